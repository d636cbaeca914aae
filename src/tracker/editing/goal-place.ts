import { labelledId } from '../standing/cell-meaning.ts';
import { type GoalLine, goalLines } from '../standing/goal-lines.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';

/** Where a new goal goes, counted from the id row. */
export interface GoalPlace {
  /** The row that it comes below. */
  readonly below: number;
  /** The row right below is a spare one; else one is put in. */
  readonly isSpare: boolean;
}

/** Rows that go to another place: the first and the last one, and the row they come below. */
export interface GoalMove {
  readonly rows: readonly [first: number, last: number];
  readonly below: number;
}

/**
 * Where does a new goal go? A key result below what belongs to its objective, anything else below the last filled row.
 * @param objective row of the objective of a key result
 */
export function placeOfNew(reader: SheetReader, sheet: string, objective: GoalLine | null): GoalPlace {
  const lines = goalLines(reader, sheet);
  const last = objective ? lastOf(reader, objective) : lines[lines.length - 1]?.row;
  const below = last ?? FIRST_ROW - 1;
  const next = below + 1;
  const isFree = next <= reader.rows && reader.text(next, 'name').trim() === '';
  return { below, isSpare: isFree && reader.text(next, 'id').trim() !== '' };
}

/** The last row of the block of an objective: its key results follow it without another objective between. */
export function lastOf(reader: SheetReader, { id, row }: GoalLine): number {
  let last = row;
  for (const line of goalLines(reader, 'okr')) {
    if (line.row <= last) continue;
    const named = labelledId(reader.text(line.row, 'parent'));
    const isOwn = reader.text(line.row, 'type').trim() !== 'O' && (named === null || named === id);
    if (line.row !== last + 1 || !isOwn) break;
    last = line.row;
  }
  return last;
}

/**
 * The rows that a move changes, from top to bottom, each by the row whose content it gets; none where everything
 * stands there already.
 */
export function newOrder({ below, rows: [first, last] }: GoalMove): {
  readonly top: number;
  readonly from: number[];
} {
  const block = between(first, last);
  if (below < first - 1) return { top: below + 1, from: [...block, ...between(below + 1, first - 1)] };
  if (below > last) return { top: first, from: [...between(last + 1, below), ...block] };
  return { top: first, from: [] };
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
