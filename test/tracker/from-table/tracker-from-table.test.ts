import { describe, expect, it } from 'vitest';
import { planFaults } from '../../../src/plan/check-plan.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import {
  type FromTable,
  type OwnTable,
  trackerFromTable,
} from '../../../src/tracker/from-table/tracker-from-table.ts';
import { examine } from '../../../src/tracker/repair/examine.ts';
import type { CellContent } from '../../../src/tracker/standing/standing-sheet.ts';
import { drawnFile } from '../repair/drawn-file.ts';
import { shortened } from '../shortened.ts';

const WORDS = {
  direction: { up: ['up', '以上'], down: ['down', '以下'], keep: ['keep', '維持'] },
  kind: { sum: ['sum', '累計'], level: ['level', '水準'], rate: ['rate', '率'] },
  cadence: {
    daily: ['毎日'],
    weekly: ['毎週'],
    monthly: ['毎月'],
    quarterly: ['四半期'],
    half_yearly: ['半年'],
    yearly: ['毎年'],
  },
};
const COLUMNS = { name: 1, actual: 2, target: 3, unit: 4, direction: 5, kind: 6, start: 7, baseline: 8 };
const HEADINGS = ['KPI', '実績', '目標', '単位', '向き', '種別', '開始日', '基準値'];
const MONTHS = ['4月', '5月', '6月', '7月', '8月', '9月'];

/** A tracker from rows of the columns above, then of months; the first row stands in row 5 of the sheet. */
function from(
  rows: readonly (readonly CellContent[])[],
  {
    link = 'formulas',
    formulas = [],
    name = '表',
  }: Partial<{ link: 'formulas' | 'all'; formulas: string[][]; name: string }> = {},
): FromTable {
  const table: OwnTable = {
    sheetName: name,
    firstRow: 5,
    headings: [...HEADINGS, ...MONTHS],
    rows,
    formulas,
    units: [],
  };
  const today = '2026-10-01';
  return trackerFromTable(table, {
    columns: COLUMNS,
    words: WORDS,
    link,
    history: true,
    language: 'ja',
    today,
  });
}

const first = ({ tracker }: FromTable) => tracker.kpis[0]!;

describe('a row of a table of one’s own', () => {
  it('may write its figures as texts, with their unit', () => {
    expect(first(from([['月商', '2,600万円', '5千万円', '']]))).toMatchObject({
      actual: 26_000_000,
      target: 50_000_000,
      unit: '円',
    });
  });

  it('means 45 % by 45 beside the unit %, and by 0.45 as well', () => {
    for (const [actual, target] of [
      [45, 50],
      [0.45, 0.5],
      ['45%', '50%'],
    ] as const) {
      expect(first(from([['CVR', actual, target, '％']]))).toMatchObject({
        actual: 0.45,
        target: 0.5,
        unit: '%',
        kind: 'rate',
      });
    }
  });

  it('has the kind it says, else the one its unit implies', () => {
    expect(first(from([['評価', 7, 8, '点']])).kind).toBe('level');
    expect(first(from([['評価', 7, 8, '点', '', '累計']])).kind).toBe('sum');
    expect(first(from([['件数', 7, 8, '件']])).kind).toBeNull();
  });

  it('may give its dates as dates or as texts', () => {
    // 46023 is 2026-01-01.
    expect(first(from([['a', 1, 2, '', '', '', 46023]])).start).toBe('2026-01-01');
    expect(first(from([['a', 1, 2, '', '', '', '2026/1/1']])).start).toBe('2026-01-01');
  });

  it('is taken with what it has, and named where something could not be read', () => {
    const { remarks, tracker } = from([
      ['目標なし', 3, ''],
      ['未定', 3, '検討中'],
      ['実績なし', '集計中', 10],
      ['', 3, 9, '', 'ななめ', '', 'あした'],
      ['逆', 3, 9, '', '以下', '', '', 5],
      ['', '', ''],
    ]);
    expect(remarks.map(({ name, row, why }) => `${row} ${name} ${why}`)).toEqual([
      '5 目標なし no_target',
      '6 未定 target_unread',
      '7 実績なし actual_unread',
      '8 8行目 word_unread',
      '8 8行目 date_unread',
      '8 8行目 no_name',
      '9 逆 refused',
    ]);
    expect(tracker.kpis.map(({ actual, target }) => [actual, target])).toEqual([
      [3, null],
      [3, null],
      [null, 10],
      [3, 9],
      [3, 9],
    ]);
  });
});

