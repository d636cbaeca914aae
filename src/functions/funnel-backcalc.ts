import { backCalculate, type FunnelRounding, stageLabels, winsFor } from '../core/funnel.ts';
import { amount, choice, optional, optionalList, positive, rate, sequence, text } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** Words for the ways of rounding. Source: rulings 16. */
const ROUNDINGS: Readonly<Record<FunnelRounding, readonly string[]>> = {
  ceil_end: ['ceil_end', '最後に切り上げ'],
  ceil_each: ['ceil_each', '毎段切り上げ'],
  round_each: ['round_each', '毎段四捨五入'],
  none: ['none', 'なし'],
};

/** How many are needed at every stage to reach a goal? See `core/funnel.ts`. */
export const spec = table({
  name: 'FUNNEL_BACKCALC',
  parameters: [
    amount('goal'),
    optional(positive('unit_value')),
    sequence(rate('rates')),
    optionalList(sequence(text('stages'))),
    optional(choice('rounding', ROUNDINGS), 'ceil_end'),
  ],
  calculate: (goal, unitValue, rates, stages, rounding) => {
    if (rates.length === 0) return null;
    const counts = backCalculate(winsFor(goal, unitValue), rates, rounding);
    if (stages === null || stages.length === 0) return counts.map((count) => [count]);
    const labels = stageLabels(stages, counts.length);
    return counts.map((count, stage) => [labels[stage]!, count]);
  },
});

export const help: Help = {
  summary: {
    en: 'Calculates back from a goal how many are needed at every stage of the funnel.',
    ja: '目標から逆算し、ファネルの各段階に必要な数を返します。',
  },
  parameters: {
    goal: { en: 'What to reach, such as a revenue.', ja: '届きたい目標。売上など。' },
    unit_value: {
      en: 'What one win brings, in the unit of the goal; blank when the goal is already a count.',
      ja: '1 件の価値。目標と同じ単位です。目標が件数なら空にします。',
    },
    rates: {
      en: 'Share that goes on from each stage to the next, from the top down, 0 to 1.',
      ja: '各段階から次へ進む率（0〜1）。上の段階から順に並べます。',
    },
    stages: {
      en: 'Names of the stages, one more than rates; they are shown in front.',
      ja: '段階の名前。率より 1 つ多い数です。入れると左に並びます。',
    },
    rounding: {
      en: '"ceil_end" (exact on the way, rounded up at the end), "ceil_each", "round_each" or "none"; "ceil_end" if left out.',
      ja: '「最後に切り上げ」「毎段切り上げ」「毎段四捨五入」「なし」のどれか。省略すると「最後に切り上げ」。',
    },
  },
  result: {
    en: 'A column of counts, the top stage first and the wins last; two columns with stages: name, count.',
    ja: '必要な数の列。いちばん上の段階から受注まで。stages を入れると、名前と数の 2 列です。',
  },
  notes: {
    en: 'Wins = goal ÷ value of one; each upper stage = the next one ÷ its rate.',
    ja: '受注数 = 目標 ÷ 1 件の価値。上の段階は、次の段階 ÷ 率で求めます。',
  },
  task: { en: 'How many leads do we need?', ja: 'あと何件必要？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '5 million, 50,000 each: from the wins back to the leads',
      ja: '目標 500 万、1 件 5 万：受注からリードまで',
    },
    formula: '=FUNNEL_BACKCALC(5000000;50000;A1:A4)',
    cells: [[0.25], [0.4], [0.6], [0.25]],
    result: [[6667], [1667], [667], [400], [100]],
  },
  {
    title: { en: 'With names; the goal is a number of contracts', ja: '名前つき、目標は契約の件数' },
    formula: '=FUNNEL_BACKCALC(30;;B2:B3;A2:A4)',
    cells: [
      ['段階', '率'],
      ['初回訪問', 0.5],
      ['提案', '30%'],
      ['契約', ''],
    ],
    result: [
      ['初回訪問', 200],
      ['提案', 100],
      ['契約', 30],
    ],
  },
  {
    title: { en: 'Exact values', ja: '端数のまま' },
    formula: '=FUNNEL_BACKCALC(21;;A1:A2;;"none")',
    cells: [[0.5], [0.35]],
    result: [[120], [60], [21]],
  },
  {
    title: { en: 'No goal yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=FUNNEL_BACKCALC(A1;50000;B1:B2)',
    cells: [
      ['', 0.25],
      ['', 0.4],
    ],
    result: '',
  },
  {
    title: { en: 'A rate typed as 25 instead of 25%', ja: '25% を 25 と入力した' },
    formula: '=FUNNEL_BACKCALC(5000000;50000;A1:A2)',
    cells: [[25], [0.4]],
    refused: { parameter: 'rates', code: 'ratio_out_of_range' },
  },
];
