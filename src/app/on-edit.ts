import type { Edit, Host } from '../host/host.ts';
import { INPUTS } from '../tracker/check-in/goal-rows.ts';
import { serialDate } from '../tracker/serial-date.ts';
import { QUALITATIVE_HEADER_ROW } from '../tracker/sheets/qualitative-columns.ts';
import { SHEET_VERSION } from '../tracker/sheets/sheet-context.ts';
import { HEADER_ROW } from '../tracker/table-sheet.ts';

/**
 * Gives figures that somebody typed into a tracker the date of today, so that their freshness is known; one that
 * came with them, as in a pasted row, stays. So does anything else, and nothing is ever complained about: people are
 * typing. Source: rulings S14.
 */
export function stampEdit(host: Host, event: unknown): void {
  try {
    const edit = host.readEdit(event);
    if (edit) stamp(edit, host);
  } catch {
    // Whoever types must not be held up by a date.
  }
}

function stamp(edit: Edit, host: Host): void {
  const [, , sheet, version] = edit.identity.split(':');
  if (Number(version) > SHEET_VERSION || !isGoalSheet(sheet)) return;
  const { updated, value } = INPUTS[sheet];
  const figure = edit.places[value];
  const date = edit.places[updated];
  if (figure === undefined || date === undefined || !includes(edit.columns, figure)) return;
  const header = sheet === 'qualitative' ? QUALITATIVE_HEADER_ROW : HEADER_ROW;
  const today = serialDate(host.today()) as number;
  const given = includes(edit.columns, date) ? edit.read(date) : [];
  const cells = edit.read(figure).flatMap((typed, index) => {
    const row = edit.rows[0] + index;
    const isBelowHeader = row - edit.firstRow + 1 > header;
    return isBelowHeader && typed !== '' && !given[index] ? [{ row, column: date, value: today }] : [];
  });
  if (cells.length > 0) edit.write(cells);
}

function isGoalSheet(sheet: string | undefined): sheet is keyof typeof INPUTS {
  return sheet !== undefined && Object.keys(INPUTS).includes(sheet);
}

function includes([first, last]: readonly [number, number], column: number): boolean {
  return first <= column && column <= last;
}
