import { splitReference } from '../grid/a1.ts';

/** Number of rows of the sheet of a name, or of the formula's own sheet for null. */
export type RowsOf = (sheet: string | null) => number;

const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const TEXT = '"(?:[^"]|"")*"';
const START = '\\$?[A-Za-z]{1,3}\\$?\\d+';
const OPEN = new RegExp(`${TEXT}|(?<![\\w.$])(${SHEET})?(${START}:\\$?[A-Za-z]{1,3})(?![\\w$(!.])`, 'g');
/** A range that was typed with `$` before both rows, `$B$2:$B$1000`, is none that was open. */
const CLOSED = new RegExp(
  `${TEXT}|(?<![\\w.$])(${SHEET})?(\\$?[A-Za-z]{1,3}\\d+:\\$?[A-Za-z]{1,3})\\$(\\d+)(?![\\w$(!.])`,
  'g',
);

/**
 * Ends ranges that are open below (`B2:B`), which the engine does not know, at the last row of their sheet: `B2:B$1000`. The `$` before the
 * row marks them, so that `reopenRanges` can tell them from others.
 */
export function closeRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(OPEN, (found: string, sheet: string | undefined, range: string | undefined) =>
    range === undefined ? found : `${found}$${rowsOf(nameOf(sheet))}`,
  );
}

/** Writes ranges that end at the last row of their sheet as they were typed, open below. */
export function reopenRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(
    CLOSED,
    (found: string, sheet: string | undefined, range: string | undefined, row: string | undefined) =>
      range !== undefined && Number(row) === rowsOf(nameOf(sheet)) ? `${sheet ?? ''}${range}` : found,
  );
}

function nameOf(sheet: string | undefined): string | null {
  return sheet === undefined ? null : splitReference(`${sheet}A1`).sheet;
}
