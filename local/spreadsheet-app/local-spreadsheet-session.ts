import type { LocaleType, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ErrorType, IFunctionService } from '@univerjs/engine-formula';
import { CallCounter } from './call-counter.ts';
import type {
  ClientAnswer,
  CustomFunctionHelp,
  EffectiveStyle,
  KeptData,
  LocalSpreadsheet,
  LocalSpreadsheetOptions,
  RealmHost,
  ScriptProject,
  ShownToUser,
  SpreadsheetLocale,
} from './contract.ts';
import { FaultPlan } from './fault-plan.ts';
import { CIRCULAR, PARSE_ERROR } from './formula/error-wrappers.ts';
import { CellErrors } from './functions/cell-errors.ts';
import { CustomFunction, messageOf } from './functions/custom-function.ts';
import { ErrorFunction } from './functions/error-function.ts';
import { errorSentence } from './functions/error-sentence.ts';
import { IdentityFunction } from './functions/identity-function.ts';
import { a1Of, parseA1 } from './grid/a1.ts';
import { Book } from './grid/book.ts';
import { Calculation } from './grid/calculation.ts';
import { CellReading } from './grid/cell-reading.ts';
import { Entries } from './grid/entry.ts';
import { type GridEdit, GridEdits } from './grid/grid-edits.ts';
import type { Host } from './host.ts';
import { fromPage, toPage } from './script/client-values.ts';
import { Door } from './script/door.ts';
import { Executions } from './script/executions.ts';
import { Script } from './script/script.ts';
import { createServices, type Services } from './services/services.ts';
import { Settings } from './settings.ts';
import { rememberingInterface } from './ui-memory.ts';

