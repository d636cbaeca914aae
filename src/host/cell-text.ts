import { guardedText } from './guarded-text.ts';
import type { Writable } from './host.ts';

/** What is handed to `setValue` so that a text stays a text and a formula becomes one. */
export function cellText(value: Writable | unknown): unknown {
  if (typeof value === 'string') return guardedText(value);
  return isFormula(value) ? value.formula : value;
}

function isFormula(value: unknown): value is { readonly formula: string } {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
