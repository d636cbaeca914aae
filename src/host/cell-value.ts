import { type Day, dayFrom, parseDay } from '../core/day.ts';
import type { CellValue } from './host.ts';

/** Serial number of 1970-01-01 in the 1900 system of spreadsheets. */
const SERIAL_OF_1970 = 25_569;

const SECONDS_OF_DAY = 24 * 60 * 60;

/** What a cell holds, as plain data: a date becomes its serial number. */
export function cellValue(value: unknown, serialOf: (date: Date) => number): CellValue {
  if (Object.prototype.toString.call(value) === '[object Date]') return serialOf(value as Date);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
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
