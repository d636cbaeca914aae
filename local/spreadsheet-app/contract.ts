/**
 * The contract between the emulated Apps Script and those who use it: the local page, the tests, the exporter and the
 * benchmarks. `createLocalSpreadsheet` (page, over a given Univer) and `createHeadlessSpreadsheet` (Node) both give a
 * `LocalSpreadsheet`.
 */
import type { LocaleType, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CallCounter } from './call-counter.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { KeptData } from './kept-data.ts';

/** Locales whose typing rules the emulation knows; `de_DE` stands for every comma-decimal country. */
export type SpreadsheetLocale = 'ja_JP' | 'en_US' | 'en_GB' | 'de_DE' | 'fr_FR';

/** Under which authorisation a script runs; see Google's add-on lifecycle. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** An add-on's menu as the user sees it. `run` of a leaf is the name of a global function. */
export interface MenuTree {
  readonly title: string;
  /** True for `createAddonMenu()`: the page shows it below "Extensions". */
  readonly addon: boolean;
  readonly items: readonly MenuEntry[];
}

/** One line of a menu: a command, a submenu or a dividing line. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly title: string; readonly run: string }
  | { readonly kind: 'menu'; readonly menu: MenuTree }
  | { readonly kind: 'separator' };

/** A page made by HtmlService, as handed to `showSidebar` and `showModalDialog`. */
export interface HtmlPage {
  readonly content: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A question to the user; the answer is the name of a `Ui.Button`. */
export interface AlertRequest {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** Name of the pressed button. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the surroundings of the grid do for a script. Every part may be left out: then it is only remembered. */
export interface UserInterface {
  menu?(menu: MenuTree): void;
  sidebar?(page: HtmlPage): void;
  dialog?(page: HtmlPage, title: string): void;
  /** Default: the first button. */
  alert?(request: AlertRequest): ButtonName;
  /** Default: CLOSE with an empty text. */
  prompt?(request: AlertRequest): { readonly button: ButtonName; readonly text: string };
  toast?(message: string, title: string, seconds: number | null): void;
  log?(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
}

/** What the script showed so far, for those who did not pass a `UserInterface`. */
export interface ShownToUser {
  readonly menus: MenuTree[];
  readonly sidebars: HtmlPage[];
  readonly dialogs: { readonly page: HtmlPage; readonly title: string }[];
  readonly alerts: AlertRequest[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly logs: { readonly level: string; readonly text: string }[];
}

/** Opens bare places in which script text is evaluated: `node:vm` contexts in Node, a frame in the browser. */
export interface RealmHost {
  open(): ScriptRealm;
}

/**
 * One evaluation of a script. Google evaluates all files anew for every execution; the emulation does so for every run
 * and once per calculation for custom functions.
 */
export interface ScriptRealm {
  /** The value of an expression of the emulation itself, with only the language's own names in reach. */
  bootstrap(expression: string): unknown;
  /**
   * Evaluates the joined text of all files and gives those of the named functions that are global. `globals` are the
   * only names besides the language's own that the text can see.
   */
  evaluate(
    text: string,
    functionNames: readonly string[],
    globals: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, ScriptFunction>>;
}

/** A global function of the script. */
export type ScriptFunction = (...args: unknown[]) => unknown;

/** Choices shared by page and Node. */
export interface SpreadsheetOptions {
  /** Default `ja_JP`. */
  readonly locale?: SpreadsheetLocale;
  /** The spreadsheet's time zone; default `Asia/Tokyo`. */
  readonly timeZone?: string;
  /** The script's time zone (manifest); default `Asia/Tokyo`. The script's `Date` uses it as local zone. */
  readonly scriptTimeZone?: string;
  /** `Session.getActiveUserLocale()`; default: the language of `locale`. */
  readonly userLocale?: string;
  /** Title of the spreadsheet. */
  readonly title?: string;
  /** Names of the sheets to begin with; default one, named as Google names it in the locale. */
  readonly sheets?: readonly string[];
  /** What `IMPORTRANGE` finds in other files; default nothing. */
  readonly imports?: Imports;
  readonly ui?: UserInterface;
}

/** Values of other files that may be read, by the file's address and the range's name as formulas give them. */
export type Imports = Readonly<Record<string, Readonly<Record<string, readonly (readonly unknown[])[]>>>>;

/** What `createLocalSpreadsheet` needs besides: a Univer with its plugins registered, without a workbook. */
export interface LocalSpreadsheetOptions extends SpreadsheetOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly realm: RealmHost;
  /** Univer's language; only the page cares. */
  readonly univerLocale?: LocaleType;
}

/** The files of `dist/` that matter: scripts in order, HTML pages by name without extension. */
export interface ScriptProject {
  readonly scripts: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A custom function of the loaded script, for autocompletion and help. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Appearance of a cell after conditional formats; colours are `#rrggbb` in lower case, null for none. */
export interface EffectiveStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: boolean;
}

/** Answer to a `google.script.run` call, JSON-clean. */
export type ClientAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** A spreadsheet with a script attached: what a person can do to it, and what a test can ask. */
export interface LocalSpreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;

