import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

const SERVICE: DoorKind = { name: 'LockService', document: false };
const LOCK: DoorKind = { name: 'Lock', document: false };

/** The document lock; a test may hold it as another user would. */
export class DocumentLock {
  private heldByScript = false;
  private others = 0;

  /** Somebody else holds the lock until the returned function is called. */
  holdByOther(): () => void {
    this.others += 1;
    let held = true;
    return () => {
      if (held) this.others -= 1;
      held = false;
    };
  }

  tryLock(_timeout: number): boolean {
    if (this.others > 0) return false;
    this.heldByScript = true;
    return true;
  }

  waitLock(timeout: number): void {
    if (!this.tryLock(timeout))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.heldByScript;
  }

  releaseLock(): void {
    this.heldByScript = false;
  }
}

/** The global `LockService`; only the document lock exists. The end of an execution frees it. */
export function lockService(host: Host, lock: DocumentLock): unknown {
  host.executions.onEnd(() => lock.releaseLock());
  const exposed = host.door.expose(lock, LOCK);
  return host.door.expose({ getDocumentLock: () => exposed }, SERVICE);
}
