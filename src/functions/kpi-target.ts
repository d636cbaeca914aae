import { future, isEmpty } from '../core/future.ts';
import { targetToReach } from '../core/reach.ts';
import { choice, DIRECTIONS, KINDS, number, optional, ratio, rows } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** A band around a target has no single target for a probability, so `keep` is not among them. */
const ONE_SIDED = { up: DIRECTIONS.up, down: DIRECTIONS.down } as const;

/** Which target has the wished probability? See `core/future.ts` and `core/reach.ts`. */
export const spec = perRow({
  name: 'KPI_TARGET',
  parameters: [
    rows(number('history')),
    optional(number('periods'), 1),
    optional(ratio('probability'), 6 / 10),
    optional(number('so_far')),
    optional(choice('kind', KINDS), 'sum'),
    optional(choice('direction', ONE_SIDED), 'up'),
  ],
  calculate: (history, periods, probability, soFar, kind, direction) =>
    isEmpty(history) ? null : targetToReach(future(history, periods, soFar, kind), probability, direction),
});

export const help: Help = {
  summary: {
    en: 'Proposes a target that is as likely as you wish, judged by your own history.',
    ja: '希望する確率で届く目標を、これまでの実績から提案します。',
  },
  parameters: {
    history: {
      en: 'Past values, one per period, oldest first, at least 5 (6 for levels); for rates two columns, successes and trials.',
      ja: '期ごとの過去の値（古い順、5 個以上、水準は 6 個以上）。率は「成功数」と「試行数」の 2 列。',
    },
    periods: {
      en: 'Periods the target is for, or those still to come; 1 if left out.',
      ja: '目標の対象になる（またはこれからの）期の数。省略すると 1。',
    },
    probability: {
      en: 'How likely the target shall be, above 0 and below 1; 0.6 if left out.',
      ja: '届く確率（0 より大きく 1 より小さい）。省略すると 0.6。',
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
      en: '"up" (at least) or "down" (at most); "up" if left out.',
      ja: '「以上」か「以下」。省略すると「以上」。',
    },
  },
  result: {
    en: 'A number in the unit of the history, not rounded.',
    ja: '履歴と同じ単位の数（丸めません）。',
  },
  notes: {
    en:
      '0.5 to 0.7 suits a KPI; rules of thumb call 0.8 a safe threshold and 0.2 a stretch. KPI_PROBABILITY of the ' +
      'proposed target is the wished probability. For counted rates it is the hardest share that is at least as likely.',
    ja:
      'KPI には 0.5〜0.7 が適切です。目安として 0.8 は最低線、0.2 は背伸びした目標です。' +
      '提案された目標の KPI_PROBABILITY は、希望した確率になります。数えた率では、その確率以上で届くもっとも高い率を返します。',
  },
  task: { en: 'Which target is realistic?', ja: '現実的な目標は？' },
};

// Expected values: python3, closed form of Student's t for 11 and 5 degrees of freedom, exact fractions for counts.
export const examples: readonly Example[] = [
  {
    title: { en: 'A quarter that is 70, 60, 50% likely', ja: '70・60・50% で届く四半期の目標' },
    formula: '=KPI_TARGET(A1:L1;3;A2:A4)',
    cells: [[42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56], ['70%'], [0.6], [0.5]],
    result: [[155.238516339261], [158.749658100214], [162]],
  },
  {
    title: { en: 'Followers in three periods, 60% likely', ja: '3 期後のフォロワー数、60% で' },
    formula: '=KPI_TARGET(A1:G1;3;;;"水準")',
    cells: [[100, 103, 101, 108, 110, 109, 115]],
    result: 120.448614613449,
  },
  {
    title: { en: 'A conversion rate from successes and trials', ja: '成功数と試行数から転換率を' },
    formula: '=KPI_TARGET(A1:B4;3;;;"rate")',
    cells: [
      [10, 60],
      [15, 40],
      [12, 55],
      [13, 45],
    ],
    result: 0.24,
  },
  {
    title: { en: 'No history yet: the cell stays blank', ja: '履歴がまだない：セルは空のまま' },
    formula: '=KPI_TARGET(A1:A3;3)',
    cells: [[''], [''], ['']],
    result: '',
  },
  {
    title: { en: 'No target is certain', ja: '確実な目標はない' },
    formula: '=KPI_TARGET(A1:F1;3;1)',
    cells: [[42, 55, 48, 61, 50, 58]],
    refused: { parameter: 'probability', code: 'ratio_at_end' },
  },
];
