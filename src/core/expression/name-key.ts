import { halfWidth } from '../half-width.ts';

/**
 * By what a name is known: full and half width, small and capital letters and any number of spaces are the same, and
 * spaces beside brackets do not matter. Whole sides of equations are read in this form, too.
 */
export function nameKey(name: string): string {
  return halfWidth(name)
    .replace(/\s+/g, ' ')
    .replace(/ ?([()]) ?/g, '$1')
    .trim()
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
