import { costOf } from '../scripts/prove/call-costs.ts';
import type { Answer } from '../src/app/rpc-schema.ts';
import type { Plan } from '../src/plan/plan.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { typeCheckInTracker } from '../test/app/check-in-tracker.ts';
import { openAddon } from '../test/app/open-addon.ts';
import { countCalls } from '../test/host/count-calls.ts';
import { recalculationTime } from './recalculation-time.ts';
import { rowCases } from './row-cases.ts';
import { builtFunctions } from './rows.ts';
import { fastest, printTable } from './table.ts';
import { sampleSource } from './tracker-of-size.ts';

const SIZES = [10, 40, 160, 640, 2000] as const;
const TODAY = '2026-10-15';
const SHEETS = ['kpi', 'check_ins', 'history'] as const;

/** How work grows from 10 to 2,000 rows: the exponent k of rows^k, as the slope of a line through the logarithms. */
export async function benchGrowth(): Promise<void> {
  const rows: string[][] = [];
  const add = (what: string, unit: string, figures: readonly number[]): void => {
    rows.push([
      what,
      unit,
      ...figures.map((figure) => figure.toPrecision(3)),
      exponent(SIZES, figures).toFixed(2),
    ]);
  };
  const plans = SIZES.map(planOf);
  add(
    'making the plan of a tracker',
    'ms',
    SIZES.map((size) => fastest(() => planOf(size), 3)),
  );
  add(
    'drawing it',
    'host calls',
    plans.map((plan) => countCalls(plan).total),
  );
  add('one edit, everything recalculated by IronCalc', 'ms', plans.map(recalculationTime));
  const checkIns = [];
  for (const size of SIZES) checkIns.push(await checkInCost(size));
  add(
    'a check-in of one row',
    'host calls',
    checkIns.map(({ calls }) => calls),
  );
  add(
    'a check-in of one row',
    'cells read and written',
    checkIns.map(({ cells }) => cells),
  );
  add('functions that go row by row, all once', 'ms', SIZES.map(functionTime));
  printTable('Growth from 10 to 2,000 KPI rows', ['what', 'unit', ...SIZES.map(String), 'exponent'], rows);
}

/** The slope of log y over log x, by least squares. */
function exponent(sizes: readonly number[], figures: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = figures.map((figure) => Math.log(Math.max(figure, 1e-9)));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const above = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return above / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

function planOf(size: number): Plan {
  return createTracker(sampleSource(size, TODAY), {
    language: 'ja',
    today: TODAY,
    trackerId: 'bench',
    fixedDate: true,
    sheets: SHEETS,
  });
}

/** In a tracker that is typed with so many KPIs, without formulas: what a check-in reads and writes is the same. */
async function checkInCost(size: number): Promise<{ readonly calls: number; readonly cells: number }> {
  const addon = await openAddon({ sheets: ['S'] });
  await typeCheckInTracker(addon);
  addon.script(`
    var sheet = book.getSheetByName('KPI'), lines = [];
    for (var row = 5; row <= ${size}; row += 1) lines.push(['K' + row]);
    sheet.insertRowsAfter(8, ${size});
    if (lines.length > 0) sheet.getRange(9, 10, lines.length, 1).setValues(lines);
    if (lines.length > 0) sheet.getRange(9, 4, lines.length, 1).setValues(lines.map(function () { return [100]; }));
  `);
  const row = { sheet: 'kpi', rowId: 'K1', name: '', value: 7, confidence: null, why: null, next: null };
  const request = { tracker: 'mini', who: '', date: TODAY, rows: [row] };
  let answer: Answer<unknown> | null = null;
  const cost = costOf(addon.book, () => {
    answer = addon.book.run('rpc', 'saveCheckIn', request) as Answer<unknown>;
  });
  if ((answer as Answer<unknown> | null)?.ok !== true) throw new Error(JSON.stringify(answer));
  return cost;
}

function functionTime(size: number): number {
  const functions = builtFunctions();
  const calls = rowCases.map(({ columns, more = [], name }) => {
    const ranges = columns.map((column) => Array.from({ length: size }, (_, row) => [column(row)]));
    return () => functions[name]!(...ranges, ...more);
  });
  return fastest(() => {
    for (const call of calls) call();
  });
}
