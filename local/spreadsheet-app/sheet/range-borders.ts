import { BorderStyleTypes, type IBorderData } from '@univerjs/core';
import { type Area, type CellPatch, forEachCell, patchCell } from '../grid/book.ts';
import { cssColor } from './css-color.ts';
import { RangeStyles } from './range-styles.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const BORDERS: Record<string, BorderStyleTypes> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Borders of `Range`. */
export abstract class RangeBorders extends RangeStyles {
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: unknown = null,
  ): GoogleRange {
    const line = {
      s: BORDERS[String(style ?? 'SOLID')] ?? BorderStyleTypes.THIN,
      cl: { rgb: cssColor(color ?? '#000000') },
    };
    const { startRow, endRow, startColumn, endColumn } = this.area;
    this.patchStyles((row, column) => {
      const sides: [keyof IBorderData, boolean | null][] = [
        ['t', row === startRow ? top : horizontal],
        ['b', row === endRow ? bottom : horizontal],
        ['l', column === startColumn ? left : vertical],
        ['r', column === endColumn ? right : vertical],
      ];
      const border: Record<string, typeof line | null> = {};
      for (const [side, shown] of sides)
        if (shown !== null && shown !== undefined) border[side] = shown ? line : null;
      return { bd: border };
    });
    this.clearBeyond({ t: top, b: bottom, l: left, r: right });
    return this.exposed;
  }

  /** An edge belongs to the cells on both its sides: a line that the cell beyond had there gives way to the new one. */
  private clearBeyond(edges: Readonly<Record<'t' | 'b' | 'l' | 'r', boolean | null>>): void {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    const beyond: [edge: boolean | null, opposite: keyof IBorderData, area: Partial<Area>][] = [
      [edges.t, 'b', { startRow: startRow - 1, endRow: startRow - 1 }],
      [edges.b, 't', { startRow: endRow + 1, endRow: endRow + 1 }],
      [edges.l, 'r', { startColumn: startColumn - 1, endColumn: startColumn - 1 }],
      [edges.r, 'l', { startColumn: endColumn + 1, endColumn: endColumn + 1 }],
    ];
    const { book } = this.host;
    const patch: CellPatch = {};
    for (const [edge, opposite, part] of beyond) {
      if (typeof edge !== 'boolean') continue;
      forEachCell({ ...this.area, ...part }, (row, column) => {
        const isLined = row >= 0 && column >= 0 && book.style(this.owner.id, row, column)?.bd?.[opposite];
        if (isLined) patchCell(patch, row, column, this.restyled(row, column, { bd: { [opposite]: null } }));
      });
    }
    if (Object.keys(patch).length > 0) book.restyle(this.owner.id, patch);
  }
}
