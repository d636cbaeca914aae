import { labelledId } from '../standing/cell-meaning.ts';
import { type GoalLine, goalLines } from '../standing/goal-lines.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';

/** What can be added to a tracker that stands. */
export type AddedKind = 'objective' | 'key_result' | 'kpi';

/** Where a new goal goes, counted from the id row. */
export interface GoalPlace {
  /** The row that it comes below. */
  readonly below: number;
  /** The row right below is a spare one; else one is put in. */
  readonly isSpare: boolean;
}

/**
 * Where does a new goal go? A key result below what belongs to its objective, anything else below the last filled row.
 * @param objective row of the objective of a key result
 */
export function placeOfNew(reader: SheetReader, sheet: string, objective: GoalLine | null): GoalPlace {
  const lines = goalLines(reader, sheet);
  const last = objective ? lastOf(reader, lines, objective) : lines[lines.length - 1]?.row;
  const below = last ?? FIRST_ROW - 1;
  const next = below + 1;
  const isFree = next <= reader.rows && reader.text(next, 'name').trim() === '';
  return { below, isSpare: isFree && reader.text(next, 'id').trim() !== '' };
}

/** The last row of the block of an objective: its key results follow it without another objective between. */
function lastOf(reader: SheetReader, lines: readonly GoalLine[], { id, row }: GoalLine): number {
  let last = row;
  for (const line of lines) {
    if (line.row <= last) continue;
    const named = labelledId(reader.text(line.row, 'parent'));
    const isOwn = reader.text(line.row, 'type').trim() !== 'O' && (named === null || named === id);
    if (line.row !== last + 1 || !isOwn) break;
    last = line.row;
  }
  return last;
}
