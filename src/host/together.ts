import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';

/** The steps back of the changes that belong together, while they are being made. Every execution begins without. */
let steps: (() => void)[] | null = null;

/**
 * Makes several changes that belong together. When one of them fails, those before it are taken back, too, the last
 * one first; the failing one has taken back its own.
 * @throws HostFailure, or what `work` throws
 */
export function together<T>(work: () => T): T {
  if (steps) return work();
  steps = [];
  try {
    return work();
  } catch (error) {
    const back = steps.reverse();
    if (back.length > 0) {
      drainErrors();
      for (const step of back) quietly(step);
      drainErrors();
    }
    throw error;
  } finally {
    steps = null;
  }
}

/** Tells how a change that is done is taken back; nothing outside of {@link together}. */
export function takeBackLater(step: () => void): void {
  steps?.push(step);
}

/**
 * Makes a change by steps, each of which tells how it is taken back as soon as it is known. On failure, also a delayed
 * one, all are taken back, the last one first.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function reversibly(work: (takeBack: (step: () => void) => void) => void): void {
  const back: (() => void)[] = [];
  try {
    work((step) => back.push(step));
    SpreadsheetApp.flush();
  } catch (error) {
    drainErrors();
    for (const step of back.reverse()) quietly(step);
    drainErrors();
    throw hostFailure(error, 'not_written');
  }
  for (const step of back) takeBackLater(step);
}
