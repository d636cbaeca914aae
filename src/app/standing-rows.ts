import type { State } from '../core/light.ts';
import type { SheetValues } from '../host/host.ts';
import { stateOf } from '../plan/measures/goal-row.ts';
import { labelledId } from '../tracker/standing/cell-meaning.ts';
import { goalLines } from '../tracker/standing/goal-lines.ts';
import { standingIds } from '../tracker/standing/standing-ids.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';

/** The row of a goal in the file. */
export interface StandingRow {
  /** Id of its sheet in plans. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Row of the file, 1 = first. */
  readonly row: number;
  readonly name: string;
  /** Id of the goal it says it serves. */
  readonly parent: string | null;
  readonly state: State | null;
  /** Score of an objective or a key result. */
  readonly score: number | null;
  /** Where a column of the row stands now, 1 = A; `undefined` where it is gone. */
  column(id: string): number | undefined;
}

/** The sheets with goals, and the letter of new ids in each, as `readTrackerBack` gives them. */
const GOAL_SHEETS = [
  ['okr', 'R'],
  ['kpi', 'K'],
  ['qualitative', 'Q'],
] as const;

/** Where the goals of a tracker stand now, by their ids. */
export function standingRows(
  sheets: Readonly<Record<string, SheetValues>>,
): ReadonlyMap<string, StandingRow> {
  const rows = new Map<string, StandingRow>();
  for (const [id, letter] of GOAL_SHEETS) {
    const sheet = sheets[id];
    if (sheet) addRows(rows, id, letter, sheet);
  }
  return rows;
}

function addRows(rows: Map<string, StandingRow>, id: string, letter: string, sheet: SheetValues): void {
  const reader = new SheetReader(sheet, id);
  const lines = goalLines(reader, id);
  const ids = standingIds(lines, letter);
  for (const { name, row } of lines) {
    rows.set(ids.get(row) as string, {
      sheet: id,
      sheetId: sheet.sheetId,
      sheetName: sheet.name,
      row: sheet.firstRow + row - 1,
      name,
      parent: labelledId(reader.text(row, 'parent')),
      state: stateOf(reader.number(row, 'state')),
      score: id === 'okr' ? reader.number(row, 'score') : null,
      column: (column) => reader.column(column),
    });
  }
}
