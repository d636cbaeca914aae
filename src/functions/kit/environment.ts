import type { Day } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * The only two facts a function may know about the world it runs in. Both are asked for at most once per
 * execution, and only when they are needed. Handed in by the entry, so that functions stay pure.
 */
export interface Environment {
  /** Language of the spreadsheet, from its locale. */
  language(): Language;
  /** The calendar day a date cell shows, in the time zone of the spreadsheet. */
  dayOf(date: Date): Day;
}
