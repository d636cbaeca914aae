import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callIn } from './formula.ts';

const MONTHS = [[42], [55], [48], [61], [50], [58], [46], [63], [57], [52], [60], [56]];
const message = (call: () => unknown): string => {
  try {
    return `answered ${String(call())}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('probability, target and difficulty belong together', () => {
  it('the probability of a proposed target is the wished one', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 9 }), fc.constantFrom('up', '以下'), (p, periods, way) => {
        const target = callIn('en', 'KPI_TARGET', MONTHS, periods, p, 51, '', way);
        expect(callIn('en', 'KPI_PROBABILITY', MONTHS, target, periods, 51, '', way)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('a higher target is harder', () => {
    const targets = [[120], [140], [150], [160], [170], [200]];
    const found = callIn('ja', 'KPI_PROBABILITY', MONTHS, targets, 2, 51) as number[][];
    const falling = found.map(([p]) => p!).sort((a, b) => b - a);
    expect(found.map(([p]) => p)).toEqual(falling);
    expect(
      (callIn('ja', 'KPI_DIFFICULTY', MONTHS, targets, 2, 51) as unknown[][]).map((row) => row[1]),
    ).toEqual(['簡単すぎる', '簡単すぎる', 'やさしい', '挑戦的', 'OKR 級', '非現実的']);
  });

  it('a history may stand in a column or in a row, with blanks anywhere', () => {
    const inRow = [MONTHS.flatMap(([value]) => [value, ''])];
    expect(callIn('en', 'KPI_PROBABILITY', inRow, 155, 2, 51)).toBe(
      callIn('en', 'KPI_PROBABILITY', [['']].concat(MONTHS as never), 155, 2, 51),
    );
  });

  it('without a history there is nothing to say yet', () => {
    for (const name of ['KPI_PROBABILITY', 'KPI_TARGET']) {
      expect(callIn('en', name, [[''], ['']], name === 'KPI_TARGET' ? 1 : 100)).toBe('');
    }
    expect(callIn('en', 'KPI_DIFFICULTY', [[''], ['']], 100)).toEqual([['', '']]);
    expect(callIn('en', 'KPI_TREND', [[''], ['']])).toBe('');
    expect(callIn('en', 'KPI_LEADLAG', [[''], ['']], [[''], ['']])).toBe('');
    expect(callIn('en', 'KPI_STREAK', [[''], ['']], 100)).toEqual([[0, '']]);
  });

  it('a trend is named in the label of sums, never of levels', () => {
    const rising = [11, 11, 13, 17, 17, 21, 23, 23];
    expect(callIn('en', 'KPI_DIFFICULTY', [rising], 50, 2)).toEqual([
      [expect.any(Number), expect.stringContaining('(trend included)')],
    ]);
    expect(callIn('ja', 'KPI_DIFFICULTY', [rising], 26, 1, '', '水準')).toEqual([
      [expect.any(Number), expect.not.stringContaining('傾向')],
    ]);
  });
});

describe('what cannot be judged is refused in a sentence', () => {
  it.each([
    [
      'an error in the history, with its place',
      [[[42], ['#N/A'], [48]], 100],
      'history: cell 2 contains #N/A',
    ],
    [
      'a percentage in a history of ratios',
      [[[20, 21, 25, 22, 30]], 0.2, 1, '', 'rate'],
      'history: cell 1: ',
    ],
    [
      'part of a period for a level',
      [[[1, 2, 3, 4, 6, 9]], 9, 1.5, '', 'level'],
      'periods: expected a whole number',
    ],
    ['a negative number of periods', [MONTHS, 100, -1], 'periods: expected 0 or more'],
    [
      'more successes than trials',
      [
        [
          [5, 4],
          [1, 9],
        ],
        0.2,
        1,
        '',
        'rate',
      ],
      'history: cell 1: there are more',
    ],
    [
      'a figure no cell can show',
      [[[1e308, -1e308, 1e308, 9e307, 1e308]], 5],
      'history: the result is too large',
    ],
    ['staying at 0', [MONTHS, 0, 1, '', '', 'keep'], 'target: the target of a "keep" goal'],
  ])('%s', (_, values, expected) => {
    expect(message(() => callIn('en', 'KPI_PROBABILITY', ...values))).toMatch(new RegExp(`^${expected}`));
  });

  it('a band has no proposed target', () => {
    expect(message(() => callIn('ja', 'KPI_TARGET', MONTHS, 1, 0.6, '', '', '維持'))).toMatch(/^direction: /);
  });

  it('a limit of misses below 1 and a negative lag', () => {
    expect(message(() => callIn('en', 'KPI_STREAK', [[1]], 2, '', 0))).toMatch(/^limit: /);
    expect(message(() => callIn('en', 'KPI_FRESHNESS', '2026-10-01', '毎日', '2026-10-02', -1))).toMatch(
      /^lag_days: /,
    );
  });

  it('a target of a list that cannot be judged, with its place', () => {
    expect(message(() => callIn('ja', 'KPI_STREAK', [[1], [2]], [[1], [0]]))).toMatch(
      /^targets: 2 番目のセル: /,
    );
    expect(message(() => callIn('ja', 'KPI_STREAK', [[1], [2]], 0))).toMatch(/^targets: 基準値が/);
  });
});

describe('words follow the direction', () => {
  const up = [50, 52, 49, 51, 50, 48, 51, 49, 56, 57, 55, 58, 56, 57, 55, 58];
  const signal = (language: 'en' | 'ja', values: number[], direction: string) =>
    (callIn(language, 'KPI_TREND', [values], direction) as unknown[][])[0]![2];

  it('the same rise is better, worse or just a change', () => {
    expect(signal('en', up, 'up')).toBe('Better: 8 values in a row above the average');
    expect(signal('en', up, 'down')).toBe('Worse: 8 values in a row above the average');
    expect(signal('ja', up, 'keep')).toBe('変化：8 期続けて平均を上回っています');
    const down = up.map((value) => -value);
    expect(signal('en', down, 'up')).toBe('Worse: 8 values in a row below the average');
    expect(signal('ja', down, '以下')).toBe('改善：8 期続けて平均を下回っています');
  });
});
