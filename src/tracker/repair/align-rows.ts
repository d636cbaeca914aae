/** How well a row of a file fits a row of a plan: above 0 it does, below 0 it does not, 0 says nothing. */
export type Fit = (planned: number, standing: number) => number;

/** A row that is left out, of the plan or of the file, costs as much as half a fitting heading is worth. */
const GAP = -1.5;

/**
 * Which row of a file is which row of a plan? Rows were put in and deleted, but not mixed: the order is kept. Of all
 * ways the one in which rows fit best. The first row of both is the id row.
 * @param planned number of rows of the plan
 * @param standing number of rows of the file that are looked at
 * @returns for each row of the plan the row of the file, both from 1, or `null`; rows of the file behind the last one
 *   are nobody's
 */
export function alignRows(planned: number, standing: number, fitOf: Fit): (number | null)[] {
  const best: number[][] = Array.from({ length: planned + 1 }, (_, row) => [row * GAP]);
  for (let file = 1; file <= standing; file += 1) best[0]!.push(file * GAP);
  for (let row = 1; row <= planned; row += 1) {
    for (let file = 1; file <= standing; file += 1) {
      const pair = best[row - 1]![file - 1]! + fitOf(row, file);
      best[row]!.push(Math.max(pair, best[row - 1]![file]! + GAP, best[row]![file - 1]! + GAP));
    }
  }
  const found: (number | null)[] = Array.from({ length: planned }, () => null);
  let file = best[planned]!.reduce((at, score, index, all) => (score > all[at]! ? index : at), 0);
  for (let row = planned; row > 0 && file > 0; ) {
    const score = best[row]![file]!;
    if (score === best[row - 1]![file - 1]! + fitOf(row, file)) {
      found[row - 1] = file;
      row -= 1;
      file -= 1;
    } else if (score === best[row - 1]![file]! + GAP) row -= 1;
    else file -= 1;
  }
  return found;
}
