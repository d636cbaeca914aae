import type { Cadence } from '../../core/freshness.ts';
import type { Kind } from '../../core/pace.ts';
import type { Direction } from '../../core/progress.ts';
import type { Language } from '../../i18n/language.ts';
import type { Environment } from './environment.ts';
import {
  choiceReader,
  type Reader,
  readAmount,
  readDay,
  readFigure,
  readNumber,
  readPositive,
  readRate,
  readRatio,
  readStatus,
  readText,
  readWhole,
} from './readers.ts';

/**
 * What a parameter takes.
 * - `cell`: one value, or a range that is worked through cell by cell
 * - `list`: a whole range read as one list, blank cells skipped
 * - `slots`: a list that keeps its blanks (as `null`), for lists that belong together
 * - `sequence`: a list in which only trailing blanks are skipped and others refused
 * - `rows`: a range read cell by cell that keeps its rows, and its blanks as `null`
 * - `grid`: the range as it is
 */
export type Form = 'cell' | 'list' | 'slots' | 'sequence' | 'rows' | 'grid';

/**
 * How a blank is taken. `required`: the row stays blank. `optional`: the default. `judged`: the calculation gets
 * `null` and decides, as long as the required cells of the row are there.
 */
export type Need = 'required' | 'optional' | 'judged';

/** One parameter of a custom function: its public name, its form, and how its cells are read into a `T`. */
export interface Parameter<T> {
  readonly name: string;
  readonly form: Form;
  readonly need: Need;
  readonly read: Reader<unknown>;
  /** What the calculation gets for a blank. */
  readonly absent: (environment: Environment) => T;
}

function cell<T>(name: string, read: Reader<T>): Parameter<T> {
  return { name, form: 'cell', need: 'required', read, absent: noValue };
}

/** A number. */
export const number = (name: string) => cell(name, readNumber);
/** A number with the unit it was written with. */
export const figure = (name: string) => cell(name, readFigure);
/** A number above 0. */
export const positive = (name: string) => cell(name, readPositive);
/** A number that is 0 or more. */
export const amount = (name: string) => cell(name, readAmount);
/** A ratio 0…1. */
export const ratio = (name: string) => cell(name, readRatio);
/** A ratio above 0. */
export const rate = (name: string) => cell(name, readRate);
/** A whole number. */
export const whole = (name: string) => cell(name, readWhole);
/** A calendar day. */
export const day = (name: string) => cell(name, readDay);
/** A text. */
export const text = (name: string) => cell(name, readText);
/** A status text, known by its mark. */
export const status = (name: string) => cell(name, readStatus);
/** One word of a fixed list; `words` holds the accepted ones of each choice. */
export const choice = <T extends string>(name: string, words: Readonly<Record<T, readonly string[]>>) =>
  cell(name, choiceReader(words));
/** A cell read in a way of its own. */
export const custom = cell;

/** A parameter that may be left out; the calculation then gets `fallback`, or `null`. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | null>;
export function optional<T>(parameter: Parameter<T>, fallback: T): Parameter<T>;
export function optional<T>(parameter: Parameter<T>, fallback: T | null = null): Parameter<T | null> {
  return { ...parameter, need: 'optional', absent: () => fallback };
}

/** A parameter whose blank means something: the calculation gets `null`. */
export function judged<T>(parameter: Parameter<T>): Parameter<T | null> {
  return { ...parameter, need: 'judged', absent: () => null };
}

function several<T, R>(form: Form, parameter: Parameter<T>, absent: () => R): Parameter<R> {
  return { ...(parameter as Parameter<unknown>), form, need: 'required', absent };
}

/** A range read as one list; blanks are skipped. */
export const list = <T>(parameter: Parameter<T>) => several('list', parameter, (): readonly T[] => []);
/** A range read as a list that keeps its blanks, for lists that belong together. */
export const slots = <T>(parameter: Parameter<T>) =>
  several('slots', parameter, (): readonly (T | null)[] => []);
/** A range read as a list without gaps. */
export const sequence = <T>(parameter: Parameter<T>) =>
  several('sequence', parameter, (): readonly T[] => []);
/** A range whose rows matter, read cell by cell; blanks are `null`. */
export const rows = <T>(parameter: Parameter<T>) =>
  several('rows', parameter, (): readonly (readonly (T | null)[])[] => []);
/** A list that may be left out; the calculation then gets `null`. */
export function optionalList<T>(parameter: Parameter<readonly T[]>): Parameter<readonly T[] | null> {
  return { ...parameter, need: 'optional', absent: () => null };
}
/** A whole range as it is, not read at all. */
export const grid = (name: string): Parameter<readonly (readonly unknown[])[]> => ({
  ...cell(name, (value: unknown) => value as never),
  form: 'grid',
});

/** Words for the directions. Source: functions, Choices. */
export const DIRECTIONS: Readonly<Record<Direction, readonly string[]>> = {
  up: ['up', '以上'],
  down: ['down', '以下'],
  keep: ['keep', '維持'],
};

/** Words for the kinds of figures. Source: functions, Choices. */
export const KINDS: Readonly<Record<Kind, readonly string[]>> = {
  sum: ['sum', '累計'],
  level: ['level', '水準'],
  rate: ['rate', '率'],
};

/** Words for how often a figure is updated. Source: rulings 16. */
export const CADENCES: Readonly<Record<Cadence, readonly string[]>> = {
  daily: ['daily', '毎日', '日次'],
  weekly: ['weekly', '毎週', '週次'],
  monthly: ['monthly', '毎月', '月次'],
  quarterly: ['quarterly', '四半期'],
  half_yearly: ['half-yearly', '半年', '半期'],
  yearly: ['yearly', '毎年', '年次'],
};

const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['ja', '日本語'],
  en: ['en', '英語'],
};

/** The last parameter of functions that return text: `ja` or `en`, by default the language of the spreadsheet. */
export const language = (): Parameter<Language> => ({
  ...choice('language', LANGUAGE_WORDS),
  need: 'optional',
  absent: (environment) => environment.language(),
});

function noValue(): never {
  throw new Error('A required parameter has no value of its own.');
}
