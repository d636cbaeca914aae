import { drawPlan } from '../../src/host/draw-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** How many host calls drawing a plan takes. */
export interface Calls {
  /** By sheet id: making the sheet, its frame, and everything on it, its colour rules included. */
  readonly bySheet: Readonly<Record<string, number>>;
  /** Drop-down lists, each built once for all sheets, and the ranges they read. */
  readonly lists: number;
  /** Asking what is there, naming ranges, showing the first sheet, the flush. */
  readonly file: number;
  readonly total: number;
}

/** Objects of Google's that a call returns instead of the object itself. */
const MADE_BY: Readonly<Record<string, string>> = {
  getRange: 'Range',
  getRangeList: 'RangeList',
  protect: 'Protection',
  newConditionalFormatRule: 'rule',
  newDataValidation: 'validation',
  newTextStyle: 'free',
  newChart: 'free',
};
/** What is asked of an empty file with sheets of the usual size. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  getSheets: [],
  getNamedRanges: [],
  getMaxRows: 1000,
  getMaxColumns: 26,
  getSheetId: 0,
};
const BUILDERS = ['rule', 'validation', 'free'];

/**
 * Draws a plan with a stand-in for Google's services that does nothing but count, so that every sample can be counted in
 * a moment. A call is every call of a document's methods; building a rule or a validation counts one.
 */
export function countCalls(plan: Plan): Calls {
  const bySheet: Record<string, number> = {};
  const counts = { lists: 0, file: 0, total: 0 };
  const idOf = Object.fromEntries(plan.sheets.map(({ id, title }) => [title, id]));
  let drawn: string | null = null;

  const count = (kind: string, sheet: string | null, method: string): void => {
    if (BUILDERS.includes(kind) && (kind === 'free' || method !== 'build')) return;
    if (kind === 'SpreadsheetApp' && method.startsWith('new')) return;
    counts.total += 1;
    if (kind === 'validation') counts.lists += 1;
    else if (kind === 'rule') bySheet[drawn!] = (bySheet[drawn!] ?? 0) + 1;
    else if (sheet === null) counts.file += 1;
    else {
      drawn = sheet;
      bySheet[sheet] = (bySheet[sheet] ?? 0) + 1;
    }
  };

  const standIn = (kind: string, sheet: string | null, size = 0): unknown => {
    const self: unknown = new Proxy(
      {},
      {
        get: (_, method) => {
          if (typeof method === 'symbol') return undefined;
          if (method === 'BorderStyle') return {};
          return (...args: unknown[]): unknown => {
            if (method === 'insertSheet') {
              const id = idOf[args[0] as string]!;
              count(kind, id, method);
              return standIn('Sheet', id);
            }
            count(kind, sheet, method);
            if (method in ANSWERS) return ANSWERS[method];
            if (method === 'getRanges') return Array.from({ length: size }, () => standIn('Range', sheet));
            const made = MADE_BY[method];
            return made ? standIn(made, sheet, (args[0] as unknown[] | undefined)?.length) : self;
          };
        },
      },
    );
    return self;
  };

  const outside = globalThis as { SpreadsheetApp?: unknown };
  outside.SpreadsheetApp = standIn('SpreadsheetApp', null);
  try {
    drawPlan(standIn('Spreadsheet', null) as GoogleAppsScript.Spreadsheet.Spreadsheet, plan);
  } finally {
    delete outside.SpreadsheetApp;
  }
  return { bySheet, ...counts };
}
