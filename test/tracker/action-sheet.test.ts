import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { ACTION_TEXTS } from '../../src/i18n/tracker-actions.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { FIRST_ROW } from '../../src/tracker/table-sheet.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { type Raw, withoutFormulas, withRows } from './edit-plan.ts';

const SLOW = 300_000;
const OPTIONS = { today: '2026-10-01', trackerId: 't1', fixedDate: true } as const;

/** 30 September 2026, the as-of day, as a serial number: python3 -c "print((date(2026,9,30)-date(1899,12,30)).days)". */
const AS_OF = 46_295;

describe.each(LANGUAGES)('the actions of the beauty brand in %s', (language) => {
  const plan = createTracker('beauty-brand', { ...OPTIONS, language });
  const book = recalculate(withoutFormulas(plan, ['dashboard', 'history', 'funnel']));
  const column = (id: string): (string | number)[] =>
    [5, 6, 7, 8, 9, 10].map((row) => book.value('actions', id, row));

  it('show the lights and the days of the picture', () => {
    // look, picture sheet-actions-ja.
    expect(column('state')).toEqual([2, 3, 2, 5, 7, 1]);
    expect(column('days')).toEqual([15, 5, 20, -12, 41, '–']);
    expect(column('goal_state')).toEqual([4, 4, 3, 5, 3, 3]);
    expect(book.errors('actions')).toEqual([]);
  });

  it('offer every goal of every sheet by its id and name', () => {
    const { list } = { list: plan.lists.goal! };
    expect(list.from).toMatchObject({ sheet: 'actions' });
    const { rows } = (list.from as { readonly area: { readonly rows: readonly [number, number] } }).area;
    const offered = Array.from({ length: rows[1] - rows[0] + 1 }, (_, index) =>
      String(book.value('actions', 'goal_list', rows[0] + index)),
    ).filter((text) => text !== '');
    const ids = offered.map((text) => text.split(' ')[0]);
    expect(ids).toEqual(expect.arrayContaining(['K1', 'K12', 'O1', 'R1', 'R12', 'Q1', 'Q4']));
    expect(ids).toHaveLength(12 + 4 + 12 + 4);
    for (const goal of column('goal')) expect(offered).toContain(goal);
  });
});

describe('an action', () => {
  const { status: words } = ACTION_TEXTS.ja;
  const rows = fc.sample(
    fc.record({
      status: fc.constantFrom<Raw>(null, words.todo, words.doing, words.done, words.dropped, '保留'),
      due: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: AS_OF - 10, max: AS_OF + 15 }) },
        { weight: 1, arbitrary: fc.constantFrom<Raw>(null, '来週') },
      ),
      done: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom<Raw>(AS_OF, '済') },
      ),
    }),
    { numRuns: 300, seed: 1 },
  );

  it(
    'shows the light of its status and its due date',
    () => {
      const made = createTracker(
        {
          name: 'x',
          cycle: { name: '期', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
          asOf: '2026-09-30',
          actions: rows.map((_, index) => ({ id: `A${index + 1}`, name: 'x' })),
        },
        { ...OPTIONS, language: 'ja' },
      );
      const typed = rows.map((row, index) => ({ id: `A${index + 1}`, name: 'x', ...row }));
      const light = withoutFormulas(made, ['dashboard', 'okr', 'kpi', 'qualitative', 'history']);
      const book = recalculate(withRows(light, 'actions', FIRST_ROW, typed));
      rows.forEach((row, index) => {
        const at = FIRST_ROW + index;
        const message = JSON.stringify(row);
        expect(book.value('actions', 'light', at), message).toBe(lightOf(row));
        expect(book.value('actions', 'days', at), message).toBe(daysOf(row));
      });
      expect(book.value('actions', 'light', FIRST_ROW + rows.length)).toBe('');
    },
    SLOW,
  );

  /** look, section 4, Actions: done, in progress, due soon within 7 days, overdue, to do; what cannot be read is ⚠. */
  function lightOf({ done, due, status }: (typeof rows)[number]): string {
    if (status === '保留' || typeof due === 'string' || typeof done === 'string') return '⚠ 入力を確認';
    if (status === words.dropped) return '– 中止';
    if (status === words.done || done !== null) return '● 完了';
    if (due !== null && due < AS_OF) return '■ 期限切れ';
    if (due !== null && due <= AS_OF + 7) return '▲ 期限間近';
    return status === words.doing ? '● 進行中' : '– これから';
  }

  function daysOf(row: (typeof rows)[number]): string | number {
    const light = lightOf(row);
    if (light.startsWith('⚠')) return '';
    if (light === '– 中止' || light === '● 完了') return '–';
    return row.due === null ? '' : Number(row.due) - AS_OF;
  }
});
