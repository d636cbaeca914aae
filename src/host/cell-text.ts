import { guardedText } from './guarded-text.ts';
import type { CellValue, Writable } from './host.ts';

/** What is handed to `setValue` so that a text stays a text and a formula becomes one. */
export function cellText(value: Writable): CellValue {
  if (typeof value === 'string') return guardedText(value);
  return typeof value === 'object' ? value.formula : value;
}
