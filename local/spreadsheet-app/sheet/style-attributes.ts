import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { cssColor } from './css-color.ts';

/** How one attribute of Google's ranges is kept in Univer's styles. */
export interface StyleAttribute {
  /** The style to merge for a value; null gives back the default. */
  toStyle(value: unknown): IStyleData;
  /** The value as Google gives it. */
  fromStyle(style: IStyleData): unknown;
}

const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAPS: Record<string, WrapStrategy> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

function nameOf(table: Record<string, number>, value: unknown): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}

function known<T>(table: Record<string, T>, value: unknown, what: string): T | null {
  if (value === null || value === undefined) return null;
  const found = table[String(value)];
  if (found === undefined) throw new Error(`Invalid argument: ${what} ${String(value)}`);
  return found;
}

/** All attributes by the name that Google's methods use. */
export const STYLE_ATTRIBUTES = {
  Background: {
    toStyle: (value) => ({ bg: value === null ? null : { rgb: cssColor(value) } }),
    fromStyle: (style) => style.bg?.rgb ?? '#ffffff',
  },
  FontColor: {
    toStyle: (value) => ({ cl: value === null ? null : { rgb: cssColor(value) } }),
    fromStyle: (style) => style.cl?.rgb ?? '#000000',
  },
  FontWeight: {
    toStyle: (value) => ({ bl: value === 'bold' ? 1 : 0 }),
    fromStyle: (style) => (style.bl === 1 ? 'bold' : 'normal'),
  },
  FontStyle: {
    toStyle: (value) => ({ it: value === 'italic' ? 1 : 0 }),
    fromStyle: (style) => (style.it === 1 ? 'italic' : 'normal'),
  },
  FontLine: {
    toStyle: (value) => ({
      ul: { s: value === 'underline' ? 1 : 0 },
      st: { s: value === 'line-through' ? 1 : 0 },
    }),
    fromStyle: (style) => (style.ul?.s === 1 ? 'underline' : style.st?.s === 1 ? 'line-through' : 'none'),
  },
  FontSize: {
    toStyle: (value) => ({ fs: Number(value) }),
    fromStyle: (style) => style.fs ?? 10,
  },
  FontFamily: {
    toStyle: (value) => ({ ff: value === null ? null : String(value) }),
    fromStyle: (style) => style.ff ?? 'Arial',
  },
  HorizontalAlignment: {
    toStyle: (value) => ({ ht: known(HORIZONTAL, value, 'alignment') }),
    fromStyle: (style) => nameOf(HORIZONTAL, style.ht) ?? 'general',
  },
  VerticalAlignment: {
    toStyle: (value) => ({ vt: known(VERTICAL, value, 'alignment') }),
    fromStyle: (style) => nameOf(VERTICAL, style.vt) ?? 'bottom',
  },
  WrapStrategy: {
    toStyle: (value) => ({ tb: known(WRAPS, value, 'wrap strategy') }),
    fromStyle: (style) => nameOf(WRAPS, style.tb) ?? 'OVERFLOW',
  },
  Wrap: {
    toStyle: (value) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    fromStyle: (style) => style.tb === WrapStrategy.WRAP,
  },
  NumberFormat: {
    toStyle: (value) => ({
      n: value === null || value === 'General' || value === '' ? null : { pattern: String(value) },
    }),
    fromStyle: (style) => style.n?.pattern ?? '0.###############',
  },
} satisfies Record<string, StyleAttribute>;

/** Name of an attribute as in `setBackground`, without `set`. */
export type StyleAttributeName = keyof typeof STYLE_ATTRIBUTES;
