import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { Execution, Executions } from '../script/executions.ts';

const SERVICE: DoorKind = { name: 'LockService', document: false };
const LOCK: DoorKind = { name: 'Lock', document: false, shared: true };

/** One lock: an execution that runs in between another one finds it held; a test may hold it as another user would. */
class Lock {
  private readonly executions: Executions;
  private holder: Execution | null = null;
  private others = 0;

  constructor(executions: Executions) {
    this.executions = executions;
  }

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
    const { current } = this.executions;
    if (this.others > 0 || (this.holder !== null && this.holder !== current)) return false;
    this.holder = current;
    return true;
  }

  waitLock(timeout: number): void {
    if (!this.tryLock(timeout))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.holder !== null && this.holder === this.executions.current;
  }

  releaseLock(): void {
    if (this.hasLock()) this.holder = null;
  }

  /** Frees the lock when the execution that holds it is over. */
  free(ended: Execution): void {
    if (this.holder === ended) this.holder = null;
  }
}

/** The locks of the script. There is one user and one document, but a lock of one kind does not hold the others. */
export type Locks = Readonly<Record<'document' | 'user' | 'script', Lock>>;

/** Makes the locks; the end of an execution frees those that it holds. */
export function createLocks({ executions }: Host): Locks {
  const locks = {
    document: new Lock(executions),
    user: new Lock(executions),
    script: new Lock(executions),
  };
  executions.onEnd((ended) => {
    for (const lock of Object.values(locks)) lock.free(ended);
  });
  return locks;
}

/** The global `LockService`. */
export function lockService(host: Host, locks: Locks): unknown {
  const face = (lock: Lock) => {
    const exposed = host.door.expose(lock, LOCK);
    return () => exposed;
  };
  return host.door.expose(
    {
      getDocumentLock: face(locks.document),
      getUserLock: face(locks.user),
      getScriptLock: face(locks.script),
    },
    SERVICE,
  );
}
