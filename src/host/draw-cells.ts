import { AUTOMATIC } from '../plan/automatic-format.ts';
import { type Content, contents, looks } from '../plan/grid.ts';
import type { SheetPlan, Style } from '../plan/plan.ts';
import type { Places } from '../plan/reference.ts';
import { TextStyles } from './draw-text-styles.ts';
import { guardedText } from './guarded-text.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Number format that keeps a text as it was typed. */
const TEXT = '@';

/**
 * Writes everything that stands in the cells of a sheet, and their looks: one call for all values, one for each
 * property. Formats come before values, because they decide how a text is read.
 */
export function drawCells(whole: Range, sheet: SheetPlan, places: Places, textStyles: TextStyles): void {
  drawGrid(whole, contents(sheet, places), looks(sheet), textStyles);
}

/** The same for cells and looks that are given one by one. */
export function drawGrid(
  whole: Range,
  cells: readonly (readonly Content[])[],
  styles: readonly (readonly Style[])[],
  textStyles = new TextStyles(),
): void {
  const formats = cells.map((line, row) =>
    line.map((content, column) => format(content, styles[row]?.[column])),
  );
  whole.setNumberFormats(formats);
  whole.setTextStyles(styles.map((line) => line.map((style) => textStyles.of(style))));
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

/** What is not a matter of the text: fill, place in the cell and wrapping. */
function drawLooks(whole: Range, styles: readonly (readonly Style[])[]): void {
  const each = <T>(read: (style: Style) => T | undefined, write: (values: (T | null)[][]) => void): void => {
    const used = styles.some((line) => line.some((style) => read(style) !== undefined));
    if (used) write(styles.map((line) => line.map((style) => read(style) ?? null)));
  };
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
