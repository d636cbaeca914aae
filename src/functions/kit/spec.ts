import type { Language, Text } from '../../i18n/language.ts';
import type { Cell, Grid } from './cell.ts';
import type { Parameter } from './parameter.ts';

/** The values a calculation gets for its parameters. */
// biome-ignore lint/suspicious/noExplicitAny: the element type is recovered for each parameter below
export type Values<P extends readonly Parameter<any>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A custom function as the kit runs it: everything but its texts. */
export interface FunctionSpec {
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** `rows`: one result for each row of the ranges. `table`: one rectangle for the call. */
  readonly shape: 'rows' | 'table';
  /** Result columns of a row. */
  readonly columns: number;
  /** Lazy functions are calculated by the add-on bundle, which is evaluated on first use only. */
  readonly lazy: boolean;
  readonly calculate: (...values: never[]) => Cell | Grid<Cell> | readonly Cell[] | null;
}

interface Declaration<P, R> {
  /** Public name, `FAMILY_NOUN`. */
  readonly name: string;
  /** Parameters in public order; the names are what users read and what refusals begin with. */
  readonly parameters: P;
  readonly lazy?: boolean;
  /** Gets one value per parameter; `null` as a result is a blank. Throws a Refusal for what cannot be done. */
  // biome-ignore lint/suspicious/noExplicitAny: see Values
  readonly calculate: (...values: P extends readonly Parameter<any>[] ? Values<P> : never) => R;
}

/** Declares a function with one result for each row (or cell) of its ranges. */
// biome-ignore lint/suspicious/noExplicitAny: see Values
export function perRow<const P extends readonly Parameter<any>[]>(
  declaration: Declaration<P, Cell | null>,
): FunctionSpec {
  return { lazy: false, ...declaration, shape: 'rows', columns: 1 } as unknown as FunctionSpec;
}

/** Declares a function with `columns` results, side by side, for each row of its ranges. */
// biome-ignore lint/suspicious/noExplicitAny: see Values
export function perRowColumns<const P extends readonly Parameter<any>[]>(
  columns: number,
  declaration: Declaration<P, readonly (Cell | null)[] | null>,
): FunctionSpec {
  return { lazy: false, ...declaration, shape: 'rows', columns } as unknown as FunctionSpec;
}

/** Declares a function that returns one rectangle for the whole call; its `cell` parameters take single values. */
// biome-ignore lint/suspicious/noExplicitAny: see Values
export function table<const P extends readonly Parameter<any>[]>(
  declaration: Declaration<P, Grid<Cell | null> | null>,
): FunctionSpec {
  return { lazy: false, ...declaration, shape: 'table', columns: 1 } as unknown as FunctionSpec;
}

/** The texts of a function, for its help card and reference page. Never part of a bundle. */
export interface Help {
  /** One sentence: which question the function answers. */
  readonly summary: Text;
  /** One sentence per parameter, by name; without "(optional)", which is added. */
  readonly parameters: Readonly<Record<string, Text>>;
  /** What comes back: shape and unit. */
  readonly result: Text;
  /** More to know: rules, limits, sources. Plain paragraphs. */
  readonly notes?: Text;
  /** Questions in a user's words for the list by task ("am I on pace?"). */
  readonly task: Text;
}

/** A result as a test and the reference page show it: one value, or a rectangle. */
export type Outcome = Cell | Grid<Cell>;

/** A formula with its result. Runs as a test twice: directly, and as typed text in a spreadsheet. */
export interface Example {
  readonly title: Text;
  /** As typed, with `;` between arguments; cells start at A1 and are given in `cells`. */
  readonly formula: string;
  /** Rows of cells from A1 on that the formula refers to; `''` = blank. */
  readonly cells?: Grid<Cell>;
  /** Columns of `cells` (0 = A) that hold date cells, written as `yyyy-mm-dd`. */
  readonly dateColumns?: readonly number[];
  /** What the formula shows, in the language of the spreadsheet where it differs. Numbers within 1e-9. */
  readonly result?: Outcome | Readonly<Record<Language, Outcome>>;
  /** Instead of a result: who is blamed for what. */
  readonly refused?: { readonly parameter: string; readonly code: string };
}
