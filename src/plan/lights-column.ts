import { letters } from './a1.ts';
import type { LightLook, PaletteName } from './palette.ts';
import { PALETTES } from './palette.ts';
import { writeFormula } from './reference.ts';

/** A column of lights beside a user's own table, as plain data that a host can put down. Rows and columns from 1. */
export interface LightsColumn {
  readonly sheetId: string;
  readonly headerRow: number;
  readonly column: number;
  readonly header: string;
  /** By this note the column is found again; it begins with {@link LIGHTS_NOTE}. */
  readonly note: string;
  /** One formula for each row below the header, in A1 notation. */
  readonly formulas: readonly string[];
  /** Colours, in order; they hang on the mark with which a light begins. */
  readonly rules: readonly (LightLook & { readonly formula: string })[];
}

/** How the note of a column of lights begins. */
export const LIGHTS_NOTE = 'shirube:lights:';

const MARKS = [
  ['⚠', 'check_input'],
  ['●', 'on_track'],
  ['▲', 'watch'],
  ['■', 'needs_action'],
  ['–', 'no_data'],
] as const;

/** The colour rules of a column of lights, seen from its first row. Source: look, section 1.1; rulings 66. */
export function lightsRules(column: number, firstRow: number, palette: PaletteName): LightsColumn['rules'] {
  return MARKS.map(([mark, state]) => ({
    formula: `=LEFT($${letters(column)}${firstRow};1)="${mark}"`,
    ...PALETTES[palette][state],
  }));
}

/** Is this the formula of one of {@link lightsRules}, whatever separator and column the host gives it back with? */
export function isLightsRule(formula: string): boolean {
  return /^=LEFT\(\$?[A-Z]+\$?\d+[;,]1\)="[⚠●▲■–]"$/.test(formula.replace(/\s/g, ''));
}

/** Is this a formula of {@link lightsFormulas}, whatever separator the host gives it back with? */
export function isLightsFormula(formula: string): boolean {
  // A column that was deleted leaves #REF! behind.
  const target = '(?:\\$?[A-Z]+\\$?\\d+|#REF!)';
  const start = new RegExp(`^=IF\\(${target}="";"";IF\\(NOT\\(AND\\(ISNUMBER\\(${target}\\)`);
  return start.test(formula.replace(/\s/g, '').replace(/,/g, ';')) && formula.includes('"■ ');
}

/** The formula of every row from `firstRow` to `lastRow`, with the letters of the columns it reads. */
export function lightsFormulas(
  formula: string,
  columns: Readonly<Record<string, number>>,
  firstRow: number,
  lastRow: number,
): string[] {
  const places = { table: { name: 'table', columns, firstRow: 1 } };
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return rows.map((row) => writeFormula(formula, 'table', row, places));
}
