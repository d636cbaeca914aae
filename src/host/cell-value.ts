import type { CellValue } from './host.ts';

/** What a cell holds, as plain data: a date becomes its serial number. */
export function cellValue(value: unknown, serialOf: (date: Date) => number): CellValue {
  if (Object.prototype.toString.call(value) === '[object Date]') return serialOf(value as Date);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
