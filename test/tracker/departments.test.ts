import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { dialectFaults } from '../../src/plan/check-dialect.ts';
import { formulasOf, planFaults } from '../../src/plan/check-plan.ts';
import { type Cells, type Plan, parsePlan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { departmentsPlan } from '../../src/tracker/departments/departments-plan.ts';
import type { OptionalSheet } from '../../src/tracker/sheets/optional-sheets.ts';
import { ROLL_UP_FIELDS } from '../../src/tracker/sheets/roll-up-block.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { shortened } from './shortened.ts';

/** A tracker whose figures are known: 26,000,000 of 50,000,000 from 10,000,000 is 40 % of its final goal. */
function tracker(sheets?: readonly OptionalSheet[]): Plan {
  const options = { language: 'ja', today: '2026-10-01', trackerId: 't1', fixedDate: true } as const;
  return createTracker('beauty-brand', sheets ? { ...options, sheets } : options);
}

/** The named block of a plan, by field. */
function block(plan: Plan): Record<string, unknown> {
  const book = recalculate(shortened(plan));
  const [{ area, name, sheet }] = plan.names as [Plan['names'][number]];
  expect(name).toBe('SHIRUBE_ROLLUP');
  const ids = plan.sheets.find(({ id }) => id === sheet)!.columns.map(({ id }) => id);
  const [from, to] = area.columns.map((id) => ids.indexOf(id)) as [number, number];
  const columns = ids.slice(from, to + 1);
  expect(columns).toHaveLength(ROLL_UP_FIELDS.length);
  return Object.fromEntries(
    columns.map((column, index) => [ROLL_UP_FIELDS[index], book.value(sheet, column, area.rows[0])]),
  );
}

describe('the block that other files read', () => {
  it('says version, name, cycle, date, lights, progress of the final goal and mean score, in this order', () => {
    // 30 September 2026 is 46295.
    const plan = tracker();
    const figures = block(plan);
    expect(figures).toMatchObject({ version: 1, cycle: '2026年度', asOf: 46295 });
    const { bad, good, kgi, open, score, watch } = figures;
    const dashboard = recalculate(shortened(plan));
    expect(dashboard.value('dashboard', 'b', 8)).toBe(`●${good} ▲${watch} ■${bad} –${open}`);
    expect(score).toBe(dashboard.value('dashboard', 'd', 8));
    expect(kgi).toBeCloseTo(0.4, 9);
  }, 300_000);

  it('has blanks where the sheets they come from are not made', () => {
    expect(block(tracker(['kpi']))).toMatchObject({ version: 1, score: '' });
    const { good, kgi, name } = block(tracker(['okr']));
    expect([good, kgi]).toEqual(['', '']);
    expect(name).toBe('サステナブル美容ブランド');
  }, 300_000);
});

describe.each(LANGUAGES)('the sheet of departments (%s)', (language) => {
  const plan = departmentsPlan({ language, palette: 'standard', trackerId: 't2' });
  const [sheet] = plan.sheets;

  it('is a plan without faults, the only one that may read other files', () => {
    expect(planFaults(parsePlan(plan))).toEqual([]);
    const reading = formulasOf(sheet!).filter((formula) => formula.includes('IMPORTRANGE'));
    expect(reading).toHaveLength(1);
    expect(dialectFaults(reading[0]!)).toEqual(['unknown function IMPORTRANGE']);
    expect(formulasOf(sheet!).flatMap((formula) => dialectFaults(formula, 'departments'))).toEqual([]);
  });

  it('asks for each of twenty files once, guarded, and leaves room for the block', () => {
    const reading = sheet!.cells.flatMap((cells) =>
      cells.kind === 'formula' && cells.formula.includes('IMPORTRANGE') ? [cells] : [],
    );
    expect(reading.map(({ area, formula }) => ({ area, formula }))).toEqual([
      {
        area: { rows: [5, 24], columns: ['raw_version', 'raw_version'] },
        formula: '=IF({url}="";"";IFERROR(IMPORTRANGE({url};"SHIRUBE_ROLLUP");"?"))',
      },
    ]);
    const room = ROLL_UP_FIELDS.slice(1).length;
    const ids = sheet!.columns.map(({ id }) => id);
    const first = ids.indexOf('raw_version');
    const taken = sheet!.cells.filter(
      (cells) => cells.kind === 'formula' && isIn(cells, ids, first + 1, first + room),
    );
    expect(taken).toEqual([]);
  });

  it('shows what a block says, a blank for a blank, and what to do where it cannot be read', () => {
    const book = recalculate(withBlocks(plan));
    const row = (at: number) =>
      ['name', 'as_of', 'good', 'bad', 'kgi', 'score'].map((column) => book.value('departments', column, at));
    expect(row(5)).toEqual(['営業', 46295, 4, 1, 0.5, '']);
    expect(book.value('departments', 'note', 5)).toBe('');
    expect(row(6)).toEqual(['', '', '', '', '', '']);
    expect(String(book.value('departments', 'note', 6))).toMatch(/読めません|Cannot be read/);
    expect(String(book.value('departments', 'note', 7))).toMatch(/新しい版|newer/);
    expect(book.value('departments', 'note', 8)).toBe('');
    expect(String(book.value('departments', 'url', 3))).toContain('●4');
    expect(book.errors('departments')).toEqual([]);
  });
});

function isIn(cells: Cells, ids: readonly string[], from: number, to: number): boolean {
  if (cells.kind !== 'formula') return false;
  const [left] = cells.area.columns.map((id) => ids.indexOf(id)) as [number, number];
  return left >= from && left <= to;
}

/** The same with what Google would have read: a block, an error, a block of a newer version. */
function withBlocks(plan: Plan): Plan {
  const raw = ROLL_UP_FIELDS.map((field) => `raw_${field === 'asOf' ? 'as_of' : field}`);
  const [sheet] = plan.sheets;
  const cells: Cells[] = [
    ...sheet!.cells.filter((block) => block.kind !== 'formula' || !block.formula.includes('IMPORTRANGE')),
    { kind: 'constants', row: 5, columns: ['url'], rows: [['https://a'], ['https://b'], ['https://c']] },
    {
      kind: 'constants',
      row: 5,
      columns: raw,
      rows: [
        [1, '営業', '2026年度', 46295, 4, 2, 1, 0, 0.5, null],
        ['?', null, null, null, null, null, null, null, null, null],
        [2, '開発', '2026年度', 46295, 4, 2, 1, 0, 0.5, null],
      ],
    },
  ];
  return { ...plan, sheets: [{ ...sheet!, cells }] };
}
