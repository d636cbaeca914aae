import type { CellToWrite, Writable } from './host.ts';

/** A rectangle of cells to write; `row` and `column` are those of its first cell. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: Writable[][];
}

/**
 * Single cells as few rectangles: neighbours in a row become one piece, pieces of equal width below each other one
 * block. Each cell is written once; of two for the same cell the later one counts.
 */
export function blocksOf(cells: readonly CellToWrite[]): CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const piece of pieces(cells)) {
    const above = blocks.find(
      ({ column, row, values }) =>
        column === piece.column &&
        row + values.length === piece.row &&
        values[0]!.length === piece.line.length,
    );
    if (above) above.values.push(piece.line);
    else blocks.push({ row: piece.row, column: piece.column, values: [piece.line] });
  }
  return blocks;
}

function pieces(cells: readonly CellToWrite[]): { row: number; column: number; line: Writable[] }[] {
  const latest = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const ordered = [...latest.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: { row: number; column: number; line: Writable[] }[] = [];
  for (const { column, row, value } of ordered) {
    const last = found[found.length - 1];
    if (last && last.row === row && last.column + last.line.length === column) last.line.push(value);
    else found.push({ row, column, line: [value] });
  }
  return found;
}
