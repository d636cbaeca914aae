import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Lets every comparison look at the cells themselves. The engine remembers where a value stands in a column, and
 * there takes 0, a blank and an empty text for the same: `=A1=""` over a 0 is then true, depending on what was
 * compared before. On Google 0 is not an empty text.
 */
export function compareCellsThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
