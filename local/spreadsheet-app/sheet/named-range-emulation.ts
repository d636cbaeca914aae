import { columnLetters, parseA1, quoteSheet, splitReference } from '../grid/a1.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeEmulation } from './range-emulation.ts';
import type { SpreadsheetEmulation } from './spreadsheet-emulation.ts';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const KIND: DoorKind = { name: 'NamedRange', document: false };

/** A named range; the grid keeps it, so that it follows inserted rows and works in formulas. */
export class NamedRangeEmulation {
  readonly exposed: GoogleNamedRange;
  private readonly parent: SpreadsheetEmulation;
  private name: string;

  constructor(parent: SpreadsheetEmulation, name: string) {
    this.parent = parent;
    this.name = name;
    this.exposed = parent.host.door.expose<GoogleNamedRange>(this, KIND);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.target()?.exposed ?? null;
  }

  setName(name: string): GoogleNamedRange {
    const range = this.target();
    this.remove();
    this.name = name;
    if (range) this.parent.setNamedRange(name, range);
    return this.exposed;
  }

  setRange(range: RangeEmulation): GoogleNamedRange {
    this.parent.setNamedRange(this.name, range);
    return this.exposed;
  }

  remove(): void {
    this.parent.removeNamedRange(this.name);
  }

  /** The range behind the name, or null when its cells are gone. */
  target(): RangeEmulation | null {
    const text = this.parent.host.book.facade.getDefinedName(this.name)?.getFormulaOrRefString();
    if (!text) return null;
    const { sheet, rest } = splitReference(text.replace(/^=/, ''));
    const owner = this.parent.named(sheet ?? '');
    const area = owner && parseA1(rest, owner.getMaxRows(), owner.getMaxColumns());
    return owner && area ? owner.range(area) : null;
  }
}

/** Absolute reference of a range with its sheet: `'My sheet'!$A$1:$B$2`. */
export function absoluteReference(range: RangeEmulation): string {
  const { startRow, endRow, startColumn, endColumn } = range.area;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${quoteSheet(range.owner.getName())}!${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}
