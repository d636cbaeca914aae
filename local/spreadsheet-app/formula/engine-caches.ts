import { LRUMap } from '@univerjs/core';

/** Sizes of the engine's own caches of formulas: cut into pieces or tokens, and parsed. */
const PIECES = 2_000;
const PARSED = 5_000;

/** How many formulas the caches may hold instead. */
const ENOUGH = 60_000;

let enlarged = false;

/**
 * Lets the engine keep every formula of a large spreadsheet once it has parsed it. Its caches hold fewer formulas than a tracker has, and forget
 * the oldest first: walking over all formulas in the same order again and again then never finds one, and every edit parses them all.
 */
export function rememberParsedFormulas(): void {
  if (enlarged) return;
  enlarged = true;
  const { shift } = LRUMap.prototype;
  LRUMap.prototype.shift = function (this: LRUMap<unknown, unknown>) {
    // Trees of tokens are large and of no more use once they are parsed; lists of pieces are what moving references needs.
    const isKept = this.limit === PARSED || (this.limit === PIECES && Array.isArray(this.newest?.value));
    return isKept && this.size < ENOUGH ? undefined : shift.call(this);
  };
}
