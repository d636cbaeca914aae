import { type Content, contents, looks } from '../plan/grid.ts';
import type { SheetPlan, Style } from '../plan/plan.ts';
import type { Places } from '../plan/reference.ts';
import { guardedText } from './guarded-text.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Number format that lets Sheets choose. */
const AUTOMATIC = 'General';

/** Font size of a new sheet, in points. */
const USUAL_SIZE = 10;

/** Number format that keeps a text as it was typed. */
const TEXT = '@';

/**
 * Writes everything that stands in the cells of a sheet, and their looks: one call for all values, one for each
 * property. Formats come before values, because they decide how a text is read.
 */
export function drawCells(whole: Range, sheet: SheetPlan, places: Places): void {
  drawGrid(whole, contents(sheet, places), looks(sheet));
}

/** The same for cells and looks that are given one by one. */
export function drawGrid(
  whole: Range,
  cells: readonly (readonly Content[])[],
  styles: readonly (readonly Style[])[],
): void {
  const formats = cells.map((line, row) =>
    line.map((content, column) => format(content, styles[row]?.[column])),
  );
  whole.setNumberFormats(formats);
  drawLooks(whole, styles);
  whole.setValues(
    cells.map((line, row) => line.map((content, column) => written(content, formats[row]?.[column]))),
  );
}

function format(content: Content, style: Style | undefined): string {
  return style?.format ?? (content?.kind === 'text' ? TEXT : AUTOMATIC);
}

function written(content: Content, pattern: string | undefined): string | number {
  if (content === null) return '';
  switch (content.kind) {
    case 'text':
      return guardedText(content.text, pattern === TEXT);
    case 'number':
      return content.number;
    default:
      return content.formula;
  }
}

function drawLooks(whole: Range, styles: readonly (readonly Style[])[]): void {
  const each = <T>(read: (style: Style) => T | undefined, write: (values: (T | null)[][]) => void): void => {
    const used = styles.some((line) => line.some((style) => read(style) !== undefined));
    if (used) write(styles.map((line) => line.map((style) => read(style) ?? null)));
  };
  each(
    (style) => style.font,
    (fonts) => whole.setFontFamilies(fonts),
  );
  each(
    (style) => style.size,
    // Unlike the others, sizes cannot be left open.
    (sizes) => whole.setFontSizes(sizes.map((line) => line.map((size) => size ?? USUAL_SIZE))),
  );
  each(
    (style) => weight(style.bold),
    (weights) => whole.setFontWeights(weights),
  );
  each(
    (style) => style.ink,
    (inks) => whole.setFontColors(inks as string[][]),
  );
  each(
    (style) => style.fill,
    (fills) => whole.setBackgrounds(fills),
  );
  each(
    (style) => style.align,
    (aligns) => whole.setHorizontalAlignments(aligns),
  );
  each(
    (style) => style.valign,
    (aligns) => whole.setVerticalAlignments(aligns),
  );
  each(
    (style) => style.wrap,
    (wraps) => whole.setWraps(wraps.map((line) => line.map((wrap) => wrap ?? false))),
  );
}

function weight(bold: boolean | undefined): 'bold' | 'normal' | undefined {
  return bold === undefined ? undefined : bold ? 'bold' : 'normal';
}