describe('an actual that follows the table', () => {
  const rows = [
    ['式', 60, 120],
    ['値', 3, 9],
    ['文字', '5千円', 9],
  ];
  const formulas = [['', '=SUM(H5:N5)']];

  it('is one that is a formula there; every figure where that is wished', () => {
    const links = (made: FromTable) => made.tracker.kpis.map(({ link }) => link && [link.column, link.row]);
    expect(links(from(rows, { formulas }))).toEqual([[2, 5], null, null]);
    // A text that says a number cannot be computed with: it is taken over as a value.
    expect(links(from(rows, { formulas, link: 'all' }))).toEqual([[2, 5], [2, 6], null]);
  });

  it('names the cell in a formula of the dialect, whatever the sheet is called', () => {
    const made = from(rows, { formulas, name: `It's "{kpi.name}"; 1` });
    const plan = createTracker(made.tracker, {
      language: 'ja',
      today: '2026-10-01',
      trackerId: 't1',
      sheets: ['kpi', 'history', 'check_ins'],
    });
    const kpi = shortened(plan).sheets.find(({ id }) => id === 'kpi');
    const own = kpi?.cells.flatMap((block) =>
      block.kind === 'formula' && block.area.columns[0] === 'actual' ? [block.formula] : [],
    );
    const cell = `'It''s "{kpi.name}"; 1'!$B$5`;
    expect(own).toEqual([`=IF(${cell}="";"";${cell})`]);
    expect(planFaults(plan)).toEqual([]);
  });

  it('is divided where the table writes percents as whole numbers', () => {
    const made = from([['CVR', 45, 50, '%']], { link: 'all' });
    expect(first(made).link).toEqual({ sheet: '表', row: 5, column: 2, divisor: 100 });
  });
});

describe('the months of a row', () => {
  const row = (actual: CellContent, unit: string, months: readonly CellContent[]): CellContent[] => [
    'a',
    actual,
    120,
    unit,
    '',
    '',
    '',
    '',
    ...months,
  ];

  it('are added up within the year when the actual is their sum', () => {
    const { history } = first(from([row(60, '件', [10, 10, 10, 10, 10, 10])]));
    expect(history.values).toEqual([10, 20, 30, 40, 50, 60]);
    // End of April, 30 of 365 days: 10/120 ÷ 0.082 = 1.01, but too early (below 10 %); end of May: 20/120 ÷ 0.167 = 1.
    expect(history.states.slice(0, 2)).toEqual([STATE.too_early, STATE.on_track]);
  });

  it('stay as they are when the actual is the newest of them, and for levels', () => {
    expect(first(from([row(60, '件', [10, 20, 30, 40, 50, 60])])).history.values).toEqual([
      10, 20, 30, 40, 50, 60,
    ]);
    expect(first(from([row(8, '点', [5, 6, 6, 7, 7, 8])])).history.values).toEqual([5, 6, 6, 7, 7, 8]);
  });

  it('give the actual where the table has none', () => {
    expect(first(from([row('', '件', [10, 10, 10, 10, 10, ''])])).actual).toBe(50);
    expect(first(from([row('', '点', [5, 6, 6, 7, 7, ''])])).actual).toBe(7);
  });

  it('are lines of the log, too, which nobody checked in', () => {
    const { tracker } = from([row(60, '件', [10, 10, '', 10, 10, 10])]);
    expect(
      tracker.checkIns.map(({ time, value, who, source }) => [time.slice(0, 10), value, who, source]),
    ).toEqual([
      ['2026-04-30', 10, '', 'by_hand'],
      ['2026-05-31', 20, '', 'by_hand'],
      ['2026-07-31', 30, '', 'by_hand'],
      ['2026-08-31', 40, '', 'by_hand'],
    ]);
  });

  it('give the misses in a row that the log gives: nothing needs repair in the new tracker', () => {
    const { tracker } = from([row(50, '点', [120, 50, 50, 120, 50, 50])]);
    expect(tracker.kpis[0]!.misses).toBe(2);
    const options = { trackerId: 't1', today: '2026-10-01' };
    const file = drawnFile(createTracker(tracker, { ...options, language: 'ja' }));
    expect(examine(file, { ...options, anew: null }).items).toEqual([]);
  });
});
