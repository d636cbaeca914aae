import type { Frame, Step } from './draw-frame.ts';
import { fewestStrokes, type Stroke } from './draw-strokes.ts';

/** The height of a row in pixels, with the word `grow` where it grows with its text; `null` where none is said. */
export type RowHeight = `${number}` | `${number} grow` | null;

/**
 * What gives the rows their heights; `null` where that cannot be. Rows that grow come first, and nothing else is put
 * over them: nobody promises that a row grows again that was once held to its height.
 */
export function heightSteps(wanted: Frame, present: Frame): Step[] | null {
  const last = present.heights[present.rows - 1] ?? null;
  const standsNow = (row: number): RowHeight => (row < present.rows ? (present.heights[row] ?? null) : last);
  const isLost = wanted.heights.some((height, row) => grows(height) && isHeld(standsNow(row)));
  if (isLost) return null;
  const growing = fewestStrokes(wanted.heights.map(only(grows)), present.heights);
  const then = [...present.heights];
  for (const { count, first, value } of growing) then.fill(value, first - 1, first - 1 + count);
  const held = stretchesWithout(wanted.heights, grows).flatMap((stretch) => fewestStrokes(stretch, then));
  return [...growing, ...held].map(step);
}

function grows(height: RowHeight): boolean {
  return height?.endsWith('grow') ?? false;
}

function isHeld(height: RowHeight): boolean {
  return height !== null && !grows(height);
}

function only(is: (height: RowHeight) => boolean): (height: RowHeight) => RowHeight {
  return (height) => (is(height) ? height : null);
}

function step({ count, first, value }: Stroke<NonNullable<RowHeight>>): Step {
  const height = Number.parseInt(value, 10);
  return grows(value)
    ? (sheet) => sheet.setRowHeights(first, count, height)
    : (sheet) => sheet.setRowHeightsForced(first, count, height);
}

/** The heights between rows of a kind, one list for each stretch, in which all others are `null`. */
function stretchesWithout(heights: readonly RowHeight[], is: (height: RowHeight) => boolean): RowHeight[][] {
  const starts = heights.flatMap((height, row) =>
    !is(height) && (row === 0 || is(heights[row - 1] ?? null)) ? [row] : [],
  );
  return starts.map((start) => {
    const length = heights.slice(start).findIndex(is);
    const end = length < 0 ? heights.length : start + length;
    return heights.map((height, row) => (row >= start && row < end ? height : null));
  });
}
