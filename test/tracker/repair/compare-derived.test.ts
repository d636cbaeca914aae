import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/day.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { examineContents } from '../../../src/tracker/repair/examine.ts';
import { serialDay } from '../../../src/tracker/serial-date.ts';
import type { CellContent } from '../../../src/tracker/standing/standing-sheet.ts';
import type { TrackerInput } from '../../../src/tracker/tracker.ts';
import { type DrawnSheet, drawnFile } from './drawn-file.ts';

const OPTIONS = { trackerId: 't1', today: '2026-11-16', anew: [] };

const [GOOD, BAD] = [2, 4];

const line = (row: string, day: string, value: number, state: number | null) => ({
  ...{ time: `${day} 09:00`, row, name: row, value, state },
  source: 'check_in' as const,
});

/** K1 brought September along and was checked in twice, K2 has no past, K3 only what it brought along. */
const TRACKER: TrackerInput = {
  name: 'お店',
  cycle: { name: '2026年度', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
  asOf: '2026-11-15',
  kpis: [
    {
      ...{ id: 'K1', name: '月商', actual: 400, target: 1000, updated: '2026-11-14', misses: 2 },
      history: { values: [100, 300, 400], states: [GOOD, BAD, BAD] },
    },
    { id: 'K2', name: '来店', actual: 90, target: 100 },
    {
      id: 'K3',
      name: '離脱',
      actual: 5,
      target: 10,
      history: { values: [3, 4, 5], states: [BAD, BAD, BAD] },
      misses: 3,
    },
  ],
  checkIns: [line('K1', '2026-10-31', 300, BAD), line('K1', '2026-11-14', 400, BAD)],
};

type File = Record<string, DrawnSheet>;

const drawn = (tracker = TRACKER): File =>
  drawnFile(
    createTracker(tracker, {
      ...{ language: 'ja', today: OPTIONS.today, trackerId: 't1', fixedDate: true },
      sheets: ['kpi', 'okr', 'check_ins', 'history'],
    }),
  );

/** Row and column of a cell in a sheet, from 0: by the id of its goal, or by the row's number. */
function placeOf(sheet: DrawnSheet, row: string | number, column: string): [row: number, column: number] {
  const ids = (sheet.columns.id ?? sheet.columns.identity) as number;
  const at = typeof row === 'number' ? row - 1 : sheet.values.findIndex((cells) => cells[ids - 1] === row);
  return [at, ((sheet.columns[column] ?? sheet.columns.identity) as number) - 1];
}

function cell(file: File, sheet: string, row: string | number, column: string): CellContent | undefined {
  const [down, across] = placeOf(file[sheet]!, row, column);
  return file[sheet]!.values[down]?.[across];
}

function type(file: File, sheet: string, row: string | number, column: string, value: CellContent): void {
  const [down, across] = placeOf(file[sheet]!, row, column);
  file[sheet]!.values[down]![across] = value;
}

/** Does what a repair does to values that follow from the log; tells how many cells it wrote. */
function repair(file: File): number {
  const found = examineContents(file, OPTIONS).flatMap(({ cells, sheet }) =>
    cells.filter(({ kind }) => kind === 'derived').map((one) => ({ ...one, sheet })),
  );
  for (const { column, row, sheet, value } of found) {
    file[sheet]!.values[row - 1]![column - 1] = value as CellContent;
    file[sheet]!.formulas[row - 1]![column - 1] = '';
  }
  return found.length;
}

const day = (date: string): number => serialDay(parseDay(date) as number);

/** The dates above the past values. */
const ENDS = [
  ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
  ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-15'],
].map(day);
const datesOf = (file: File) => ENDS.map((_, index) => cell(file, 'history', 4, `v${index + 1}`));
const typeDates = (file: File, dates: readonly CellContent[]): void =>
  dates.forEach((date, index) => {
    type(file, 'history', 4, `v${index + 1}`, date);
  });

describe('Values that follow from the log', () => {
  // The newest period is November: v12, with the light s12.
  it.each([
    ['kpi', 'misses', 2],
    ['history', 'v12', 400],
    ['history', 'v11', 300],
    ['history', 's11', BAD],
    ['history', 'previous', 300],
    ['history', 'checkins', 3],
  ] as const)('are put back where people typed over them: %s %s', (sheet, column, right) => {
    for (const wrong of [77, '', '?', '#REF!']) {
      const file = drawn();
      expect(cell(file, sheet, 'K1', column)).toBe(right);
      type(file, sheet, 'K1', column, wrong);
      expect(repair(file)).toBe(1);
      expect(cell(file, sheet, 'K1', column)).toBe(right);
      expect(repair(file)).toBe(0);
    }
  });

  it('are put back where a formula of somebody shows something else', () => {
    const file = drawn();
    const [row, column] = placeOf(file.history!, 'K1', 'v12');
    file.history!.values[row]![column] = 800;
    file.history!.formulas[row]![column] = '=KPI!B5*2';
    repair(file);
    expect(file.history!.values[row]![column]).toBe(400);
  });

  it('leave periods and goals without a check-in as they are', () => {
    const file = drawn();
    type(file, 'history', 'K1', 'v10', 150);
    type(file, 'history', 'K3', 'v12', 8);
    type(file, 'history', 'K3', 'checkins', 9);
    type(file, 'kpi', 'K3', 'misses', 12);
    expect(repair(file)).toBe(0);
  });

  it('count a period that was brought along, and take it for the previous one where there is no other', () => {
    const file = drawn({ ...TRACKER, checkIns: TRACKER.checkIns!.slice(1) });
    type(file, 'history', 'K1', 'v11', '');
    type(file, 'history', 'K1', 's11', '');
    repair(file);
    expect(cell(file, 'history', 'K1', 'previous')).toBe(100);
    expect(cell(file, 'history', 'K1', 'checkins')).toBe(2);
    expect(cell(file, 'kpi', 'K1', 'misses')).toBe(1);
  });

  it('leave a row that began without a past, whatever the log says', () => {
    const file = drawn({ ...TRACKER, checkIns: [...TRACKER.checkIns!, line('K2', '2026-11-10', 90, GOOD)] });
    expect(cell(file, 'history', 'K2', 'checkins')).toBe(0);
    type(file, 'history', 'K2', 'v12', 70);
    repair(file);
    expect(cell(file, 'history', 'K2', 'v12')).toBe(70);
  });

  it('take the light that the log says, not the one of today', () => {
    const checkIns = [line('K1', '2026-10-31', 300, GOOD), line('K1', '2026-11-14', 400, GOOD)];
    const file = drawn({ ...TRACKER, checkIns });
    repair(file);
    expect([cell(file, 'history', 'K1', 's12'), cell(file, 'kpi', 'K1', 'misses')]).toEqual([GOOD, 0]);
    expect(repair(file)).toBe(0);
  });
});

describe('A sample that is made early in a month, before anybody checked in', () => {
  it.each(['beauty-brand', 'cascade', 'marketing-okrs'] as const)('needs no repair: %s', (source) => {
    const options = { ...OPTIONS, today: '2026-04-02' };
    const file = drawnFile(
      createTracker(source, { ...options, language: 'ja', sheets: ['kpi', 'okr', 'check_ins', 'history'] }),
    );
    expect(examineContents(file, options).flatMap(({ items }) => items)).toEqual([]);
  });
});

describe('The ends of the periods', () => {
  it.each([
    ['one was emptied', ENDS.map((date, index) => (index === 4 ? '' : date))],
    ['some were typed over', ENDS.map((date, index) => (index % 3 === 0 ? 12.5 : date))],
    ['the newest one is in another year', [...ENDS.slice(0, 11), day('2027-11-15')]],
    ['two changed places', [ENDS[1]!, ENDS[0]!, ...ENDS.slice(2)]],
    ['only one is left', ENDS.map((date, index) => (index === 2 ? date : ''))],
  ])('are put back where %s', (_what, dates) => {
    const file = drawn();
    typeDates(file, dates);
    repair(file);
    // Without its own date, the newest period ends on the as-of day.
    expect(datesOf(file)).toEqual(ENDS);
    expect(['v10', 'v11', 'v12'].map((column) => cell(file, 'history', 'K1', column))).toEqual([
      100, 300, 400,
    ]);
    expect(repair(file)).toBe(0);
  });

  it('are those of the check-ins whose values stand below them where all are gone', () => {
    const file = drawn();
    // In December, before anybody checked in.
    type(file, 'settings', 5, 'value', day('2026-12-20'));
    typeDates(
      file,
      ENDS.map(() => ''),
    );
    repair(file);
    expect(datesOf(file)).toEqual([...ENDS.slice(0, 11), day('2026-11-14')]);
    expect(cell(file, 'history', 'K1', 'v12')).toBe(400);
  });

  it('are those up to the as-of day where nothing tells', () => {
    const file = drawn({ ...TRACKER, checkIns: [] });
    typeDates(
      file,
      ENDS.map(() => ''),
    );
    repair(file);
    expect(datesOf(file)).toEqual(ENDS);
  });

  it('stay where nobody checked in since', () => {
    const file = drawn();
    type(file, 'settings', 5, 'value', day('2027-02-03'));
    expect(repair(file)).toBe(0);
  });
});

describe('The date of the last update', () => {
  it.each([
    ['is that of the newest check-in where it is gone', 400, '', day('2026-11-14')],
    ['stays as it was typed', 400, day('2026-11-02'), day('2026-11-02')],
    ['stays open for a figure that nobody checked in', 444, '', ''],
  ])('%s', (_what, actual, updated, after) => {
    const file = drawn();
    type(file, 'kpi', 'K1', 'actual', actual);
    type(file, 'kpi', 'K1', 'updated', updated);
    repair(file);
    expect(cell(file, 'kpi', 'K1', 'updated')).toBe(after);
  });

  it('is left to a formula of the user', () => {
    const file = drawn();
    const [row, column] = placeOf(file.kpi!, 'K1', 'updated');
    file.kpi!.values[row]![column] = '';
    file.kpi!.formulas[row]![column] = '=""';
    expect(repair(file)).toBe(0);
  });
});
