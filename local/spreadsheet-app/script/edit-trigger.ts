import { messageOf } from '../functions/custom-function.ts';
import type { GridEdit } from '../grid/grid-edits.ts';
import type { Host } from '../host.ts';
import type { SpreadsheetEmulation } from '../sheet/spreadsheet-emulation.ts';
import type { Script } from './script.ts';

/**
 * The simple trigger `onEdit(e)`: runs the script's function after what a person has typed, deleted or pasted, one run after another and never
 * within the edit itself. What it throws is logged and harms nobody.
 */
export class EditTrigger {
  private readonly host: Host;
  private readonly spreadsheet: SpreadsheetEmulation;
  private readonly execute: (action: (script: Script) => void) => void;
  private done: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(
    host: Host,
    spreadsheet: SpreadsheetEmulation,
    execute: (action: (script: Script) => void) => void,
  ) {
    this.host = host;
    this.spreadsheet = spreadsheet;
    this.execute = execute;
  }

  /** Whether a run is still to come. */
  get pending(): boolean {
    return this.waiting > 0;
  }

  /** Lets `onEdit` run for an edit, soon. */
  fire(edit: GridEdit): void {
    this.waiting += 1;
    this.done = this.done.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.run(edit);
      this.waiting -= 1;
    });
  }

  /** Resolves when all runs are over. */
  settle(): Promise<void> {
    return this.done;
  }

  private run({ sheetId, area, oldValue, value }: GridEdit): void {
    if (!this.host.book.workbook.getSheetBySheetId(sheetId)) return;
    const event = {
      authMode: 'LIMITED',
      source: this.spreadsheet.exposed,
      range: this.spreadsheet.sheet(sheetId).range(area).exposed,
      ...(value === null ? {} : { value }),
      ...(oldValue === null ? {} : { oldValue }),
    };
    try {
      this.execute((script) => script.run('onEdit', 'LIMITED', (crossing) => [crossing.toScript(event)]));
    } catch (error) {
      this.host.ui.log('error', messageOf(error));
    }
  }
}
