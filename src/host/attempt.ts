import { withDocumentLock } from './document-lock.ts';
import type { HostFailureCode } from './host.ts';
import { hostFailure } from './host-errors.ts';

/**
 * Asks the platform for something; what it throws becomes a failure of the host.
 * @throws HostFailure `otherwise`, where the sentence of the platform means nothing known
 */
export function attempt<T>(action: () => T, otherwise: HostFailureCode = 'not_read'): T {
  try {
    return action();
  } catch (error) {
    throw hostFailure(error, otherwise);
  }
}

/** The same for a change, while nobody else writes. @throws HostFailure `locked`, `not_written`, … */
export function attemptLocked<T>(write: () => T): T {
  return withDocumentLock(() => attempt(write, 'not_written'));
}
