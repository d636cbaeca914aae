import type { Style } from '../plan/plan.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** The text styles of a plan, each built once and used by all sheets: font, size, weight and colour in one. */
export class TextStyles {
  private readonly built = new Map<string, TextStyle>();

  /** The text style of a cell; what its look leaves open stays as it is. */
  of({ bold, font, ink, size }: Style): TextStyle {
    const key = [font, size, bold, ink].join();
    const known = this.built.get(key);
    if (known) return known;
    const builder = SpreadsheetApp.newTextStyle();
    if (font !== undefined) builder.setFontFamily(font);
    if (size !== undefined) builder.setFontSize(size);
    if (bold !== undefined) builder.setBold(bold);
    if (ink !== undefined) builder.setForegroundColor(ink);
    const style = builder.build();
    this.built.set(key, style);
    return style;
  }
}
