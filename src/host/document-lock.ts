import { HostFailure } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { quietly } from './quietly.ts';

/** How long to wait for somebody else who is writing. */
const PATIENCE_MS = 5000;

/** Is the lock held by this execution? Every execution evaluates the script anew, so this starts as no. */
let held = false;

/**
 * Does something while nobody else who uses the add-on writes to the file. What was written is applied before the
 * lock is given back. May be called inside itself.
 * @throws HostFailure `locked` when somebody else holds it for too long; `not_written` where locks fail
 */
export function withDocumentLock<T>(work: () => T): T {
  if (held) return work();
  const lock = take();
  held = true;
  try {
    return repeatedly(work);
  } finally {
    held = false;
    // What was done is done; Google frees the lock anyway when the execution ends.
    if (lock) quietly(() => lock.releaseLock());
  }
}

/** So often is something tried while people move rows by hand. */
const TRIES = 3;

/** After `table_changed` all is as it was, so the work can be done anew with what is there now. */
function repeatedly<T>(work: () => T): T {
  for (let left = TRIES; ; left -= 1) {
    try {
      return work();
    } catch (error) {
      const isMoved = error instanceof HostFailure && error.code === 'table_changed';
      if (!isMoved || left === 1) throw error;
    }
  }
}

function take(): GoogleAppsScript.Lock.Lock | null {
  try {
    // Typed as always there; outside a document Google gives null.
    const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
    if (lock && !lock.tryLock(PATIENCE_MS)) throw new HostFailure('locked');
    return lock;
  } catch (error) {
    throw hostFailure(error, 'not_written');
  }
}
