import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ErrorType, IFunctionService } from '@univerjs/engine-formula';
import type { CallCounter } from './call-counter.ts';
import { CellQuestions } from './cell-questions.ts';
import type {
  ClientAnswer,
  CustomFunctionHelp,
  Imports,
  LocalSpreadsheet,
  LocalSpreadsheetOptions,
  RealmHost,
  ScriptProject,
  ShownToUser,
  SpreadsheetLocale,
} from './contract.ts';
import { createHost } from './create-host.ts';
import type { FaultPlan } from './fault-plan.ts';
import { TODAY } from './formula/dialect.ts';
import { rememberParsedFormulas } from './formula/engine-caches.ts';
import { CIRCULAR, PARSE_ERROR } from './formula/error-wrappers.ts';
import { ClockFunction } from './functions/clock-function.ts';
import { CustomFunction, messageOf } from './functions/custom-function.ts';
import { ErrorFunction } from './functions/error-function.ts';
import { IdentityFunction } from './functions/identity-function.ts';
import { ImportFunction } from './functions/import-function.ts';
import { NotFunction } from './functions/not-function.ts';
import { compareCellsThemselves } from './functions/plain-comparisons.ts';
import { rememberPlainTexts } from './functions/plain-texts.ts';
import { type GridEdit, GridEdits } from './grid/grid-edits.ts';
import { fromPage, toPage } from './script/client-values.ts';
import { EditTrigger } from './script/edit-trigger.ts';
import { Script } from './script/script.ts';

/** The spreadsheet of `createLocalSpreadsheet`: scripts, edits and calculation around the cells. */
export class LocalSpreadsheetSession extends CellQuestions implements LocalSpreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly calls: CallCounter;
  readonly called: Set<string>;
  readonly faults: FaultPlan;
  readonly shown: ShownToUser;
  private readonly edits: GridEdits;
  private readonly trigger: EditTrigger;
  private readonly realm: RealmHost;
  private script: Script | null = null;

  constructor(options: LocalSpreadsheetOptions) {
    const host = createHost(options);
    super(host);
    this.univer = options.univer;
    this.api = options.api;
    this.realm = options.realm;
    this.calls = host.calls;
    this.called = host.door.called;
    this.faults = host.faults;
    this.shown = host.shown;
    this.trigger = new EditTrigger(host, this.services.spreadsheet, (action) => this.execute(action));
    this.edits = new GridEdits(host, (edit) => this.fireEdit(edit));
    host.calculation.onStart(() => {
      host.errors.nextRound();
      this.script?.forgetCells();
    });
    this.registerOwnFunctions();
  }

  load(project: ScriptProject): void {
    const { book, entries, executions, errors, settings } = this.host;
    this.host.project.current = project;
    const script = new Script(
      project,
      this.realm,
      executions,
      this.services.globals,
      settings.scriptTimeZone,
    );
    const functions = book.service<IFunctionService>(IFunctionService);
    const before = [...entries.functionNames];
    functions.unregisterExecutors(...before);
    const isNew = (name: string): boolean => !functions.hasExecutor(name.toUpperCase());
    const callable = script.callable.filter(isNew);
    for (const name of callable) {
      const call = () => script.cellCall(name, settings.timeZone);
      functions.registerExecutors(new CustomFunction(name.toUpperCase(), call, errors));
    }
    entries.functionNames = new Set(callable.map((name) => name.toUpperCase()));
    functions.deleteFormulaAstCacheKey(...before, ...entries.functionNames);
    this.script = script;
  }

  customFunctions(): readonly CustomFunctionHelp[] {
    return this.script?.help ?? [];
  }

  run(functionName: string, ...args: unknown[]): unknown {
    return this.execute((script) => script.run(functionName, 'FULL', () => args));
  }

  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    const source = authMode === 'NONE' ? undefined : this.services.spreadsheet.exposed;
    this.execute((script) => {
      if (script.has('onOpen')) script.run('onOpen', authMode, () => [{ authMode, source }]);
    });
  }

  async callFromClient(functionName: string, args: readonly unknown[]): Promise<ClientAnswer> {
    // A script never reads values that still wait to be calculated.
    await this.settle();
    try {
      const given = args.map((arg) => fromPage(arg));
      if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
      const value = this.execute((script) =>
        script.run(functionName, 'FULL', (crossing) => given.map((arg) => crossing.toScript(arg))),
      );
      return { ok: true, value: toPage(value) };
    } catch (error) {
      return { ok: false, error: messageOf(error) };
    }
  }

  async settle(): Promise<void> {
    do {
      await this.trigger.settle();
      this.services.circular.refresh();
      await this.host.calculation.settle();
    } while (this.trigger.pending);
  }

  type(sheet: string, a1: string, text: string): void {
    const { sheetId, row, column } = this.place(sheet, a1);
    const { entries, reading } = this.host;
    const { cell } = entries.typed(text, reading.numberFormat(sheetId, row, column), sheetId);
    this.services.spreadsheet.sheet(sheetId).validations.check(row, column, cell);
    this.edits.type(sheetId, row, column, text);
  }

  setLocale(locale: SpreadsheetLocale): void {
    this.host.settings.locale = locale;
    this.script?.forgetCells();
  }

  setImports(imports: Imports): void {
    this.host.settings.imports = imports;
    this.host.book.recalculate(/\bIMPORTRANGE\s*\(/i);
  }

  holdDocumentLock(): () => void {
    return this.services.locks.document.holdByOther();
  }

  beforeCall(hook: ((call: string, cells: number) => void) | null): void {
    this.host.door.hook = hook;
  }

  dispose(): void {
    this.edits.dispose();
    this.host.calculation.dispose();
    this.univer.dispose();
  }

  /** Runs the script and looks for circular references in what it wrote. */
  private execute<T>(action: (script: Script) => T): T {
    if (!this.script) throw new Error('No script is loaded.');
    try {
      return action(this.script);
    } finally {
      this.services.circular.refresh();
    }
  }

  private fireEdit(edit: GridEdit): void {
    this.services.circular.refresh();
    if (this.script?.has('onEdit') && !this.host.executions.current) this.trigger.fire(edit);
  }

  private registerOwnFunctions(): void {
    compareCellsThemselves();
    rememberParsedFormulas();
    rememberPlainTexts();
    const { errors, book, settings } = this.host;
    const circle =
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';
    book
      .service<IFunctionService>(IFunctionService)
      .registerExecutors(
        new ErrorFunction(PARSE_ERROR, ErrorType.ERROR, 'Formula parse error.', errors),
        new ErrorFunction(CIRCULAR, ErrorType.REF, circle, errors),
        new IdentityFunction('ARRAYFORMULA'),
        new NotFunction('NOT'),
        new ImportFunction(settings, errors),
        new ClockFunction(TODAY, settings, 'day'),
        new ClockFunction('NOW', settings, 'instant'),
      );
  }
}
