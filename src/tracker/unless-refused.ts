import { Refusal } from '../core/refusal.ts';

/** What core answers; `null` where it refuses the figures. */
export function unlessRefused<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