  /** Loads the script files and registers their custom functions; replaces a script loaded before. */
  load(project: ScriptProject): void;
  /** Custom functions of the loaded script. */
  customFunctions(): readonly CustomFunctionHelp[];
  /** Runs a global function as a menu click would (AuthMode FULL); throws what it throws. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs `onOpen` as on opening the file; NONE: installed but not enabled here; default LIMITED. */
  open(authMode?: 'NONE' | 'LIMITED'): void;
  /** `google.script.run.functionName(...args)`: asynchronous, JSON only, the message of an error only. */
  callFromClient(functionName: string, args: readonly unknown[]): Promise<ClientAnswer>;

  /** Resolves when calculation, spills and conditional formats are settled. */
  settle(): Promise<void>;
  /**
   * Types a text into a cell as a person would, and fires `onEdit`; throws the sentence of a strict validation that refuses it. Await
   * `settle` before reading results.
   */
  type(sheet: string, a1: string, text: string): void;
  /** What the cell shows. */
  display(sheet: string, a1: string): string;
  /** The value as a script would read it (dates as `Date`, blank as `''`). */
  value(sheet: string, a1: string): unknown;
  /** The formula as the formula bar shows it on Google, with `;`; `''` without one. */
  formula(sheet: string, a1: string): string;
  /** The sentence that hovering an error cell shows, or null. */
  errorSentence(sheet: string, a1: string): string | null;
  /** The note of a cell, `''` without one. */
  note(sheet: string, a1: string): string;
  /** Colours and weight after conditional formats. */
  effectiveStyle(sheet: string, a1: string): EffectiveStyle;
  /** Charts, groups, protections and the filter of a sheet. */
  kept(sheet: string): KeptData;
  /** Names of all sheets in tab order. */
  sheetNames(): string[];
  /** Changes the locale as in File → Settings; existing cells keep their values. */
  setLocale(locale: SpreadsheetLocale): void;

  /** Changes what `IMPORTRANGE` finds in other files, and calculates such formulas anew. */
  setImports(imports: Imports): void;

  /** Counter of host calls as ruled: every document call of a script, `build()` of rules included. */
  readonly calls: CallCounter;
  /** Every method of Google's services that any script called since this was last cleared: `Ui.alert`, `Range.setValues`. */
  readonly called: Set<string>;
  /** Faults to inject into host calls. */
  readonly faults: FaultPlan;
  /** Everything the script showed. */
  readonly shown: ShownToUser;
  /**
   * Calls a hook before every host call, before every call of a lock and of properties, with its name (`Range.setValues`) and the number of
   * cells it is about; null ends that.
   * The hook may run another complete execution in between, which finds locks held or free as a second user of the add-on would. Calls
   * of executions that the hook runs do not call it again.
   */
  beforeCall(hook: ((call: string, cells: number) => void) | null): void;
  /** Lets somebody else hold the document lock until the returned function is called. */
  holdDocumentLock(): () => void;

  /** Frees Univer; nothing may be asked afterwards. */
  dispose(): void;
}
