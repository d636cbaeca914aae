import { leadLag } from '../core/lead-lag.ts';
import { number, optional, slots, whole } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** How far ahead does one figure move before another? See `core/lead-lag.ts`. */
export const spec = table({
  name: 'KPI_LEADLAG',
  parameters: [slots(number('leading')), slots(number('lagging')), optional(whole('max_lag'), 6)],
  calculate: (leading, lagging, maxLag) => {
    const isBlank = [...leading, ...lagging].every((value) => value === null);
    if (isBlank) return null;
    const { lag, correlation, pairs } = leadLag(leading, lagging, maxLag);
    return [[lag, correlation, pairs]];
  },
});

export const help: Help = {
  summary: {
    en: 'Finds how many periods ahead a leading figure moves before a lagging one, and how closely they move together.',
    ja: '先行指標が遅行指標より何期先に動くかと、どれだけ連動するかを調べます。',
  },
  parameters: {
    leading: {
      en: 'The figure that should move first, one value per period, oldest first.',
      ja: '先に動くはずの指標（期ごと、古い順）。',
    },
    lagging: {
      en: 'The figure that should follow, for the same periods.',
      ja: 'あとから動くはずの指標（同じ期間）。',
    },
    max_lag: {
      en: 'The largest number of periods to try; 6 if left out.',
      ja: '調べる期のずれの最大。省略すると 6。',
    },
  },
  result: {
    en: 'Three columns: the best lag in periods, the correlation from −1 to 1, and the number of pairs.',
    ja: '3 列：もっとも合う期のずれ、相関係数（−1〜1）、組の数。',
  },
  notes: {
    en:
      'Pearson correlation at each lag; the largest in size wins, the smaller lag when equal. At least 8 pairs are needed. ' +
      'With few pairs, or when both figures simply grow, a high correlation proves little.',
    ja:
      'ずれごとのピアソンの相関係数で、絶対値が最大のもの（同じなら小さいずれ）を選びます。組が 8 つ以上必要です。' +
      '組が少ないときや両方が単に増え続けるときは、相関が高くても当てになりません。',
  },
  task: { en: 'Which figure tells what comes next?', ja: '先を教えてくれる指標はどれ？' },
};

// Anscombe 1973, The American Statistician 27, 17–21: first data set, r = 0.816; further digits by python3 statistics.
export const examples: readonly Example[] = [
  {
    title: { en: 'Enquiries, and orders two months later', ja: '問い合わせと、2 か月後の注文' },
    formula: '=KPI_LEADLAG(A1:A12;B1:B12)',
    cells: [
      [30, 9],
      [42, 14],
      [35, 15],
      [50, 21],
      [28, 17.5],
      [44, 25],
      [61, 14],
      [33, 22],
      [47, 30.5],
      [39, 16.5],
      [55, 23.5],
      [40, 19.5],
    ],
    result: [[2, 1, 10]],
  },
  {
    title: { en: 'Without a lag; a pair with a blank is left out', ja: 'ずれなし（空のある組は除く）' },
    formula: '=KPI_LEADLAG(A1:A12;B1:B12;0)',
    cells: [
      [10, 8.04],
      [8, 6.95],
      [13, 7.58],
      [9, 8.81],
      [11, 8.33],
      ['', 7],
      [14, 9.96],
      [6, 7.24],
      [4, 4.26],
      [12, 10.84],
      [7, 4.82],
      [5, 5.68],
    ],
    result: [[0, 0.81642051634484, 11]],
  },
  {
    title: { en: 'Too few pairs', ja: '組が足りない' },
    formula: '=KPI_LEADLAG(A1:E1;A2:E2)',
    cells: [
      [1, 2, 3, 5, 4],
      [2, 4, 5, 9, 8],
    ],
    refused: { parameter: 'leading', code: 'too_few_values' },
  },
];
