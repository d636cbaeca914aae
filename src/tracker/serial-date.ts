import { type Day, parseDay } from '../core/day.ts';

/** Serial number of 1970-01-01 in the 1900 system of spreadsheets. */
const SERIAL_OF_1970 = 25_569;

/** The serial number of a day as spreadsheets count (1900 system). */
export function serialDay(day: Day): number {
  return day + SERIAL_OF_1970;
}

/** The day of a serial number; a time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - SERIAL_OF_1970;
}

/** The serial number of a date `yyyy-mm-dd`; `null` stays `null`. */
export function serialDate(date: string | null): number | null {
  const day = date === null ? null : parseDay(date);
  return day === null ? null : serialDay(day);
}

/** The serial number of a moment `yyyy-mm-dd hh:mm`: whole days, and the share of the day that is over. */
export function serialTime(time: string): number | null {
  const [date = '', clock = ''] = time.split(' ');
  const day = serialDate(date);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return day === null ? null : day + (60 * hours + minutes) / (24 * 60);
}
