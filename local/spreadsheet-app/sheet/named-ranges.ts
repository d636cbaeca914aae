import { absoluteReference, NamedRangeEmulation } from './named-range-emulation.ts';
import type { RangeEmulation } from './range-emulation.ts';
import type { SpreadsheetEmulation } from './spreadsheet-emulation.ts';

/** The named ranges of the spreadsheet; the grid keeps them. Case does not make a difference. */
export class NamedRanges {
  private readonly parent: SpreadsheetEmulation;

  constructor(parent: SpreadsheetEmulation) {
    this.parent = parent;
  }

  /** All named ranges. */
  all(): NamedRangeEmulation[] {
    return this.facade.getDefinedNames().map((name) => new NamedRangeEmulation(this.parent, name.getName()));
  }

  /** The range behind a name, or null. */
  find(name: string): RangeEmulation | null {
    const wanted = name.toLowerCase();
    return (
      this.all()
        .find((named) => named.getName().toLowerCase() === wanted)
        ?.target() ?? null
    );
  }

  /** Gives a range a name, or moves the name; refuses what looks like a cell or a number. */
  set(name: string, range: RangeEmulation): void {
    const isWord = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name);
    if (!isWord || /^[A-Za-z]{1,3}\d+$/.test(name) || /^(true|false)$/i.test(name)) {
      throw new Error(`The name "${name}" is invalid for a named range.`);
    }
    this.remove(name);
    this.facade.insertDefinedName(name, absoluteReference(range));
    this.parent.host.executions.noteWrite();
  }

  /** Removes a name; nothing happens when there is none. */
  remove(name: string): void {
    if (this.facade.getDefinedName(name)) this.facade.deleteDefinedName(name);
  }

  private get facade() {
    return this.parent.host.book.facade;
  }
}
