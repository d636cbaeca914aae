import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';

/**
 * What a call is taken to cost on Google, in milliseconds; rounded up from what others have measured. Google's page of best practices:
 * 10,000 cells coloured one by one with 100 flushes in 70 s (7 ms a call), all in one call in 1 s; without the flush, which is counted by
 * itself, that leaves 0.04 ms a cell. A published comparison of stores (2013): 4,000 cells written in 50 ms (0.0125 ms a cell), and in 610
 * ms with a flush. L. Peralta, "Apps Script APIs performance": a property is read in 30 ms and set in 62 ms on average.
 */
export const COSTS = {
  /** Until the first line runs: the request, and the evaluation of all scripts. */
  start: 3000,
  /** Every call of the document, of whatever kind. */
  call: 10,
  /** Every cell whose contents or looks are read or written. */
  cell: 0.05,
  /** A flush, and what Google carries out at once: sheets, rows and columns inserted, copied, deleted. */
  atOnce: 600,
  /** A lock taken or given back, a property read or set. */
  service: 70,
  /** The script's own time: so many times what it takes here. */
  factor: 5,
} as const;

const AT_ONCE = /\.(flush|insert\w+|delete\w+|copyTo|duplicate\w*|moveActiveSheet)$/;
const SERVICES = /^(Lock|Properties)\./;
/** Calls that look at cells; `getRange` and the like only name them. */
const CONTENTS =
  /\.((get|set)(Values?|DisplayValues?|Formulas?|NumberFormats?|Backgrounds?|Font\w+|TextStyles?|\w*Alignments?|Wraps?|WrapStrateg\w+|Notes?|DataValidations?)|clear\w*|copyTo)$/;

/** What an execution does, and what that would cost. */
export interface Cost {
  readonly calls: number;
  readonly cells: number;
  readonly seconds: number;
}

/** Runs something as executions of the add-on and counts what it asks of the spreadsheet. */
export function costOf(book: LocalSpreadsheet, work: () => void): Cost {
  let [calls, cells, cost] = [0, 0, COSTS.start];
  book.beforeCall((call, size) => {
    if (SERVICES.test(call)) {
      cost += COSTS.service;
      return;
    }
    calls += 1;
    cost += COSTS.call + (AT_ONCE.test(call) ? COSTS.atOnce : 0);
    if (!CONTENTS.test(call)) return;
    cells += size;
    cost += size * COSTS.cell;
  });
  book.calls.reset();
  const start = performance.now();
  const before = process.cpuUsage().user;
  work();
  const took = performance.now() - start;
  // On a busy machine the clock goes on while others work; only what this process did counts.
  const share = Math.min(1, (process.cpuUsage().user - before) / 1000 / took);
  const own = Math.max(0, took - book.calls.milliseconds) * share;
  book.beforeCall(null);
  return { calls, cells, seconds: (cost + own * COSTS.factor) / 1000 };
}
