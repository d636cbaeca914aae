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

/** The day of a date cell, which is midnight on the clock of the spreadsheet. */
function dayReader(): (date: Date) => Day {
  return numberReader(localDay, 'yyyy-MM-dd', dayIn);
}

/**
 * Tells the serial number of a date cell: whole days, and the share of the day that is over on the clock of the
 * spreadsheet.
 */
export function serialReader(): (date: Date) => number {
  return numberReader(localSerial, 'yyyy-MM-dd HH:mm:ss', (moment) => {
    const [day = '', clock = ''] = moment.split(' ');
    const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
    return serialOf(dayIn(day), hours, minutes, seconds);
  });
}

/**
 * Reads dates as numbers. Where the script runs in the zone of the spreadsheet its own calendar tells; elsewhere Google
 * is asked, once per instant.
 */
function numberReader(
  local: (date: Date) => number,
  pattern: string,
  read: (text: string) => number,
): (date: Date) => number {
  const zone = SpreadsheetApp.getActive()?.getSpreadsheetTimeZone();
  if (!zone || zone === Session.getScriptTimeZone()) return local;
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    if (!Number.isFinite(instant)) return Number.NaN;
    let number = known.get(instant);
    if (number === undefined) {
      number = read(Utilities.formatDate(date, zone, pattern));
      known.set(instant, number);
    }
    return number;
  };
}

function localDay(date: Date): Day {
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? Number.NaN;
}

function localSerial(date: Date): number {
  return serialOf(localDay(date), date.getHours(), date.getMinutes(), date.getSeconds());
}

function dayIn(text: string): Day {
  return parseDay(text) ?? Number.NaN;
}

function serialOf(day: Day, hours: number, minutes: number, seconds: number): number {
  return day + SERIAL_OF_1970 + (hours * 3600 + minutes * 60 + seconds) / SECONDS_OF_DAY;
}
