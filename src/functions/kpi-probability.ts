import { future, isEmpty } from '../core/future.ts';
import { reachProbability } from '../core/reach.ts';
import { choice, DIRECTIONS, KINDS, number, optional, rows } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How likely is a target, judged by the history? See `core/future.ts` and `core/reach.ts`. */
export const spec = perRow({
  name: 'KPI_PROBABILITY',
  parameters: [
    rows(number('history')),
    number('target'),
    optional(number('periods'), 1),
    optional(number('so_far')),
    optional(choice('kind', KINDS), 'sum'),
    optional(choice('direction', DIRECTIONS), 'up'),
  ],
  calculate: (history, target, periods, soFar, kind, direction) =>
    isEmpty(history) ? null : reachProbability(future(history, periods, soFar, kind), target, direction),
});

export const help: Help = {
  summary: {
    en: 'Tells how likely a target is to be reached, judged by your own history, from 0 to 1.',
    ja: '目標に届く確率を、これまでの実績から 0〜1 で返します。',
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
  },
  result: {
    en: 'A probability from 0 to 1 for each target (format it as a percentage).',
    ja: '目標ごとに 0〜1 の確率（表示形式は % に）。',
  },
  notes: {
    en:
      'A good KPI target is 50 to 70% likely. The periods to come are taken to be like those of the history; a trend that ' +
      'is significant at 5% goes on. Of targets called 60% likely, 58 to 62% are reached when values scatter evenly; when ' +
      'a few are very large, 53 to 62%. A history without any scatter gives 0 or 1. With one column of ratios, "rate" ' +
      'judges the mean of the periods to come.',
    ja:
      'KPI の目標は 50〜70% が適切です。これからの期も過去と同じようにばらつくと考え、5% 水準で意味のある傾向だけを先へ延ばします。' +
      '「60%」とした目標のうち実際に届くのは、均等にばらつく値で 58〜62%、一部だけ大きい値では 53〜62% です。' +
      'ばらつきがまったくない履歴では 0 か 1 になります。率を 1 列で渡すと、これからの期の平均で判断します。',
  },
  task: { en: 'How likely is this target?', ja: 'この目標に届く確率は？' },
};

// Expected values: python3, closed form of Student's t for 11 and 5 degrees of freedom, exact fractions for counts.
export const examples: readonly Example[] = [
  {
    title: {
      en: '51 so far, two months left: will the quarter reach 155?',
      ja: 'ここまで 51、残り 2 か月：四半期で 155 に届く？',
    },
    formula: '=KPI_PROBABILITY(A1:L1;155;2;51)',
    cells: [[42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56]],
    result: 0.653356931683335,
  },
  {
    title: { en: 'Several targets at once', ja: '複数の目標をまとめて' },
    formula: '=KPI_PROBABILITY(A1:A12;B1:B4;2;51)',
    cells: [
      [42, 150],
      [55, 160],
      [48, ''],
      [61, 170],
      [50, ''],
      [58, ''],
      [46, ''],
      [63, ''],
      [57, ''],
      [52, ''],
      [60, ''],
      [56, ''],
    ],
    result: [[0.809115443024503], [0.460592959624855], [''], [0.144600320654381]],
  },
  {
    title: { en: 'Followers: 125 in three periods', ja: 'フォロワー数：3 期後に 125' },
    formula: '=KPI_PROBABILITY(A1:G1;125;3;;"level")',
    cells: [[100, 103, 101, 108, 110, 109, 115]],
    result: 0.378952059158532,
  },
  {
    title: {
      en: 'A conversion rate of 26% from successes and trials',
      ja: '成功数と試行数から、転換率 26%',
    },
    formula: '=KPI_PROBABILITY(A1:B4;26/100;3;;"率")',
    cells: [
      [10, 60],
      [15, 40],
      [12, 55],
      [13, 45],
    ],
    result: 0.442432333197353,
  },
  {
    title: { en: 'Four values are too few', ja: '4 個では足りない' },
    formula: '=KPI_PROBABILITY(A1:D1;200)',
    cells: [[42, 55, 48, 61]],
    refused: { parameter: 'history', code: 'too_few_values' },
  },
];
