import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { callIn } from '../formula.ts';
import { expectOutcome } from '../outcome.ts';
import { column, en, ja } from './calls.ts';
import { expectRefusal } from './expect-refusal.ts';

/*
 * Edge cases that were decided once for all functions, by the number of the decision (rulings, section 4). Expected values
 * follow from its wording, or from arithmetic written beside them.
 */

describe('numbers in text', () => {
  it.each([
    ['1,234,567', 1_234_567],
    ['1億2千万', 120_000_000],
    ['5千万円', 50_000_000],
    ['３％', 0.03],
    ['△5', -5],
    ['▲1.5', -1.5],
    ['¥3,000', 3000],
    ['￥3,000/月', 3000],
    ['$12.5', 12.5],
    ['20 人', 20],
    ['12pt', 12],
    ['12ポイント', 12],
    ['30秒', 0.5],
    ['1時間30分', 90],
    ['2日', 2],
    ['1.5倍', 1.5],
    [42, 42],
    ['', ''],
  ])('20–23 %s is %s', (text, value) => {
    expectOutcome(ja('JP_NUMBER', text), value);
  });

  it.each([
    '五千万',
    '3〜5',
    '約100',
    '100以上',
    '100以下',
    '5k',
    '5M',
    '(100)',
    '1 2',
    '1,2',
    '12,34',
    '1e5',
    '2026/4/1',
  ])('22 %s is refused', (text) => {
    expectRefusal('JP_NUMBER', 'text', text);
  });
});

describe('progress, pace and light', () => {
  it('24 keep has no expected value, landing or need; a passed target leaves a negative need', () => {
    expectOutcome(en('KPI_PACE', 100, 100, 0.5, '', 5, 'keep'), [['', 1, '', '']]);
    // 120 of 100 with four periods left: (100 − 120) ÷ 4.
    expectOutcome(en('KPI_PACE', 120, 100, 0.5, '', 4), [[50, 2.4, 240, -5]]);
    expectOutcome(en('KPI_PACE', 40, 100, 0.5, '', 0), [[50, 0.8, 80, '']]);
    expectOutcome(en('KPI_PACE', 40, 100, 0), [[0, '', '', '']]);
  });

  it('25 a level or rate lands where it stands', () => {
    const landing = (kind: string) => (en('KPI_PACE', 40, 100, 0.5, 0, '', '', kind) as unknown[][])[0]![2];
    expect([landing('level'), landing('率')]).toEqual([40, 40]);
  });

  it('26 it is too early before a tenth of the time, not at it', () => {
    expect(en('KPI_STATUS', 1, 10, '', 0.0999)).toBe('– Too early');
    expect(en('KPI_STATUS', 1, 10, '', 0.1)).toBe('● On track');
  });

  it('27 OKR_STATUS knows the same states and no remark', () => {
    expect(en('OKR_STATUS', '', 10)).toBe('– No data');
    expect(en('OKR_STATUS', 10, 10, 0, 0.5)).toBe('● Achieved');
    expect(en('OKR_STATUS', 0.2, 10, 0, 0.05)).toBe('– Too early');
    expect(ja('OKR_STATUS', 7, 10, 0, 1)).toBe('● 好調');
  });

  it('28 a goal without an actual is explained, too', () => {
    expect(en('KPI_EXPLAIN', '', 10)).toMatch(/10/);
    expect(ja('KPI_EXPLAIN', '', 10)).toMatch(/10/);
  });

  it('29 an actual without a target is blank; words as an actual are a bad row', () => {
    expect(en('KPI_STATUS', 5, '')).toBe('');
    const rows = ja('KPI_STATUS', column('未定', 5), column(10, 10)) as unknown[][];
    expect(rows[0]![0]).toMatch(/^⚠ actual: /);
  });

  it('30 a score starts at 0 and is never negative', () => {
    expectOutcome(en('OKR_SCORE', 30, 100), 0.3);
    expectOutcome(en('OKR_SCORE', -30, 100), 0);
    expectOutcome(en('OKR_SCORE', 10, 100, 20), 0);
  });

  it('31 grades have their borders and words', () => {
    const grades = (scheme: string, language: Language, ...scores: number[]) =>
      scores.map((score) => callIn(language, 'OKR_GRADE', score, scheme));
    expect(grades('s0', 'ja', 0, 0.5, 0.75, 1)).toEqual(['未達', 'あと一歩', '上出来', '目標が小さすぎ']);
    expect(grades('s0', 'en', 0, 0.5, 0.75, 1)).toEqual([
      'Missed',
      'Almost there',
      'Success',
      'Goal too small',
    ]);
    expect(grades('s4', 'ja', 0.59, 0.6, 0.99, 1)).toEqual(['未達', '良好', '良好', '目標が小さすぎ']);
    expect(grades('google', 'en', 0.34, 0.35, 0.64, 0.65)).toEqual(['Red', 'Yellow', 'Yellow', 'Green']);
    expect(en('OKR_GRADE', '')).toBe('');
    expectRefusal('OKR_GRADE', 'score', -0.1);
  });

  it('32 scores count at most 1; negative weights are refused; no score gives a blank', () => {
    expectOutcome(en('OKR_OBJECTIVE', column(1.5, 0.5)), 0.75);
    expectRefusal('OKR_OBJECTIVE', 'weights', column(1, 0.5), column(1, -1));
    expect(en('OKR_OBJECTIVE', column('', ''))).toBe('');
  });

  it('33 the worst of lights is the text of that member; grey ones are left out', () => {
    const lights = column('– データなし', '▲ 注視', '● 好調');
    expect(ja('KPI_ROLLUP', lights, 'worst')).toBe('▲ 注視');
    expect(ja('KPI_ROLLUP', column('– 序盤', '– データなし'), '最悪')).toBe('– 序盤');
    expectRefusal('KPI_ROLLUP', 'mode', lights, 'average');
    expectRefusal('KPI_ROLLUP', 'values', column('▲ 注視', 0.5), 'worst');
    expectOutcome(en('KPI_ROLLUP', column(0.9, 0.2), 'worst'), 0.2);
  });
});