/** The spreadsheet of `createLocalSpreadsheet`. */
export class LocalSpreadsheetSession implements LocalSpreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly calls = new CallCounter();
  readonly faults = new FaultPlan();
  readonly shown: ShownToUser;
  private readonly host: Host;
  private readonly services: Services;
  private readonly edits: GridEdits;
  private readonly realm: RealmHost;
  private script: Script | null = null;

  constructor(options: LocalSpreadsheetOptions) {
    const { univer, api } = options;
    this.univer = univer;
    this.api = api;
    this.realm = options.realm;
    const settings = new Settings(options);
    api.createWorkbook(
      firstWorkbook(settings, options.sheets ?? [settings.sheetName(1)], options.univerLocale),
    );
    const book = new Book(univer, api);
    const entries = new Entries(settings);
    const reading = new CellReading(book, settings);
    const executions = new Executions();
    const { ui, shown } = rememberingInterface(options.ui ?? {});
    this.shown = shown;
    this.host = {
      book,
      entries,
      reading,
      executions,
      settings,
      ui,
      shown,
      calculation: new Calculation(book),
      errors: new CellErrors(),
      door: new Door(executions, this.calls, this.faults),
      calls: this.calls,
      faults: this.faults,
      project: { current: { scripts: {} } },
    };
    this.services = createServices(this.host);
    this.edits = new GridEdits(book, entries, reading, (edit) => this.fireEdit(edit));
    this.host.calculation.onStart(() => {
      this.host.errors.nextRound();
      this.script?.forgetCells();
    });
    this.registerOwnFunctions();
  }

  load(project: ScriptProject): void {
    const { executions, errors, settings } = this.host;
    const functions = this.host.book.service<IFunctionService>(IFunctionService);
    const old = this.customFunctions().map(({ name }) => name.toUpperCase());
    functions.unregisterExecutors(...old);
    this.host.project.current = project;
    const script = new Script(
      project,
      this.realm,
      executions,
      this.services.globals,
      settings.scriptTimeZone,
    );
    this.script = script;
    const names = script.help.map(({ name }) => name);
    functions.registerExecutors(
      ...names.map(
        (name) =>
          new CustomFunction(name.toUpperCase(), () => script.cellCall(name, settings.timeZone), errors),
      ),
    );
    functions.deleteFormulaAstCacheKey(...old, ...names.map((name) => name.toUpperCase()));
    this.host.entries.functionNames = new Set(names.map((name) => name.toUpperCase()));
  }

  customFunctions(): readonly CustomFunctionHelp[] {
    return this.script?.help ?? [];
  }

  run(functionName: string, ...args: unknown[]): unknown {
    return this.execute(() => this.loaded().run(functionName, 'FULL', () => args));
  }

  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    if (!this.loaded().has('onOpen')) return;
    const source = authMode === 'NONE' ? undefined : this.services.spreadsheet.exposed;
    this.loaded().run('onOpen', authMode, () => [{ authMode: this.services.authMode[authMode], source }]);
  }

  async callFromClient(functionName: string, args: readonly unknown[]): Promise<ClientAnswer> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const given = args.map((arg) => fromPage(arg));
      if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
      const value = this.execute(() =>
        this.loaded().run(functionName, 'FULL', (crossing) => given.map((arg) => crossing.toScript(arg))),
      );
      return { ok: true, value: toPage(value) };
    } catch (error) {
      return { ok: false, error: messageOf(error) };
    }
  }

  async settle(): Promise<void> {
    this.services.circular.refresh();
    await this.host.calculation.settle();
  }

  type(sheet: string, a1: string, text: string): void {
    const { sheetId, row, column } = this.place(sheet, a1);
    this.edits.type(sheetId, row, column, text);
  }

  display(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.display(sheetId, row, column);
  }

  value(sheet: string, a1: string): unknown {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.value(sheetId, row, column);
  }

  formula(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.host.reading.formula(sheetId, row, column);
  }

  errorSentence(sheet: string, a1: string): string | null {
    const { sheetId, row, column } = this.place(sheet, a1);
    return errorSentence(this.host, sheetId, row, column);
  }

  note(sheet: string, a1: string): string {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.services.notes.get(sheetId, row, column);
  }

  effectiveStyle(sheet: string, a1: string): EffectiveStyle {
    const { sheetId, row, column } = this.place(sheet, a1);
    return this.services.conditionalFormats.effectiveStyle(sheetId, row, column);
  }

  kept(sheet: string): KeptData {
    return this.services.kept.of(this.sheetId(sheet)).describe();
  }

  sheetNames(): string[] {
    return this.host.book.workbook.getSheets().map((sheet) => sheet.getName());
  }

  setLocale(locale: SpreadsheetLocale): void {
    this.host.settings.locale = locale;
    this.script?.forgetCells();
  }

  holdDocumentLock(): () => void {
    return this.services.documentLock.holdByOther();
  }

  dispose(): void {
    this.edits.dispose();
    this.host.calculation.dispose();
    this.univer.dispose();
  }

  /** Runs the script and looks for circular references in what it wrote. */
  private execute<T>(action: () => T): T {
    try {
      return action();
    } finally {
      this.services.circular.refresh();
    }
  }

  private loaded(): Script {
    if (!this.script) throw new Error('No script is loaded.');
    return this.script;
  }

  private sheetId(name: string): string {
    const sheetId = this.host.book.sheetIdOf(name);
    if (!sheetId) throw new Error(`There is no sheet ${name}; there are ${this.sheetNames().join(', ')}.`);
    return sheetId;
  }

  private place(sheet: string, a1: string): { sheetId: string; row: number; column: number } {
    const sheetId = this.sheetId(sheet);
    const model = this.host.book.sheet(sheetId);
    const area = parseA1(a1, model.getRowCount(), model.getColumnCount());
    if (!area) throw new Error(`${a1} is no cell.`);
    return { sheetId, row: area.startRow, column: area.startColumn };
  }

  private fireEdit({ sheetId, area, oldValue }: GridEdit): void {
    this.services.circular.refresh();
    if (!this.script?.has('onEdit') || this.host.executions.current) return;
    const range = this.services.sheetOf(sheetId).range(area);
    const single = a1Of(area) === a1Of({ ...area, endRow: area.startRow, endColumn: area.startColumn });
    const value = single ? this.host.reading.value(sheetId, area.startRow, area.startColumn) : undefined;
    const event = {
      authMode: this.services.authMode.LIMITED,
      source: this.services.spreadsheet.exposed,
      range: range.exposed,
      ...(single && value !== '' ? { value: String(value) } : {}),
      ...(single && oldValue !== '' ? { oldValue } : {}),
    };
    try {
      this.script.run('onEdit', 'LIMITED', (crossing) => [crossing.toScript(event)]);
    } catch (error) {
      this.host.ui.log('error', messageOf(error));
    }
  }

  private registerOwnFunctions(): void {
    const { errors, book } = this.host;
    book
      .service<IFunctionService>(IFunctionService)
      .registerExecutors(
        new ErrorFunction(PARSE_ERROR, ErrorType.ERROR, 'Formula parse error.', errors),
        new ErrorFunction(
          CIRCULAR,
          ErrorType.REF,
          'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
          errors,
        ),
        new IdentityFunction('ARRAYFORMULA'),
      );
  }
}

function firstWorkbook(settings: Settings, names: readonly string[], locale: LocaleType | undefined) {
  const sheets = Object.fromEntries(
    names.map((name, i) => [
      `sheet-${i}`,
      {
        id: `sheet-${i}`,
        name,
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: 100,
        defaultRowHeight: 21,
      },
    ]),
  );
  return {
    id: 'spreadsheet',
    name: settings.title,
    sheets,
    sheetOrder: Object.keys(sheets),
    ...(locale ? { locale } : {}),
  };
}
