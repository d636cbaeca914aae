import { describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { shortened } from './shortened.ts';

/** Figures of the pictures of the look, as of 2026/9/30: sheet-kpi-ja, sheet-okr-ja, sheet-dashboard-ja, -en. */
const AS_PICTURED = '2026-10-01';

function made(today: string, language: 'ja' | 'en' = 'ja') {
  return shortened(createTracker('beauty-brand', { language, today, trackerId: 't1', fixedDate: true }));
}

describe('the beauty brand on the day of the pictures', () => {
  const book = recalculate(made(AS_PICTURED));
  const column = (sheet: string, id: string, rows: readonly [number, number]) =>
    Array.from({ length: rows[1] - rows[0] + 1 }, (_, index) => book.value(sheet, id, rows[0] + index));
  const percent = (value: string | number) =>
    typeof value === 'number' ? `${Math.round(value * 100)}%` : value;

  it('shows the lights of the KPI picture', () => {
    const lights =
      '▲ 注視,■ 要改善,● 達成,● 好調,▲ 注視,■ 期限切れ,● 好調,▲ 注視,● 好調,– 序盤,■ 要改善,– データなし';
    expect(column('kpi', 'light', [5, 16])).toEqual(lights.split(','));
    expect(column('kpi', 'progress', [5, 16]).map(percent).join(' ').trim()).toBe(
      '40% 32% 105% 50% 77% 80% 49% 42% 105% 5% 16%',
    );
    expect(column('kpi', 'pace', [5, 13]).map(percent).join(' ')).toBe(
      '80% 63% 210% 100% 77% 80% 98% 84% 105%',
    );
    expect(
      column('kpi', 'landing', [5, 8]).map((value) =>
        Number(value) < 1 ? percent(value) : Math.round(Number(value)),
      ),
    ).toEqual([41_912_568, '36%', 18_356, 498_852]);
    expect(column('kpi', 'freshness', [5, 16])).toEqual([
      '新しい 当日',
      '新しい 15日前',
      '新しい 当日',
      '新しい 2日前',
      '更新時期 13日前',
      '古い 30日前',
      '新しい 当日',
      '新しい 1日前',
      '新しい 当日',
      '新しい 2日前',
      '新しい 29日前',
      '未入力',
    ]);
  });

  it('shows scores, lights and grades of the OKR picture', () => {
    expect(
      column('okr', 'light', [5, 20])
        .map((light) => String(light)[0])
        .join(''),
    ).toBe('▲▲●■●●●●●▲▲▲–●●●');
    expect(
      column('okr', 'score', [5, 20]).map((score) => (score === '' ? '' : Number(score).toFixed(2))),
    ).toEqual([
      '0.34',
      '0.32',
      '0.40',
      '0.16',
      '0.50',
      '0.44',
      '0.53',
      '0.38',
      '0.40',
      '0.29',
      '0.28',
      '0.30',
      '',
      '0.49',
      '0.50',
      '0.47',
    ]);
    expect(book.value('okr', 'remark', 5)).toBe('下位の目標の平均は0.36です。');
    expect(column('okr', 'grade', [5, 11])).toEqual([
      'あと一歩',
      'あと一歩',
      '上出来',
      '未達',
      '上出来',
      '上出来',
      '目標が小さすぎ',
    ]);
  });

  it('shows the tiles of the dashboard picture', () => {
    expect([7, 8, 9].map((row) => book.value('dashboard', 'h', row))).toEqual([
      '最終目標(KGI) 月商',
      '2,600万円',
      '目標5,000万円。着地見込み4,191万円',
    ]);
    expect(book.value('dashboard', 'b', 8)).toBe('●4 ▲3 ■3 –2');
    expect(book.value('dashboard', 'b', 9)).toBe('全12個。更新が必要 3個');
    expect(Number(book.value('dashboard', 'd', 8)).toFixed(2)).toBe('0.39');
    expect(book.value('dashboard', 'd', 9)).toBe('このペースなら期末は0.77');
    expect(book.value('dashboard', 'j', 8)).toBe(55);
    expect(book.value('dashboard', 'j', 9)).toBe('回答11件。前月より+9');
    expect(book.value('dashboard', 'b', 3)).toBe(
      '2026年9月30日(水)時点です。期間は2026/4/1から2027/3/31までで、50%が過ぎました。',
    );
  });

  it('lists what to look at first: overdue, then the slowest pace', () => {
    expect(column('dashboard', 'b', [14, 18])).toEqual([
      '夏キャンペーン申込',
      'リピート率',
      'ブランド認知度',
      'エンゲージメント率',
      '月商',
    ]);
  });

  it('follows when an actual is typed, and when a person is chosen', () => {
    const living = recalculate(made(AS_PICTURED));
    living.type([{ sheet: 'kpi', column: 'actual', row: 15, value: 0.6 }]);
    expect(living.value('kpi', 'light', 15)).toBe('● 達成');
    expect(living.value('dashboard', 'b', 8)).toBe('●5 ▲3 ■2 –2');
    living.type([{ sheet: 'dashboard', column: 'h', row: 5, value: '鈴木' }]);
    expect(living.value('dashboard', 'b', 8)).toBe('●1 ▲0 ■0 –1');
    living.type([{ sheet: 'dashboard', column: 'h', row: 5, value: 'デジタル' }]);
    expect(living.value('dashboard', 'b', 8)).toBe('●1 ▲1 ■1 –1');
  }, 300_000);
});

describe('the beauty brand all year', () => {
  it.each(['2026-06-01', '2026-10-15', '2027-02-01'])(
    'shows the same lights on %s',
    (today) => {
      const book = recalculate(made(today));
      expect(book.value('dashboard', 'b', 8)).toBe('●4 ▲3 ■3 –2');
    },
    300_000,
  );

  it('stands in the fiscal year that contains yesterday', () => {
    const cycle = (today: string) => recalculate(made(today, 'en')).value('settings', 'value', 6);
    expect([cycle('2027-04-01'), cycle('2027-04-02')]).toEqual(['FY2026', 'FY2027']);
  }, 300_000);
});
