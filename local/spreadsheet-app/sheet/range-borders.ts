import { BorderStyleTypes, type IBorderData } from '@univerjs/core';
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
    return this.exposed;
  }
}
