import { IDefinedNamesService, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
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
    const { book, executions } = this.parent.host;
    const id = this.names.getValueByName(book.unitId, name)?.id ?? `name-${range.owner.id}-${name}`;
    // Univer's command would look for the name in every formula, as if it had had another one before.
    book.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: book.unitId,
      id,
      name,
      formulaOrRefString: absoluteReference(range),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    executions.noteWrite();
  }

  /** Removes a name; nothing happens when there is none. */
  remove(name: string): void {
    if (this.facade.getDefinedName(name)) this.facade.deleteDefinedName(name);
  }

  private get names(): IDefinedNamesService {
    return this.parent.host.book.service(IDefinedNamesService);
  }

  private get facade() {
    return this.parent.host.book.facade;
  }
}
