import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { got, type OpenAddon } from './open-addon.ts';
import { openDrawn, standingFile } from './small-tracker.ts';

const TIMEOUT = 240_000;

/** Month after month below its goal, for as long as there are periods. */
const MONTHS = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-10`);
const [BAD, GOOD] = [4, 2];
const values = MONTHS.map((_, month) => month + 1);

const line = (row: string, day: string, value: number, confidence: number | null = null) => ({
  ...{ time: `${day} 09:00`, row, name: row, value, target: 1000, state: BAD, confidence },
  source: 'check_in' as const,
});

const plan = createTracker(
  {
    name: 'お店',
    cycle: { name: '2025年', start: '2025-01-01', end: '2025-12-31', fiscalStart: 1 },
    asOf: '2025-12-15',
    kpis: [
      {
        ...{ id: 'K1', name: '月商', actual: 12, target: 1000, updated: '2025-12-10', misses: 12 },
        history: { values, states: MONTHS.map(() => BAD) },
      },
      { id: 'K2', name: '来店', actual: 90, target: 100 },
      {
        id: 'K3',
        name: '離脱',
        actual: 5,
        target: 10,
        misses: 1,
        history: { values: [3, 4, 5], states: [GOOD, GOOD, BAD] },
      },
    ],
    objectives: [
      {
        ...{ id: 'O1', name: '常連に愛される' },
        keyResults: [{ id: 'R1', name: '再来', actual: 30, target: 60, confidence: 5 }],
      },
    ],
    checkIns: MONTHS.map((day, month) => line('K1', day, values[month]!)),
  },
  {
    ...{ language: 'ja', today: '2025-12-16', trackerId: 'small', fixedDate: true },
    sheets: ['kpi', 'okr', 'check_ins', 'history'],
    lastRows: { kpi: 9, okr: 9, check_ins: 30, history: 12 },
  },
);

describe('Nothing needs repair', { timeout: TIMEOUT }, () => {
  let addon: OpenAddon;
  beforeAll(async () => {
    addon = await openDrawn(plan);
  }, TIMEOUT);
  afterAll(() => addon.book.dispose());

  const record = async (
    date: string,
    rowId: string,
    value: number | null,
    confidence: number | null = null,
  ) => {
    const sheet = rowId.startsWith('K') ? ('kpi' as const) : ('okr' as const);
    const row = { sheet, rowId, name: rowId, value, confidence, why: null, next: null };
    got(await addon.rpc('saveCheckIn', { tracker: 'small', who: '田中', date, rows: [row] }));
  };
  const undo = async () => got(await addon.rpc('undo', { tracker: 'small' }));

  // One after the other, in the same tracker.
  it.each([
    ['in a new tracker', async () => {}],
    ['after a check-in', () => record('2025-12-14', 'R1', 33, 7)],
    ['after a check-in without a figure', () => record('2025-12-15', 'R1', null, 6)],
    ['after a check-in for an earlier day', () => record('2025-11-20', 'K3', 4)],
    ['after the first check-in of a goal, for an earlier month', () => record('2025-10-20', 'K2', 70)],
    ['after all was recorded', async () => got(await addon.rpc('recordAll', { tracker: 'small' }))],
    ['after that was taken back', undo],
    ['after a check-in of one goal in a new month', () => record('2026-01-10', 'R1', 40, 8)],
    ['after that was taken back, too', undo],
    ['after check-ins for the month before', () => record('2025-12-28', 'K1', 14)],
    ['after two months without any', () => record('2026-04-02', 'K2', 99)],
  ] as const)('%s', async (_when, act) => {
    await act();
    await addon.book.settle();
    expect(got(await addon.rpc('readRepair', { tracker: 'small' })).items).toEqual([]);
  });

  it('is true of a tracker whose periods have moved on', async () => {
    const { columns, values: cells } = (await standingFile(addon)).history!;
    const newest = cells[3]![columns.v12! - 1];
    // 2 April 2026, as spreadsheets count days.
    expect(newest).toBe(46_114);
  });
});
