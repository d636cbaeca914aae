import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callIn } from './formula.ts';

const inBoth = (...values: unknown[]) => [
  callIn('ja', 'KPI_EXPLAIN', ...values),
  callIn('en', 'KPI_EXPLAIN', ...values),
];

/** What a colleague would say; the figures are worked out by hand. */
const SAID: readonly (readonly [row: readonly unknown[], ja: string, en: string])[] = [
  [
    [9.5, 10],
    '実績9.5は目標10の95%で ● 好調、あと0.5です。',
    '9.5 is 95% of the target of 10: ● on track, 0.5 to go.',
  ],
  [[10, 10], '実績10は目標10に届き ● 達成です。', '10 meets the target of 10: ● achieved.'],
  [
    [120, 100, '', 0.5],
    '実績120は目標100を20上回り ● 達成、期間はまだ50%残っています。',
    '120 is 20 above the target of 100: ● achieved, with 50% of the period left.',
  ],
  [
    [3, 100, '', 0.05],
    '期間がまだ5%しか過ぎていないので – 序盤、ここまでの実績は3、目標は100です。',
    'Only 5% of the period is over: – too early, 3 so far, the target is 100.',
  ],
  [
    ['', '100人', '', 0.5],
    '実績がまだないので – データなし、今あるべき値は50人、目標は100人です。',
    'No actual yet: – no data, 50 人 is expected by now, the target is 100 人.',
  ],
  [
    ['1,500万円', '5千万円', '', 0.5],
    '実績1,500万円は、今あるべき2,500万円の60%で ■ 要改善（70%から注視）、目標5,000万円まであと3,500万円、これまでの2.3倍のペースが必要です。',
    '¥15,000,000 is 60% of the ¥25,000,000 expected by now: ■ needs action (watch from 70%), ¥35,000,000 to go to the target of ¥50,000,000, at 2.3 times the pace so far.',
  ],
  [
    [0.35, 0.6, 0.3, 0.5],
    '実績35%は始めの30%から5ポイント増え、今の予定15ポイントの33.3%で ■ 要改善（70%から注視）、目標60%まであと25ポイント、これまでの5倍のペースが必要です。',
    '35% is 5 points up from 30%, 33.3% of the 15 points planned by now: ■ needs action (watch from 70%), 25 points to go to the target of 60%, at 5 times the pace so far.',
  ],
  [
    [75, 100, 50],
    '実績75は始めの50から25増え、目標100までの50%で ■ 要改善（70%から注視）、あと25必要です。',
    '75 is 25 up from 50, 50% of the way to 100: ■ needs action (watch from 70%), 25 to go.',
  ],
  [
    [520, 400, 500, 0.5],
    '実績520は始めの500から、目標とは逆に20増えて ■ 要改善、目標400まであと120減らす必要があります。',
    '520 is 20 up from 500, away from the target: ■ needs action, 120 still to come down to the target of 400.',
  ],
  [
    [20, 100, 20, 0.5],
    '実績20は始めの値のままで ■ 要改善、目標100まであと80必要です。',
    '20 is still where it started: ■ needs action, 80 to go to the target of 100.',
  ],
  // A limit of 1,000 with 900 spent at half time (rulings B1): 900 of 500.
  [
    [900, 1000, '', 0.5, 'down'],
    '実績900は、今の上限500の180%で ■ 要改善（130%まで注視）、期末の上限1,000まで残り100です。',
    '900 is 180% of the 500 allowed by now: ■ needs action (watch up to 130%), 100 left of the limit of 1,000.',
  ],
  [
    [1100, 1000, '', 0.5, 'down'],
    '実績1,100は、今の上限500の220%で ■ 要改善（130%まで注視）、期末の上限1,000に収めるには100減らす必要があります。',
    '1,100 is 220% of the 500 allowed by now: ■ needs action (watch up to 130%), cut 100 to stay within the limit of 1,000.',
  ],
  [
    [2700, 3000, '', '', 'down'],
    '実績2,700は上限3,000に収まり ● 達成、300の余裕があります。',
    '2,700 is within the limit of 3,000: ● achieved, with 300 to spare.',
  ],
  [
    [102, 100, '', 0.5, 'keep'],
    '実績102は目標100の幅（95〜105）に収まり ● 好調、期末までこのまま保てば達成です。',
    '102 is inside the band of 95 to 105 around 100: ● on track, achieved if it stays there to the end.',
  ],
  [
    [80, 100, '', 0.5, 'keep'],
    '実績80は目標100の幅（95〜105）を15下回り ▲ 注視（ずれ10まで好調）、あと15上げると幅に戻ります。',
    '80 is 15 below the band of 95 to 105 around 100: ▲ watch (on track up to 10 off), bring it up by 15.',
  ],
];

describe('KPI_EXPLAIN', () => {
  it.each(SAID)('says what a colleague would say about %j', (row, ja, en) => {
    expect(inBoth(...row)).toEqual([ja, en]);
  });

  it('binary dust is not worth a word', () => {
    expect(callIn('en', 'KPI_EXPLAIN', 0.1 + 0.2, 0.3)).toBe('30% meets the target of 30%: ● achieved.');
    expect(callIn('en', 'KPI_EXPLAIN', 3 * 1.1, 3.3, '', '', 'down')).toBe(
      '3.3 is within the limit of 3.3: ● achieved.',
    );
  });

  it('thresholds of one’s own are named', () => {
    expect(callIn('en', 'KPI_EXPLAIN', 85, 100, '', '', '', 0.95, 0.8)).toContain('(on track from 95%)');
  });

  it('is one complete sentence with the light of KPI_STATUS, in either language', () => {
    const figure = fc.oneof(
      fc.integer({ min: -50, max: 300 }),
      fc.double({ min: 0.001, max: 2e8, noNaN: true }),
    );
    const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant(''), arbitrary);
    const row = fc.tuple(
      optional(figure),
      figure,
      optional(figure),
      optional(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.constantFrom('', 'up', 'down', 'keep'),
    );
    fc.assert(
      fc.property(row, fc.constantFrom('en' as const, 'ja' as const), (values, language) => {
        const light = outcome(language, 'KPI_STATUS', values);
        const said = outcome(language, 'KPI_EXPLAIN', values);
        if (light.startsWith('!') || light === '') {
          expect(said).toBe(light);
          return;
        }
        expect(said).toContain(light.toLowerCase());
        expect(said).toMatch(language === 'ja' ? /^[^。]+。$/ : /^.+\w%?\.$/);
        expect(said).not.toMatch(/[{}]| {2}|undefined|NaN|Infinity|- |\. /);
      }),
      { numRuns: 500 },
    );
  });
});

function outcome(language: 'en' | 'ja', name: string, values: readonly unknown[]): string {
  try {
    return String(callIn(language, name, ...values));
  } catch (error) {
    return `!${(error as Error).message}`;
  }
}
