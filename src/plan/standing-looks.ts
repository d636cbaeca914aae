import type { Rectangle } from './a1.ts';
import type { Style } from './plan.ts';

/** A colour rule as it stands in a file. */
export interface StandingRule {
  /** `''` where the rule hangs on something else than a formula. */
  readonly formula: string;
  readonly areas: readonly Rectangle[];
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
}

/** A protection of a whole sheet as it stands in a file. */
export interface StandingProtection {
  readonly description: string;
  readonly unprotected: readonly Rectangle[];
}

/** A named range as it stands in a file. */
export interface StandingName {
  readonly name: string;
  readonly area: Rectangle;
}

/** Formulas (`''` where there is none) and number formats of a sheet, from its id row down. */
export interface StandingFormulas {
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What a sheet of a file has beside what stands in its cells; rows and columns from 1, as in the file. */
export interface StandingLooks {
  /** Size of the sheet. */
  readonly rows: number;
  readonly columns: number;
  /** In order; the first one that holds wins. */
  readonly rules: readonly StandingRule[];
  /** The drop-down of every cell from A1 on, as {@link listKey} writes it; `''` where there is none. */
  readonly choices: readonly (readonly string[])[];
  readonly protections: readonly StandingProtection[];
  readonly names: readonly StandingName[];
}

/** A drop-down as one text: two are the same when their keys are. */
export function listKey(from: { readonly range: string } | readonly string[], strict: boolean): string {
  return JSON.stringify([from, strict]);
}

/** What a sheet gets back beside what stands in its cells. */
export interface LooksChange {
  /** Rules to stand first, and the places of the standing ones that stay behind them; `null`: as they are. */
  readonly rules: { readonly put: readonly StandingRule[]; readonly kept: readonly number[] } | null;
  readonly choices: readonly { readonly areas: readonly Rectangle[]; readonly list: StandingList }[];
  readonly protection: StandingProtection | null;
  /** Named ranges; a number is put behind a name that another one in the file has. */
  readonly names: readonly StandingName[];
  readonly styles: readonly {
    readonly areas: readonly Rectangle[];
    readonly style: Pick<Style, 'format' | 'fill' | 'ink'>;
  }[];
}

/** A drop-down: words, or the cells of a sheet, named by its id in plans. */
export interface StandingList {
  readonly from: readonly string[] | { readonly sheet: string; readonly range: Rectangle };
  readonly strict: boolean;
}

/** Is it this name, perhaps with the number that a second one of a file gets? */
export function isNamed(name: string, wished: string): boolean {
  return name === wished || (name.indexOf(`${wished}_`) === 0 && /^\d+$/.test(name.slice(wished.length + 1)));
}
