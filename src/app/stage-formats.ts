import type { Language } from '../i18n/language.ts';
import type { PlannedCell } from '../tracker/check-in/planned-cell.ts';
import { COLUMNS, FUNNEL_ROWS as ROWS } from '../tracker/sheets/funnel-cells.ts';
import { countFormat, stageCells } from '../tracker/sheets/funnel-numbers.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';

/** A format for a cell of the funnel sheet. */
type Formatted = PlannedCell & { readonly format: string };

const ORDER = COLUMNS.map(({ id }) => id);

/** The formats that change where stages of these units stand, from the top down: counts carry their unit. */
export function stageFormats(reader: SheetReader, units: readonly string[], language: Language): Formatted[] {
  return units.flatMap((unit, place) => {
    const format = countFormat(unit, language);
    return stageCells(place).flatMap(({ columns: [first, last], rows: [top, bottom] }) => {
      const columns = ORDER.slice(ORDER.indexOf(first), ORDER.indexOf(last) + 1);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      return columns.flatMap((column) =>
        rows.flatMap((row): Formatted[] =>
          reader.format(row, column) === format ? [] : [{ sheet: 'funnel', row, column, format }],
        ),
      );
    });
  });
}

/** The formats that go with stages whose units are written by planned cells. */
export function formatsWith(
  reader: SheetReader | undefined,
  cells: readonly PlannedCell[],
  language: Language,
): Formatted[] {
  const written = cells.filter(({ column, sheet }) => sheet === 'funnel' && column === 'unit');
  if (!reader || written.length === 0) return [];
  const [first, last] = ROWS.stages;
  const units = Array.from({ length: last - first + 1 }, (_, place) => {
    const cell = written.find(({ row }) => row === first + place);
    if (!cell) return reader.text(first + place, 'unit');
    return typeof cell.value === 'string' ? cell.value : '';
  });
  return stageFormats(reader, units, language);
}
