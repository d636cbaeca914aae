import { civilDate, type Day } from './day.ts';
import { refuse } from './refusal.ts';

/** A quarter of a fiscal year. */
export interface FiscalPeriod {
  /** The calendar year in which the fiscal year starts. */
  readonly year: number;
  /** 1…4. */
  readonly quarter: number;
}

/**
 * In which fiscal year and quarter does a day lie?
 *
 * @param startMonth month in which the fiscal year starts, whole, 1…12
 * @throws Refusal `too_small`, `too_large` (start month). Source: domain section 3, Fiscal period; rulings 59.
 */
export function fiscalPeriod(day: Day, startMonth: number): FiscalPeriod {
  if (startMonth < 1) refuse('start_month', 'too_small', { minimum: 1, came: startMonth });
  if (startMonth > 12) refuse('start_month', 'too_large', { maximum: 12, came: startMonth });
  const { year, month } = civilDate(day);
  const passed = month - startMonth;
  return passed >= 0
    ? { year, quarter: Math.floor(passed / 3) + 1 }
    : { year: year - 1, quarter: Math.floor((passed + 12) / 3) + 1 };
}
