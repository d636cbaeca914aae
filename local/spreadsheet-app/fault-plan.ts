/** What a planned fault does to the call it hits. */
export type Fault = 'none' | 'now' | 'at flush';

/**
 * Makes host calls fail on purpose. An immediate fault throws at the n-th call. A delayed fault drops the n-th call, which must be a
 * write, and all writes after it; its error is thrown at the next flush, at the next read or at the end of the run.
 */
export class FaultPlan {
  /** The sentence of the injected error. */
  message = 'Service Spreadsheets failed while accessing document.';
  private kind: Fault = 'none';
  private remaining = 0;

  /** Lets the n-th host call from now on throw at once (1 = the next). */
  failOnCall(n: number): void {
    this.kind = 'now';
    this.remaining = n;
  }

  /** Lets the first write at or after the n-th host call from now on fail, to be told only at flush. */
  failAtFlush(n: number): void {
    this.kind = 'at flush';
    this.remaining = n;
  }

  /** Removes a planned fault. */
  clear(): void {
    this.kind = 'none';
  }

  /** Whether a fault is still waiting for its call. */
  get armed(): boolean {
    return this.kind !== 'none';
  }

  /** Tells the fate of the next call. A delayed fault waits for a write that Google would buffer. */
  next(bufferedWrite: boolean): Fault {
    if (this.kind === 'none') return 'none';
    this.remaining -= 1;
    if (this.remaining > 0 || (this.kind === 'at flush' && !bufferedWrite)) return 'none';
    const fate = this.kind;
    this.clear();
    return fate;
  }
}
