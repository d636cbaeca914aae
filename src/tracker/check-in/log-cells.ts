import type { Language } from '../../i18n/language.ts';
import { CHECK_IN_TEXTS } from '../../i18n/tracker-check-ins.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { columnPattern } from '../number-formats.ts';
import { CHECK_IN_COLUMNS, PERIOD_FORMULA } from '../sheets/check-in-columns.ts';
import { lineValues } from '../sheets/check-in-sheet.ts';
import type { StandingLine } from '../standing/standing-records.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import { newestLines } from './derived-values.ts';
import { type PlannedCell, rowCells } from './planned-cell.ts';

/** A line that is new, with the number format of the figure it was taken from. */
export interface NewLine {
  readonly line: CheckIn;
  readonly format: string;
}

/** The cells of new lines below the log, and the marks of the newest line of each row that has one of them. */
export function logCells(
  log: SheetReader,
  standing: readonly StandingLine[],
  added: readonly NewLine[],
  language: Language,
): PlannedCell[] {
  const texts = CHECK_IN_TEXTS[language];
  const first = freeRow(log);
  const fresh = added.map(({ line }, index) => ({ at: first + index, line }));
  return [
    ...added.flatMap(({ format, line }, index) => {
      const { latest: _, ...values } = lineValues(line, false, texts, language);
      const cells = rowCells('check_ins', first + index, { ...values, period: { formula: PERIOD_FORMULA } });
      return cells.map((cell) => withFormat(cell, format, language));
    }),
    ...latestCells([...standing, ...fresh], new Set(added.map(({ line }) => line.row))),
  ];
}

/** Figures look as in their own row; the others as in every line, also in rows that were just added. */
function withFormat(cell: PlannedCell, figures: string, language: Language): PlannedCell {
  const kind = CHECK_IN_COLUMNS.find(({ id }) => id === cell.column)?.format ?? 'text';
  const format = kind === 'unit' ? figures : columnPattern(kind, language);
  return format === null || format === '' ? cell : { ...cell, format };
}

/** A 1 in the newest line of each of these rows, nothing in their other lines. */
export function latestCells(lines: readonly StandingLine[], rows: ReadonlySet<string>): PlannedCell[] {
  const newest = newestLines(lines.map(({ line }) => line));
  return lines
    .filter(({ line }) => rows.has(line.row))
    .flatMap(({ at, line }) =>
      rowCells('check_ins', at, { latest: newest.get(line.row) === line ? 1 : null }),
    );
}

/** The first row below everything that stands in the log, also what people typed there. */
function freeRow(log: SheetReader): number {
  const columns = CHECK_IN_COLUMNS.filter(({ part }) => part === 'main').map(({ id }) => id);
  let row = log.rows;
  while (row >= FIRST_ROW && columns.every((column) => log.text(row, column) === '')) row -= 1;
  return Math.max(FIRST_ROW, row + 1);
}
