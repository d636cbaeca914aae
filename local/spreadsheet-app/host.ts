import type { CallCounter } from './call-counter.ts';
import type { ScriptProject, ShownToUser, UserInterface } from './contract.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { CellErrors } from './functions/cell-errors.ts';
import type { Book } from './grid/book.ts';
import type { Calculation } from './grid/calculation.ts';
import type { CellReading } from './grid/cell-reading.ts';
import type { Entries } from './grid/entry.ts';
import type { Door } from './script/door.ts';
import type { Executions } from './script/executions.ts';
import type { Settings } from './settings.ts';

/** Everything the emulated classes share: the workbook, how to read and write it, the door to the script, the surroundings. */
export interface Host {
  readonly book: Book;
  readonly calculation: Calculation;
  readonly reading: CellReading;
  readonly entries: Entries;
  readonly errors: CellErrors;
  readonly settings: Settings;
  readonly executions: Executions;
  readonly door: Door;
  readonly calls: CallCounter;
  readonly faults: FaultPlan;
  readonly ui: Required<UserInterface>;
  readonly shown: ShownToUser;
  /** The loaded project, for HtmlService. */
  readonly project: { current: ScriptProject };
}
