import { civilDate } from '../../core/day.ts';
import { halfWidth } from '../../core/half-width.ts';
import { dayOfSerial } from '../serial-date.ts';

/** The month a heading names; the year is `null` where the heading does not say it. Months 1…12. */
export interface MonthTitle {
  readonly year: number | null;
  readonly month: number;
}

/** Dates in headings are taken from 2000 to 2099: other numbers are figures. As serial numbers. */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_050;

/** First year of the era Reiwa, less one. */
const BEFORE_REIWA = 2018;

const NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

/** What may stand behind a month without making it another column: 4月実績 is a month, 4月目標 is not. */
const END = '\\s*\\(?(?:実績値?|actuals?)?\\)?$';

const YEAR_FIRST = new RegExp(
  `^(?:(\\d{4})|'?(\\d{2})|(?:令和|r)(\\d{1,2}))\\s*[/.年-]\\s*(\\d{1,2})(?:月[度分期]?)?${END}`,
);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[/.-](\\d{4})${END}`);
const MONTH_ONLY = new RegExp(`^(\\d{1,2})月[度分期]?${END}`);
/** Written out, or by three letters (Sept by four). */
const NAME = NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const ENGLISH = new RegExp(`^(${NAME}|sept)\\.?(?:[\\s/',-]*(?:(\\d{4})|(\\d{2})))?${END}`);

/**
 * Which month does this heading name? 4月, 4月度, 2026/4, 2026-04, 2026年4月, 26年4月, R8.4, 4/2026, Apr, April 2026,
 * Apr-26, or a date; half or full width. `null` for everything else.
 */
export function readMonthTitle(title: string | number): MonthTitle | null {
  if (typeof title === 'number') return ofDate(title);
  const plain = halfWidth(title).trim().toLowerCase();
  if (/^\d{5}$/.test(plain)) return ofDate(Number(plain));
  const first = YEAR_FIRST.exec(plain);
  if (first) {
    const [, four, two, reiwa, month] = first;
    const year = four ? Number(four) : two ? 2000 + Number(two) : BEFORE_REIWA + Number(reiwa);
    return sound(year, Number(month));
  }
  const last = YEAR_LAST.exec(plain);
  if (last) return sound(Number(last[2]), Number(last[1]));
  const alone = MONTH_ONLY.exec(plain);
  if (alone) return sound(null, Number(alone[1]));
  const english = ENGLISH.exec(plain);
  if (!english) return null;
  const [, name = '', four, two] = english;
  const year = four ? Number(four) : two ? 2000 + Number(two) : null;
  return sound(year, NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1);
}

function ofDate(serial: number): MonthTitle | null {
  if (!Number.isInteger(serial) || serial < FIRST_DATE || serial > LAST_DATE) return null;
  const { month, year } = civilDate(dayOfSerial(serial));
  return { year, month };
}

function sound(year: number | null, month: number): MonthTitle | null {
  return month >= 1 && month <= 12 ? { year, month } : null;
}
