import type { CellToFormat, SheetSnapshot } from '../host/host.ts';
import type { Language } from '../i18n/language.ts';
import { COLUMNS } from '../tracker/sheets/funnel-cells.ts';
import { countFormat, stageCells } from '../tracker/sheets/funnel-numbers.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';

const ORDER = COLUMNS.map(({ id }) => id);

/** The formats that change where a stage of another unit stands at a place of the funnel sheet. */
export function stageFormats(
  { firstRow }: SheetSnapshot,
  reader: SheetReader,
  units: readonly string[],
  language: Language,
): CellToFormat[] {
  return units.flatMap((unit, place) => {
    const format = countFormat(unit, language);
    return stageCells(place).flatMap(({ columns: [first, last], rows: [top, bottom] }) =>
      ORDER.slice(ORDER.indexOf(first), ORDER.indexOf(last) + 1).flatMap((id) => {
        const column = reader.column(id);
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        return column === undefined
          ? []
          : rows
              .filter((row) => reader.format(row, id) !== format)
              .map((row) => ({ row: firstRow + row - 1, column, format }));
      }),
    );
  });
}
