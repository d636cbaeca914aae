/** Halvings after which an interval cannot be told from one number, from whatever size it started. */
const MOST_HALVINGS = 1100;

/**
 * Where does a condition that holds from some point on begin to hold? Halves the interval until its ends are
 * neighbours, so the result is exact to the last digit or two.
 *
 * @param holds true at `high`, and from the point sought on; where it holds at `low` already, that is the answer
 */
export function bisect(holds: (x: number) => boolean, low: number, high: number): number {
  if (holds(low)) return low;
  let [below, above] = [low, high];
  for (let i = 0; i < MOST_HALVINGS; i++) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
