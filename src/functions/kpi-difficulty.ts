import { type Difficulty, difficulty } from '../core/difficulty.ts';
import { future, isEmpty } from '../core/future.ts';
import { reachProbability } from '../core/reach.ts';
import type { Text } from '../i18n/language.ts';
import { choice, DIRECTIONS, KINDS, language, number, optional, rows } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

const LABELS: Readonly<Record<Difficulty, Text>> = {
  too_easy: { en: 'Too easy', ja: '簡単すぎる' },
  easy: { en: 'Easy', ja: 'やさしい' },
  right: { en: 'Right for a KPI', ja: 'KPI に適切' },
  challenging: { en: 'Challenging', ja: '挑戦的' },
  stretch: { en: 'OKR class', ja: 'OKR 級' },
  unrealistic: { en: 'Unrealistic', ja: '非現実的' },
};

const TREND_INCLUDED: Text = { en: ' (trend included)', ja: '（傾向を加味）' };

/** How hard is a target? See `core/difficulty.ts`, `core/future.ts` and `core/reach.ts`. */
export const spec = perRowColumns(2, {
  name: 'KPI_DIFFICULTY',
  parameters: [
    rows(number('history')),
    number('target'),
    optional(number('periods'), 1),
    optional(number('so_far')),
    optional(choice('kind', KINDS), 'sum'),
    optional(choice('direction', DIRECTIONS), 'up'),
    language(),
  ],
  calculate: (history, target, periods, soFar, kind, direction, words) => {
    if (isEmpty(history)) return null;
    const expected = future(history, periods, soFar, kind);
    const probability = reachProbability(expected, target, direction);
    const hasTrend = 'isTrended' in expected && expected.isTrended;
    return [probability, LABELS[difficulty(probability)][words] + (hasTrend ? TREND_INCLUDED[words] : '')];
  },
});

export const help: Help = {
  summary: {
    en: 'Tells how hard a target is: its probability by your own history, and what that means in a word.',
    ja: '目標の難しさを、これまでの実績から見た確率とことばで返します。',
  },
  parameters: {
    history: {
      en: 'Past values, one per period, oldest first, at least 5 (6 for levels); for rates two columns, successes and trials.',
      ja: '期ごとの過去の値（古い順、5 個以上、水準は 6 個以上）。率は「成功数」と「試行数」の 2 列。',
    },
    target: { en: 'The value to reach at the end of the periods.', ja: '期間の終わりに届きたい値。' },
    periods: {
      en: 'Periods still to come; 1 if left out, parts of a period allowed for sums.',
      ja: 'これからの期の数。省略すると 1。累計では端数も使えます。',
    },
    so_far: {
      en: 'Sums: what has been reached already, 0 if left out. Levels: the value now, the newest one if left out. Not for rates.',
      ja: '累計：すでに積み上がった分（省略すると 0）。水準：いまの値（省略すると最新の値）。率では使いません。',
    },
    kind: {
      en: '"sum" (adds up), "level" (a state) or "rate" (a ratio); "sum" if left out.',
      ja: '「累計」「水準」「率」のどれか。省略すると「累計」。',
    },
    direction: {
      en: '"up" (at least), "down" (at most) or "keep" (within 5% of the target); "up" if left out.',
      ja: '「以上」「以下」「維持」（目標の ±5%）のどれか。省略すると「以上」。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Two columns for each target: the probability and a label.',
    ja: '目標ごとに 2 列：確率とことば。',
  },
  notes: {
    en:
      'Above 90% too easy, above 70% easy, 50 to 70% right for a KPI, from 20% challenging, from 5% OKR class, below ' +
      'that unrealistic. The label says so when a significant trend was carried on.',
    ja:
      '90% を超えると簡単すぎる、70% を超えるとやさしい、50〜70% は KPI に適切、20% から挑戦的、5% から OKR 級、それ未満は非現実的です。' +
      '意味のある傾向を先へ延ばしたときは、その旨を添えます。',
  },
  task: { en: 'Is this target too easy or too hard?', ja: 'この目標は簡単すぎる？難しすぎる？' },
};

// Expected values: python3, closed form of Student's t for 11 and 6 degrees of freedom.
export const examples: readonly Example[] = [
  {
    title: { en: 'A target for the rest of the quarter', ja: '四半期の残りの目標' },
    formula: '=KPI_DIFFICULTY(A1:L1;155;2;51)',
    cells: [[42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56]],
    result: {
      en: [[0.653356931683335, 'Right for a KPI']],
      ja: [[0.653356931683335, 'KPI に適切']],
    },
  },
  {
    title: { en: 'Several targets, one of them missing', ja: '複数の目標（1 つは空）' },
    formula: '=KPI_DIFFICULTY(B1:B12;A1:A3;2;51)',
    cells: [
      [150, 42],
      ['', 55],
      [170, 48],
      ['', 61],
      ['', 50],
      ['', 58],
      ['', 46],
      ['', 63],
      ['', 57],
      ['', 52],
      ['', 60],
      ['', 56],
    ],
    result: {
      en: [
        [0.809115443024503, 'Easy'],
        ['', ''],
        [0.144600320654381, 'OKR class'],
      ],
      ja: [
        [0.809115443024503, 'やさしい'],
        ['', ''],
        [0.144600320654381, 'OKR 級'],
      ],
    },
  },
  {
    title: { en: 'A rising history', ja: '伸びている履歴' },
    formula: '=KPI_DIFFICULTY(A1:H1;56;2)',
    cells: [[11, 11, 13, 17, 17, 21, 23, 23]],
    result: {
      en: [[0.231432860935287, 'Challenging (trend included)']],
      ja: [[0.231432860935287, '挑戦的（傾向を加味）']],
    },
  },
  {
    title: { en: 'A rate has no amount so far', ja: '率には「ここまでの分」がない' },
    formula: '=KPI_DIFFICULTY(A1:F1;1/4;1;10;"rate")',
    cells: [[0.21, 0.24, 0.25, 0.26, 0.22, 0.27]],
    refused: { parameter: 'so_far', code: 'so_far_with_rate' },
  },
];
