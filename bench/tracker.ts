import { readFileSync } from 'node:fs';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { countCalls } from '../test/host/count-calls.ts';
import { loadHeadless } from '../test/local/headless.ts';
import { recalculationTime } from './recalculation-time.ts';
import { ms, printTable } from './table.ts';
import { sampleSource } from './tracker-of-size.ts';

const SIZES = [40, 500, 2000] as const;
const TODAY = '2026-10-15';

/** Host calls and time of drawing a sample in the local spreadsheet, through the menu item of the built add-on. */
export async function benchDrawing(): Promise<void> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  const spreadsheet = createHeadlessSpreadsheet({ sheets: ['own'] });
  spreadsheet.load({
    scripts: {
      'functions.js': readFileSync('dist/functions.js', 'utf8'),
      'addon.js': readFileSync('dist/addon.js', 'utf8'),
    },
    pages: { Sidebar: readFileSync('dist/Sidebar.html', 'utf8') },
  });
  const before = spreadsheet.sheetNames().length;
  spreadsheet.calls.reset();
  const start = performance.now();
  spreadsheet.run('menuCreateBeautyBrand');
  const drawn = performance.now() - start;
  const calls = spreadsheet.calls.total;
  await spreadsheet.settle();
  const settled = performance.now() - start;
  const sheets = spreadsheet.sheetNames().length - before;
  spreadsheet.dispose();
  printTable(
    'Drawing the beauty brand in the local spreadsheet',
    ['sheets', 'host calls', 'calls a sheet (at most 40)', 'drawn', 'calculated'],
    [[String(sheets), String(calls), (calls / sheets).toFixed(1), ms(drawn), ms(settled)]],
  );
}

/** Host calls of drawing the beauty brand, sheet by sheet; drop-down lists are built once for all sheets. */
export function benchCalls(): void {
  const plan = createTracker('beauty-brand', {
    language: 'ja',
    today: TODAY,
    trackerId: 'bench',
    fixedDate: true,
  });
  const { bySheet, file, lists, total } = countCalls(plan);
  const rows = plan.sheets.map(({ id, title }) => [title, bySheet[id]!] as const);
  printTable(
    'Host calls of drawing the beauty brand (at most 40 a sheet were hoped for)',
    ['sheet', 'calls'],
    [
      ...rows,
      ['drop-down lists of all sheets', lists] as const,
      ['the file', file] as const,
      ['all', total] as const,
      ['a sheet, on average', (total / plan.sheets.length).toFixed(1)] as const,
    ].map(([what, calls]) => [what, String(calls)]),
  );
}

/**
 * Full recalculation of trackers of growing size in IronCalc, which always evaluates everything: the time of one edit.
 * Promised: 2,000 rows take at most 8 times as long as 500.
 */
export function benchRecalculation(): void {
  const times = SIZES.map((size) => {
    const plan = createTracker(sampleSource(size, TODAY), {
      language: 'ja',
      today: TODAY,
      trackerId: 'bench',
      fixedDate: true,
    });
    return recalculationTime(plan);
  });
  printTable(
    'One edit of a tracker, everything recalculated by IronCalc',
    ['KPI rows', 'time', 'against the size before'],
    SIZES.map((size, i) => [
      String(size),
      ms(times[i]!),
      i === 0 ? '' : `${(times[i]! / times[i - 1]!).toFixed(1)} times${size === 2000 ? ' (at most 8)' : ''}`,
    ]),
  );
}
