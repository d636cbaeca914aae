import { type Day, dayFrom, parseDay } from '../core/day.ts';
import type { Environment } from '../functions/kit/environment.ts';
import { languageOf } from '../i18n/language.ts';

/** Serial number of 1970-01-01 in the 1900 system of spreadsheets. */
const SERIAL_OF_1970 = 25_569;

const SECONDS_OF_DAY = 24 * 60 * 60;

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

/**
 * Tells the serial number of a date cell: whole days, and the share of the day that is over on the clock of the
 * spreadsheet. Where the script runs in the same zone its own calendar tells; elsewhere Google is asked, once per
 * instant.
 */
export function serialReader(): (date: Date) => number {
  const zone = SpreadsheetApp.getActive()?.getSpreadsheetTimeZone();
  if (!zone || zone === Session.getScriptTimeZone()) return localSerial;
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    if (!Number.isFinite(instant)) return Number.NaN;
    let serial = known.get(instant);
    if (serial === undefined) {
      const [day = '', clock = ''] = Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss').split(' ');
      const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
      serial = serialOf(parseDay(day), hours, minutes, seconds);
      known.set(instant, serial);
    }
    return serial;
  };
}

function localSerial(date: Date): number {
  const day = dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return serialOf(day, date.getHours(), date.getMinutes(), date.getSeconds());
}

function serialOf(day: Day | null, hours: number, minutes: number, seconds: number): number {
  if (day === null) return Number.NaN;
  return day + SERIAL_OF_1970 + (hours * 3600 + minutes * 60 + seconds) / SECONDS_OF_DAY;
}
