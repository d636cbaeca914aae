import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** Colours of the sheets. */
export const COLOUR = {
  ink: '#1E2530',
  body: '#2B3442',
  muted: '#56606E',
  accent: '#2A4480',
  line: '#DDE2EA',
  box: '#7E8CA6',
  paper: '#FFFFFF',
  typedHead: '#E1E8F4',
  computedHead: '#E9ECF0',
  computed: '#F5F6F8',
  goal: '#EDF1F8',
} as const;

/** Fill, text and weight of a light by the mark its text begins with. */
const LIGHTS = [
  { mark: '●', fill: '#D6F4DC', text: '#145A36', bold: false },
  { mark: '▲', fill: '#FFE8A3', text: '#654300', bold: false },
  { mark: '■', fill: '#FBB1A8', text: '#821014', bold: true },
  { mark: '–', fill: '#D9DDE4', text: '#434C5A', bold: false },
] as const;

/** How a cell looks; what is left out is plain 10-point Arial on white, aligned left. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly bottom?: boolean;
  readonly wrap?: boolean;
  readonly format?: string;
  readonly line?: 'thin' | 'accent' | 'box';
}

/** A cell of the demonstration: its value and its look. */
export function cell(value: string | number | null, look: CellLook = {}): ICellData {
  return { ...(value === null ? {} : { v: value }), s: styleOf(look) };
}

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

function styleOf(look: CellLook): IStyleData {
  return {
    ff: 'Arial',
    fs: look.size ?? 10,
    bl: look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: look.colour ?? COLOUR.ink },
    ht: ALIGN[look.align ?? 'left'],
    vt: look.bottom ? VerticalAlign.BOTTOM : VerticalAlign.MIDDLE,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.format ? { n: { pattern: look.format } } : {}),
    ...(look.line ? { bd: BORDERS[look.line] } : {}),
  };
}

const side = (style: BorderStyleTypes, rgb: string) => ({ s: style, cl: { rgb } });
const frame = side(BorderStyleTypes.THIN, COLOUR.box);
const BORDERS = {
  thin: { b: side(BorderStyleTypes.THIN, COLOUR.line) },
  accent: { b: side(BorderStyleTypes.MEDIUM, COLOUR.accent) },
  box: { t: frame, r: frame, b: frame, l: frame },
};

/** Writes a block of cells with its upper left corner at a row and column counted from 0. */
export function write(
  sheet: FWorksheet,
  row: number,
  column: number,
  block: readonly (readonly ICellData[])[],
): void {
  const width = block[0]?.length ?? 0;
  if (width > 0) sheet.getRange(row, column, block.length, width).setValues(block.map((cells) => [...cells]));
}

/** The four colour rules of a column of lights: one for each mark. */
export function addLightRules(sheet: FWorksheet, a1: string): void {
  const range = sheet.getRange(a1);
  const first = range.getA1Notation().split(':')[0];
  for (const { mark, fill, text, bold } of LIGHTS) {
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(`=LEFT(${first},1)="${mark}"`)
      .setBackground(fill)
      .setFontColor(text)
      .setBold(bold)
      .setRanges([range.getRange()])
      .build();
    sheet.addConditionalFormattingRule(rule);
  }
}
