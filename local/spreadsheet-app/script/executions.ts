import type { AuthModeName } from '../contract.ts';
import type { Crossing } from '../realm/crossing.ts';

/** One execution of the script: under which authorisation, in which realm, and what it did so far. */
export interface Execution {
  readonly mode: AuthModeName;
  readonly crossing: Crossing;
  /** Whether it has written values; computed values may not be read after that. */
  wrote: boolean;
  /** The error of a write that failed unnoticed; it is told at the next flush. */
  lost: string | null;
}

/** The executions under way, the innermost last. */
export class Executions {
  private readonly stack: Execution[] = [];
  private readonly endings: ((ended: Execution) => void)[] = [];

  /** The execution that is running now, or null. */
  get current(): Execution | null {
    return this.stack[this.stack.length - 1] ?? null;
  }

  /** Calls back whenever an execution has ended. */
  onEnd(callback: (ended: Execution) => void): void {
    this.endings.push(callback);
  }

  /** Runs something as an execution of the script; a delayed error of a write surfaces at its end. */
  during<T>(mode: AuthModeName, crossing: Crossing, action: () => T): T {
    const execution: Execution = { mode, crossing, wrote: false, lost: null };
    this.stack.push(execution);
    try {
      const result = action();
      this.surface();
      return result;
    } finally {
      this.stack.pop();
      for (const ending of this.endings) ending(execution);
    }
  }

  /** Tells the error of an earlier buffered write, if there is one. */
  surface(): void {
    const execution = this.current;
    if (!execution || execution.lost === null) return;
    const message = execution.lost;
    execution.lost = null;
    throw execution.crossing.error(message);
  }

  /** Remembers that the current execution has changed values. */
  noteWrite(): void {
    if (this.current) this.current.wrote = true;
  }
}
