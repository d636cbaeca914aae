import { type Day, dayFrom, parseDay } from '../core/day.ts';
import type { Environment } from '../functions/kit/environment.ts';
import { languageOf } from '../i18n/language.ts';

/**
 * The world of one execution, as Google tells it: the locale and the time zone of the spreadsheet, each asked for
 * at most once and only when needed.
 */
export function environment(): Environment {
  let dayOf: ((date: Date) => Day) | null = null;
  return {
    language: () => languageOf(SpreadsheetApp.getActive()?.getSpreadsheetLocale()),
    dayOf: (date) => {
      dayOf = dayOf ?? dayReader();
      return dayOf(date);
    },
  };
}

/**
 * A date cell is midnight in the spreadsheet's zone. Where the script runs in the same zone its own calendar
 * tells the day; elsewhere Google is asked, once per instant.
 */
function dayReader(): (date: Date) => Day {
  const zone = SpreadsheetApp.getActive()?.getSpreadsheetTimeZone();
  if (!zone || zone === Session.getScriptTimeZone()) return localDay;
  const known = new Map<number, Day>();
  return (date) => {
    const instant = date.getTime();
    if (!Number.isFinite(instant)) return Number.NaN;
    let day = known.get(instant);
    if (day === undefined) {
      day = parseDay(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) ?? Number.NaN;
      known.set(instant, day);
    }
    return day;
  };
}

function localDay(date: Date): Day {
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? Number.NaN;
}
