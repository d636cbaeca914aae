import type { CellStyle } from 'hucre';
import type { Style } from '../../src/plan/plan.ts';

/** The look of a cell in the words of the file format. */
export function cellStyle(style: Style): CellStyle {
  const { align, bold, fill, font, format, ink, size, valign, wrap } = style;
  return {
    font: {
      ...(font ? { name: font } : {}),
      ...(size ? { size } : {}),
      ...(bold ? { bold } : {}),
      ...(ink ? { color: { rgb: ink.slice(1) } } : {}),
    },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } } } : {}),
    alignment: {
      ...(align ? { horizontal: align } : {}),
      vertical: valign === undefined || valign === 'middle' ? 'center' : valign,
      ...(wrap ? { wrapText: true } : {}),
    },
    ...(format ? { numFmt: format } : {}),
  };
}
