import { type Day, parseDay } from '../../core/day.ts';
import { halfWidth } from '../../core/half-width.ts';
import { parseNumber } from '../../core/japanese-number.ts';
import { checkRatio } from '../../core/ratio.ts';
import { refuse } from '../../core/refusal.ts';
import { statusColour } from '../../core/status-mark.ts';
import { describeCell, isBlank, isDate, isErrorText } from './cell.ts';
import type { Environment } from './environment.ts';

/**
 * Reads one cell that is not blank.
 * @param name the parameter, to be blamed
 * @throws Refusal when the cell does not hold what is expected
 */
export type Reader<T> = (value: unknown, name: string, environment: Environment) => T;

/** A number cell, or text that says exactly one number (`"5,000"`, `"３％"`, `"5千万円"`). */
export const readNumber: Reader<number> = (value, name, environment) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && !isErrorText(value)) {
    const read = parseNumber(value);
    if (read !== null) return read.value;
  }
  return refuseCell('not_a_number', value, name, environment);
};

/** A ratio 0…1; above 1 asks whether a percentage was meant. Source: rulings 10. */
export const readRatio: Reader<number> = (value, name, environment) => {
  const ratio = readNumber(value, name, environment);
  checkRatio(ratio, name);
  return ratio;
};

/** A conversion rate: a ratio above 0, since nothing comes through a rate of 0. Source: rulings 9. */
export const readRate: Reader<number> = (value, name, environment) => {
  const rate = readRatio(value, name, environment);
  if (rate === 0) refuse(name, 'rate_is_zero');
  return rate;
};

/** A number with the unit it was written with; `''` for a number cell and for text without one. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** A number as {@link readNumber} reads it, with its unit: `"20人"`, `"¥3,000"` (円), `"5%"`. */
export const readFigure: Reader<Figure> = (value, name, environment) => {
  const number = readNumber(value, name, environment);
  return { value: number, unit: typeof value === 'string' ? (parseNumber(value)?.unit ?? '') : '' };
};

/** A number above 0. */
export const readPositive: Reader<number> = (value, name, environment) => {
  const number = readNumber(value, name, environment);
  return number > 0 ? number : refuse(name, 'not_positive', { came: describeCell(number, environment) });
};

/** A number that is 0 or more. */
export const readAmount: Reader<number> = (value, name, environment) => {
  const number = readNumber(value, name, environment);
  if (number < 0) refuse(name, 'too_small', { minimum: 0, came: describeCell(number, environment) });
  return number;
};

/** A whole number (tolerance 1e-9). */
export const readWhole: Reader<number> = (value, name, environment) => {
  const number = readNumber(value, name, environment);
  const whole = Math.round(number);
  if (Math.abs(number - whole) > 1e-9) refuse(name, 'not_whole', { came: describeCell(number, environment) });
  return whole + 0;
};

/** A date cell, or text such as 2026-04-01; the time of day is dropped. Plain numbers are refused. Source: rulings 12. */
export const readDay: Reader<Day> = (value, name, environment) => {
  if (isDate(value)) {
    const day = environment.dayOf(value);
    if (Number.isFinite(day)) return day;
  }
  if (typeof value === 'string' && !isErrorText(value)) {
    const day = parseDay(value);
    if (day !== null) return day;
  }
  return refuseCell(
    typeof value === 'number' ? 'plain_number_as_date' : 'not_a_date',
    value,
    name,
    environment,
  );
};

/** Any text; numbers and TRUE/FALSE as they read, dates as 2026/4/1. */
export const readText: Reader<string> = (value, name, environment) => {
  if (isErrorText(value)) refuse(name, 'cell_error', { came: value });
  return typeof value === 'string' ? value.trim() : describeCell(value, environment);
};

/** A status text such as `● On track`, known by its mark. */
export const readStatus: Reader<string> = (value, name, environment) => {
  const text = readText(value, name, environment);
  if (statusColour(text) !== null) return text;
  return refuse(name, 'not_a_status', { came: describeCell(value, environment) });
};

/**
 * One word of a fixed list, in either language, any letter case, half or full width.
 * @param words the accepted words of each choice, the one to be shown first
 */
export function choiceReader<T extends string>(words: Readonly<Record<T, readonly string[]>>): Reader<T> {
  const choices = Object.keys(words) as T[];
  return (value, name, environment) => {
    if (isErrorText(value)) refuse(name, 'cell_error', { came: value });
    const word = halfWidth(String(value)).trim().toLowerCase();
    const found = choices.find((choice) => words[choice].some((accepted) => accepted.toLowerCase() === word));
    if (found !== undefined) return found;
    const accepted = choices.map((choice) => words[choice].join(' / ')).join(', ');
    return refuse(name, 'not_a_choice', { choices: accepted, came: describeCell(value, environment) });
  };
}

/** Blames the cell: an error cell for its error, everything else with `code`. */
function refuseCell(
  code: 'not_a_number' | 'not_a_date' | 'plain_number_as_date',
  value: unknown,
  name: string,
  environment: Environment,
): never {
  if (isErrorText(value)) return refuse(name, 'cell_error', { came: value });
  return refuse(name, code, { came: isBlank(value) ? '' : describeCell(value, environment) });
}
