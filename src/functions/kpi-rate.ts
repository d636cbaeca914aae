import { wilson } from '../core/wilson.ts';
import { number, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** How sure is a rate? See `core/wilson.ts`. */
export const spec = perRowColumns(3, {
  name: 'KPI_RATE',
  parameters: [number('successes'), number('trials'), optional(ratio('level'), 95 / 100)],
  calculate: (successes, trials, level) => {
    const { rate, low, high } = wilson({ successes, trials }, level);
    return [rate, low, high];
  },
});

export const help: Help = {
  summary: {
    en: 'Gives a rate with the range its true value lies in, so that small numbers do not mislead.',
    ja: '率と、その本当の値が入る範囲を返します。少ない件数に惑わされないためのものです。',
  },
  parameters: {
    successes: {
      en: 'How many succeeded, for example orders.',
      ja: '成功した数（注文数など）。',
    },
    trials: { en: 'Out of how many, for example visits.', ja: '全体の数（訪問数など）。' },
    level: {
      en: 'How often such a range holds the true rate, above 0 and below 1; 0.95 if left out.',
      ja: '範囲が本当の率を含む割合（0 より大きく 1 より小さい）。省略すると 0.95。',
    },
  },
  result: {
    en: 'Three columns for each row: rate, low, high (format them as percentages).',
    ja: '行ごとに 3 列：率・下限・上限（表示形式は % に）。',
  },
  notes: {
    en:
      'The score interval of Wilson without continuity correction. When the ranges of two rates do not overlap, they ' +
      'really differ; when they overlap widely, wait for more numbers.',
    ja:
      'ウィルソンのスコア区間（連続修正なし）です。2 つの率の範囲が重ならなければ本当に違い、' +
      '大きく重なるうちはまだ件数が足りません。',
  },
  task: { en: 'Is this rate sure, or just few numbers?', ja: 'この率は確か？件数が少ないだけ？' },
};

// Expected values: Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3 (to 4 digits); further digits
// by python3 decimal.
export const examples: readonly Example[] = [
  {
    title: { en: '81 of 263', ja: '263 件のうち 81 件' },
    formula: '=KPI_RATE(81;263)',
    result: [[0.307984790874525, 0.255288519878274, 0.3662095769828]],
  },
  {
    title: {
      en: 'A column: nothing of 20, nothing yet, 1 of 29',
      ja: '列で：20 件中 0 件、まだなし、29 件中 1 件',
    },
    formula: '=KPI_RATE(A1:A3;B1:B3)',
    cells: [
      [0, 20],
      ['', ''],
      [1, 29],
    ],
    result: [
      [0, 0, 0.161125158052819],
      ['', '', ''],
      [0.0344827586206897, 0.0061132142927627, 0.171755218793203],
    ],
  },
  {
    title: { en: 'More successes than trials', ja: '成功数が試行数より多い' },
    formula: '=KPI_RATE(30;20)',
    refused: { parameter: 'successes', code: 'successes_exceed_trials' },
  },
];
