/**
 * Counts host calls: every call of a method of Spreadsheet, Sheet, Range, RangeList, Protection or SpreadsheetApp that
 * reads or changes the document, `getRange` included; building a rule or a validation counts one per `build()`.
 */
export class CallCounter {
  private names: string[] = [];
  /** Milliseconds that the emulation itself took for calls since the last reset, counted or not. */
  milliseconds = 0;

  /** Number of calls since the last reset. */
  get total(): number {
    return this.names.length;
  }

  /** The calls in order, as `Class.method`. */
  get log(): readonly string[] {
    return this.names;
  }

  /** How often each `Class.method` was called. */
  byName(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const name of this.names) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** Remembers one call. */
  count(name: string): void {
    this.names.push(name);
  }

  /** Adds the time of one call. */
  took(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }

  /** Forgets everything counted so far. */
  reset(): void {
    this.names = [];
    this.milliseconds = 0;
  }
}
