import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { Book } from './book.ts';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const ARRAYS = 'formula.mutation.set-array-formula-data';
const RESULT = 'formula.mutation.set-formula-calculation-result';

/** Commands of the grid that change styles only. */
const STYLING: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** The engine's own error words and what Google shows instead. */
const GOOGLE_ERROR: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CYCLE!': '#REF!',
  '#CALC!': '#N/A',
};

/** Follows the engine's asynchronous calculation: when it is due, when it runs, when everything is settled. */
export class Calculation {
  private due = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly starts: (() => void)[] = [];
  private readonly subscriptions: { dispose(): void }[];

  constructor(book: Book) {
    const dirty = book.service<IActiveDirtyManagerService>(IActiveDirtyManagerService);
    this.subscriptions = [
      book.commands.beforeCommandExecuted((command) => {
        if (command.id === START) for (const start of this.starts) start();
        if (command.id === RESULT) renameErrors((command.params as { unitData: ResultCells }).unitData);
        if (command.id === ARRAYS)
          renameErrors((command.params as { arrayFormulaCellData: ResultCells }).arrayFormulaCellData);
      }),
      book.commands.onCommandExecuted((command, options) => {
        if (command.id === START) {
          this.due = false;
          this.running = true;
        } else if (command.id === NOTIFICATION) {
          this.notice(command.params as ISetFormulaCalculationNotificationMutation);
        } else if (dirty.get(command.id) && !isIgnored(command, options)) {
          this.due = true;
        }
      }),
    ];
  }

  /** Whether values on the sheet may still change without anybody touching it. */
  get pending(): boolean {
    return this.due || this.running;
  }

  /** Calls back at the start of every calculation. */
  onStart(callback: () => void): void {
    this.starts.push(callback);
  }

  /** Resolves when nothing is due or running any more. */
  async settle(): Promise<void> {
    await nextTurn();
    while (this.pending) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      await nextTurn();
    }
  }

  /** Stops following. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private notice(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The engine does not calculate for what calculation itself writes, nor for mere styles. */
function isIgnored(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal === true || (trigger !== undefined && STYLING.includes(trigger));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface ResultCell {
  v?: unknown;
}

type ResultCells = Record<string, Record<string, Record<number, Record<number, ResultCell | null>>>>;

/** Puts Google's error words in place of the engine's own, in the results and in what spills. */
function renameErrors(books: ResultCells): void {
  for (const sheets of Object.values(books)) {
    for (const rows of Object.values(sheets ?? {})) {
      for (const cells of Object.values(rows ?? {})) {
        for (const cell of Object.values(cells ?? {})) {
          const name = typeof cell?.v === 'string' ? GOOGLE_ERROR[cell.v] : undefined;
          if (cell && name) cell.v = name;
        }
      }
    }
  }
}
