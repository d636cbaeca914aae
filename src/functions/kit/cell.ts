import { civilDate } from '../../core/day.ts';
import { shorten } from '../../core/shorten.ts';
import type { Environment } from './environment.ts';

/** What a function may put into a cell. */
export type Cell = string | number | boolean;

/** A rectangle of cells, rows first. */
export type Grid<T = unknown> = readonly (readonly T[])[];

const ERROR_TEXT = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CYCLE!)/;

/** Is there nothing in the cell? Blank cells arrive as `''`, left-out arguments as `undefined`; spaces count as nothing. */
export function isBlank(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true;
  return typeof value === 'string' && value.trim() === '';
}

/** Does the cell hold an error such as `#N/A`? Sheets hands it over as text. */
export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_TEXT.test(value);
}

/** Is this a date cell? Dates come from another realm, so `instanceof` would say no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** An argument as a grid: a range arrives as an array of rows, a single cell or literal as itself. */
export function toGrid(value: unknown): Grid {
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0) return [];
  return Array.isArray(value[0]) ? (value as Grid) : [value as unknown[]];
}

/** A cell's content for a sentence: short, in one line, dates as `2026/4/1`. */
export function describeCell(value: unknown, environment: Environment): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) {
    const day = environment.dayOf(value);
    if (!Number.isFinite(day)) return '?';
    const { year, month, date } = civilDate(day);
    return `${year}/${month}/${date}`;
  }
  return shorten(String(value));
}
