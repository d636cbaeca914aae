import type { CellValue } from './host.ts';

/** Serial number of 1970-01-01 in the 1900 system of spreadsheets. */
const SERIAL_OF_1970 = 25_569;

/** What a cell holds, as plain data: a date becomes the serial number of its day. */
export function cellValue(value: unknown, dayOf: (date: Date) => number): CellValue {
  if (Object.prototype.toString.call(value) === '[object Date]') return dayOf(value as Date) + SERIAL_OF_1970;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
