import { describe, expect, it } from 'vitest';
import { planFaults } from '../../src/plan/check-plan.ts';
import { contents, newPlaces } from '../../src/plan/grid.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { FIRST_ROW } from '../../src/tracker/table-sheet.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { type Raw, withRows } from './edit-plan.ts';
import { shortened } from './shortened.ts';

const NAMES = [
  '=1+1',
  '+81',
  '-1',
  '@x',
  '＝1+1',
  '"',
  '""&A1&""',
  "'",
  '\t=1',
  'a\nb',
  '{actual}',
  '*',
  '>0',
  '<>',
  '#N/A',
  'TRUE',
];
const CYCLE = { name: '=NOW()', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };

describe('names that look like formulas', () => {
  const plan = createTracker(
    {
      name: '=1+1',
      cycle: CYCLE,
      asOf: '2026-09-30',
      departments: NAMES,
      members: NAMES.map((name) => ({ name, department: name })),
      stages: NAMES.map((name) => ({ name })),
      units: NAMES,
      kpis: NAMES.map((name, index) => ({
        id: `K${index + 1}`,
        name,
        target: 10,
        actual: 5,
        owner: name,
        stage: name,
        unit: name,
        why: name,
      })),
      objectives: NAMES.map((name, index) => ({
        id: `O${index + 1}`,
        name,
        owner: name,
        department: name,
        keyResults: [{ id: `R${index + 1}`, name, target: 10, actual: 5, owner: name, unit: name }],
      })),
    },
    { language: 'ja', today: '2026-10-01', trackerId: 't1', fixedDate: true },
  );

  it('stay texts in the plan and never enter a formula', () => {
    expect(planFaults(plan)).toEqual([]);
    const kpi = plan.sheets.find(({ id }) => id === 'kpi')!;
    const grid = contents(kpi, newPlaces(plan));
    expect(NAMES.map((_, index) => grid[FIRST_ROW - 1 + index]![0])).toEqual(
      NAMES.map((text) => ({ kind: 'text', text })),
    );
  });

  it('show as they were written, and no cell shows an error', () => {
    const book = recalculate(shortened(plan));
    expect(plan.sheets.flatMap(({ id }) => book.errors(id))).toEqual([]);
    expect(book.value('kpi', 'name', FIRST_ROW)).toBe('=1+1');
    expect(book.value('kpi', 'light', FIRST_ROW)).toBe('● 好調');
  }, 300_000);
});

describe('rows that cannot be judged', () => {
  const ROWS: readonly (readonly [what: string, row: Readonly<Record<string, Raw>>])[] = [
    ['text in actual', { actual: '未定', target: 10 }],
    ['text in target', { actual: 1, target: '10くらい' }],
    ['target = baseline', { actual: 1, target: 10, baseline: 10 }],
    ['negative target without a baseline', { actual: 1, target: -10 }],
    ['direction against baseline and target', { actual: 1, target: 10, baseline: 20, direction: '以上' }],
    ['unknown direction', { actual: 1, target: 10, direction: '上' }],
    ['unknown kind', { actual: 1, target: 10, kind: '合計' }],
    ['start after end', { actual: 1, target: 10, start: 46200, end: 46199 }],
    ['text as a date', { actual: 1, target: 10, end: '年度末' }],
  ];

  it('show ⚠ and say what to check; blank rows stay blank', () => {
    const kpis = ROWS.map((_, index) => ({ id: `K${index + 1}`, name: 'x', target: 1 }));
    const plan = createTracker(
      { name: 'x', cycle: { ...CYCLE, name: '期' }, asOf: '2026-09-30', kpis },
      { language: 'ja', today: '2026-10-01', trackerId: 't1', fixedDate: true },
    );
    const book = recalculate(
      withRows(
        plan,
        'kpi',
        FIRST_ROW,
        ROWS.map(([name, row]) => ({ name, ...row })),
      ),
    );
    ROWS.forEach(([what], index) => {
      expect(book.value('kpi', 'light', FIRST_ROW + index), what).toBe('⚠ 入力を確認');
      expect(book.value('kpi', 'remark', FIRST_ROW + index), what).not.toBe('');
    });
    expect(book.value('kpi', 'light', FIRST_ROW + ROWS.length)).toBe('');
    expect(book.errors('kpi')).toEqual([]);
  }, 300_000);

  it('turn all lights to ⚠ when the as-of cell is no date, and the dashboard says why', () => {
    const book = recalculate(
      shortened(
        createTracker('beauty-brand', {
          language: 'ja',
          today: '2026-10-01',
          trackerId: 't1',
          fixedDate: true,
        }),
      ),
    );
    book.type([{ sheet: 'settings', column: 'value', row: 5, value: 'きのう' }]);
    expect(book.value('kpi', 'light', 5)).toBe('⚠ 入力を確認');
    expect(book.value('okr', 'light', 5)).toBe('⚠ 入力を確認');
    expect(book.value('dashboard', 'b', 3)).toContain('基準日');
    expect(['dashboard', 'okr', 'kpi', 'settings'].flatMap((id) => book.errors(id))).toEqual([]);
  }, 300_000);
});
