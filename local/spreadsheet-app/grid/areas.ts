import type { Area } from './book.ts';

/** The cells that two areas have in common, or null. */
export function commonArea(a: Area, b: Area): Area | null {
  const common = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return common.startRow > common.endRow || common.startColumn > common.endColumn ? null : common;
}

/** What is left of an area outside another: above, below, left and right of it. */
export function areaWithout(area: Area, cut: Area): Area[] {
  const common = commonArea(area, cut);
  if (!common) return [area];
  const { startRow, endRow, startColumn, endColumn } = area;
  const beside = { startRow: common.startRow, endRow: common.endRow };
  return [
    { startRow, endRow: common.startRow - 1, startColumn, endColumn },
    { startRow: common.endRow + 1, endRow, startColumn, endColumn },
    { ...beside, startColumn, endColumn: common.startColumn - 1 },
    { ...beside, startColumn: common.endColumn + 1, endColumn },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

/** An area some rows and columns away. */
export function shiftedArea(area: Area, rows: number, columns: number): Area {
  return {
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  };
}
