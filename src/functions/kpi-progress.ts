import { progress } from '../core/progress.ts';
import { choice, DIRECTIONS, number, optional } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How much of a goal is reached? See `core/progress.ts`. */
export const spec = perRow({
  name: 'KPI_PROGRESS',
  parameters: [
    number('actual'),
    number('target'),
    optional(number('baseline')),
    optional(choice('direction', DIRECTIONS)),
  ],
  calculate: (actual, target, baseline, direction) => progress(actual, { target, baseline, direction }),
});

export const help: Help = {
  summary: {
    en: 'Tells how much of a goal is reached: 1 is the target, above 1 is more, below 0 is worse than the start.',
    ja: '目標のどこまで届いたかを割合で返します。1 で達成、1 を超えると目標以上、0 未満は始めより悪い状態です。',
  },
  parameters: {
    actual: { en: 'The value now.', ja: 'いまの値。' },
    target: { en: 'The value to reach.', ja: '目標値。' },
    baseline: {
      en: 'The value at the start; its distance to the target is 100%.',
      ja: '始めの値（基準値）。ここから目標までを 100% とします。',
    },
    direction: {
      en: '"up" (at least), "down" (at most) or "keep" (within 5% of the target); "up" if left out.',
      ja: '「以上」「以下」「維持」（目標の ±5%）のどれか。省略すると「以上」。',
    },
  },
  result: {
    en: 'A ratio for each row (format it as a percentage).',
    ja: '行ごとに割合（表示形式は % に）。',
  },
  notes: {
    en:
      'With a baseline: (actual − baseline) ÷ (target − baseline), and the way from baseline to target is the direction. ' +
      'Without one: actual ÷ target, for "down" 2 − actual ÷ target, so that 10% above a limit is 90%.',
    ja:
      '基準値があるとき：（実績 − 基準値）÷（目標 − 基準値）。向きは基準値から目標への向きです。' +
      'ないとき：実績 ÷ 目標。「以下」は 2 − 実績 ÷ 目標で、上限を 10% 超えると 90% になります。',
  },
  task: { en: 'How far are we?', ja: 'どこまで進んだ？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'From 1.0M to 1.5M, now 1.35M', ja: '100万から150万へ、いま135万' },
    formula: '=KPI_PROGRESS(1350000;1500000;1000000)',
    result: 0.7,
  },
  {
    title: { en: 'A column with text, a blank and a limit', ja: '文字の数・空白・上限のある列' },
    formula: '=KPI_PROGRESS(A1:A3;B1:B3;;C1:C3)',
    cells: [
      ['5千万円', '1億円', ''],
      ['', 100, ''],
      [110, 100, '以下'],
    ],
    result: [[0.5], [''], [0.9]],
  },
  {
    title: { en: 'A blank actual stays blank', ja: '実績が空なら空のまま' },
    formula: '=KPI_PROGRESS(A1;B1)',
    cells: [['', 100]],
    result: '',
  },
  {
    title: { en: 'Without a baseline the target must be above 0', ja: '基準値がなければ目標は 0 より大きく' },
    formula: '=KPI_PROGRESS(5;0)',
    refused: { parameter: 'target', code: 'target_not_positive' },
  },
];
