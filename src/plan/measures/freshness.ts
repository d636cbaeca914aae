import { BLANK, cases, isBlank, text, when } from '../formula.ts';
import { unjudged } from './elapsed.ts';
import type { ChoiceWords, GoalRow, SettingCells } from './goal-row.ts';
import { cadenceDays } from './pace.ts';

/** One day later than its cadence a figure still counts as fresh: the one-day-late rule. Source: domain, Freshness. */
export const LATE_DAYS = 1;

/** Days since the last update, never below 0; blank without a date. Source: rulings 40. */
export function ageFormula(row: GoalRow, settings: SettingCells): string {
  const known = `AND(ISNUMBER(${row.updated});ISNUMBER(${settings.asOf}))`;
  return `=${when(known, `MAX(0;${settings.asOf}-${row.updated})`, BLANK)}`;
}

/**
 * How fresh is the figure: 1 fresh, 2 due, 3 stale or never? A figure without a date is due, not stale.
 * Source: domain section 3, Freshness; rulings S14, 40.
 */
export function freshStateFormula(row: GoalRow, age: string, words: ChoiceWords): string {
  const allowed = `(${cadenceDays(row, words)}+${LATE_DAYS})`;
  return `=${cases(
    [
      [unjudged(row), BLANK],
      [isBlank(age), when(isBlank(row.actual), '3', '2')],
      [`${age}<=${allowed}`, '1'],
      [`${age}<=2*${allowed}`, '2'],
    ],
    '3',
  )}`;
}

/** The freshness in words: how it stands and how many days ago. */
export function freshnessFormula(
  row: GoalRow,
  age: string,
  freshState: string,
  labels: Readonly<Record<'fresh' | 'due' | 'stale' | 'today' | 'never' | 'noDate', string>>,
  days: (age: string) => string,
): string {
  const word = cases(
    [
      [`${freshState}=1`, text(labels.fresh)],
      [`${freshState}=2`, text(labels.due)],
    ],
    text(labels.stale),
  );
  return `=${cases(
    [
      [isBlank(freshState), BLANK],
      [isBlank(age), when(isBlank(row.actual), text(labels.never), text(labels.noDate))],
    ],
    `${word}&${when(`${age}=0`, text(labels.today), days(age))}`,
  )}`;
}
