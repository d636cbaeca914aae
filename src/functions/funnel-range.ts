import { checkCount } from '../core/check-count.ts';
import { stageLabels, winsFor } from '../core/funnel.ts';
import { RANGE_LEVEL, requiredRanges } from '../core/funnel-range.ts';
import {
  amount,
  language,
  optional,
  optionalList,
  positive,
  ratio,
  sequence,
  text,
} from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** How many are needed when the rates are uncertain? See `core/funnel-range.ts`. */
export const spec = table({
  name: 'FUNNEL_RANGE',
  parameters: [
    amount('goal'),
    optional(positive('unit_value')),
    sequence(amount('successes')),
    sequence(amount('trials')),
    optional(ratio('level'), RANGE_LEVEL),
    optionalList(sequence(text('stages'))),
    language(),
  ],
  calculate: (goal, unitValue, successes, trials, level, stages) => {
    if (successes.length === 0 || trials.length === 0) return null;
    checkCount('trials', trials, successes.length);
    const steps = successes.map((count, step) => ({ successes: count, trials: trials[step]! }));
    const labels = stageLabels(stages, steps.length + 1);
    return requiredRanges(winsFor(goal, unitValue), steps, level).map(({ low, median, high }, stage) => [
      labels[stage]!,
      low,
      median,
      high,
    ]);
  },
});

export const help: Help = {
  summary: {
    en: 'Calculates back from a goal with a low and a high, because rates from few cases are uncertain.',
    ja: '率の確かさも考えて逆算します。各段階に必要な数を、下限・中央・上限で返します。',
  },
  parameters: {
    goal: { en: 'What to reach, such as a revenue.', ja: '届きたい目標。売上など。' },
    unit_value: {
      en: 'What one win brings, in the unit of the goal; blank when the goal is already a count.',
      ja: '1 件の価値。目標と同じ単位です。目標が件数なら空にします。',
    },
    successes: {
      en: 'How many went on at each step so far, from the top down.',
      ja: 'これまでに次へ進んだ数。上の段階から順に並べます。',
    },
    trials: {
      en: 'Out of how many, one for each step.',
      ja: 'そのもとの数。successes と同じ数だけ並べます。',
    },
    level: {
      en: 'How likely the need lies between low and high, above 0 up to 0.999; 0.8 if left out.',
      ja: '下限と上限の間に入る見込み（0 より大きく 0.999 まで）。省略すると 0.8。',
    },
    stages: {
      en: 'Names of the stages, one more than steps; numbers if left out.',
      ja: '段階の名前。段数より 1 つ多い数です。省略すると番号。',
    },
    language: {
      en: '"ja" or "en", for messages; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」（メッセージの言語）。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table without headings: stage, low, median, high, not rounded; the wins are the last row.',
    ja: '見出しのない表。段階、下限、中央、上限（端数のまま）。最後の行は受注です。',
  },
  notes: {
    en:
      'Each rate is a beta distribution of its successes and failures, each with half a case more. ' +
      'The medians lie above FUNNEL_BACKCALC when there are few cases. Exact to 1/1000, without random numbers.',
    ja:
      '率は、成功と失敗に半件ずつ足したベータ分布で表します。件数が少ないと、中央の値は FUNNEL_BACKCALC より大きくなります。' +
      '乱数は使わず、誤差は 1/1000 以内です。',
  },
  task: { en: 'How sure is the number of leads we need?', ja: '必要な数はどこまで確か？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '5 of 40 became customers so far; 100 are wanted',
      ja: 'これまで 40 件中 5 件が受注。100 件ほしいとき',
    },
    formula: '=FUNNEL_RANGE(100;;A1:A1;B1:B1;;C1:C2)',
    cells: [
      [5, 40, '商談'],
      ['', '', '受注'],
    ],
    // Quantiles of Beta(5.5, 35.5) by Simpson's rule in python3: 4.880849…, 7.801240…, 14.025441… for one.
    result: [
      ['商談', 488.0849069557988, 780.1240018463526, 1402.544176975568],
      ['受注', 100, 100, 100],
    ],
  },
  {
    title: { en: 'A goal of 0 needs nothing', ja: '目標が 0 なら必要な数も 0' },
    formula: '=FUNNEL_RANGE(0;50000;A1:A2;B1:B2)',
    cells: [
      [50, 200],
      [40, 100],
    ],
    result: [
      [1, 0, 0, 0],
      [2, 0, 0, 0],
      [3, 0, 0, 0],
    ],
  },
  {
    title: { en: 'No goal yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=FUNNEL_RANGE(A1;;B1;C1)',
    cells: [['', 5, 40]],
    result: '',
  },
  {
    title: { en: 'More successes than trials', ja: '成功の数がもとの数より多い' },
    formula: '=FUNNEL_RANGE(100;;A1;B1)',
    cells: [[41, 40]],
    refused: { parameter: 'successes', code: 'successes_exceed_trials' },
  },
];
