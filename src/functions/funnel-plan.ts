import { stageLabels } from '../core/funnel.ts';
import { planFunnel } from '../core/funnel-plan.ts';
import type { Language } from '../i18n/language.ts';
import { amount, language, optional, positive, rate, ratio, sequence, text } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Stage', 'Rate', 'Required', 'Per period', 'Cost'],
  ja: ['段階', '率', '必要な数', '1期あたり', '費用'],
};

/** What has to happen at every stage to reach a goal? See `core/funnel-plan.ts`. */
export const spec = table({
  name: 'FUNNEL_PLAN',
  parameters: [
    amount('goal'),
    optional(positive('unit_value')),
    sequence(rate('rates')),
    sequence(text('stages')),
    optional(amount('cost_per_top')),
    optional(positive('periods'), 1),
    optional(amount('open_pipeline'), 0),
    optional(ratio('share'), 1),
    language(),
  ],
  calculate: (goal, unitValue, rates, stages, costPerTop, periods, openPipeline, share, words) => {
    if (rates.length === 0 || stages.length === 0) return null;
    const labels = stageLabels(stages, rates.length + 1);
    const plan = planFunnel({ goal, unitValue, openPipeline, share }, rates, costPerTop, periods);
    return [
      HEADINGS[words],
      ...plan.map(({ required, perPeriod, cost }, stage) => [
        labels[stage]!,
        rates[stage] ?? null,
        required,
        perPeriod,
        cost,
      ]),
    ];
  },
});

export const help: Help = {
  summary: {
    en: 'Plans a funnel: how many are needed at every stage, in each period, and what that costs.',
    ja: 'ファネルの計画表を作ります。各段階に必要な数、1 期あたりの数、費用を返します。',
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
    stages: { en: 'Names of the stages, one more than rates.', ja: '段階の名前。率より 1 つ多い数です。' },
    cost_per_top: {
      en: 'What one costs that enters at the top, such as the cost per lead.',
      ja: 'いちばん上の段階 1 件にかかる費用。リード単価など。',
    },
    periods: {
      en: 'Over how many months, weeks or business days it is spread; 1 if left out.',
      ja: '何期に分けるか。月数、週数、営業日数など。省略すると 1。',
    },
    open_pipeline: {
      en: 'What open deals will bring anyway, already weighted, in the unit of the goal; 0 if left out.',
      ja: 'いまの商談から見込める額（確度をかけた額）。目標と同じ単位です。省略すると 0。',
    },
    share: {
      en: 'Share of the goal that this funnel has to bring, 0 to 1; 1 if left out.',
      ja: 'このファネルが受け持つ割合（0〜1）。省略すると 1。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table with headings: stage, rate to the next stage, required, per period, cost (in the top row).',
    ja: '見出し付きの表。段階、次へ進む率、必要な数、1 期あたり、費用（いちばん上の行だけ）。',
  },
  notes: {
    en:
      'Wins = (goal − open pipeline) × share ÷ value of one; exact values are carried and rounded up at the end. ' +
      'Recurring revenue is not part of it: subtract it from the goal first.',
    ja:
      '受注数 =（目標 − 見込める額）× 受け持つ割合 ÷ 1 件の価値。端数のまま逆算し、最後に切り上げます。' +
      '継続の売上は、先に目標から引いてください。',
  },
  task: { en: 'What do we have to do each month?', ja: '毎月どれだけ動けばいい？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '5 million in 3 months, 1 million already in the pipeline, 8,000 a lead',
      ja: '3 か月で 500 万、うち 100 万は商談中、リード 1 件 8,000 円',
    },
    formula: '=FUNNEL_PLAN(5000000;50000;B1:B2;A1:A3;8000;3;1000000)',
    cells: [
      ['リード', 0.1],
      ['商談', 0.25],
      ['受注', ''],
    ],
    result: {
      en: [
        ['Stage', 'Rate', 'Required', 'Per period', 'Cost'],
        ['リード', 0.1, 3200, 1067, 25600000],
        ['商談', 0.25, 320, 107, ''],
        ['受注', '', 80, 27, ''],
      ],
      ja: [
        ['段階', '率', '必要な数', '1期あたり', '費用'],
        ['リード', 0.1, 3200, 1067, 25600000],
        ['商談', 0.25, 320, 107, ''],
        ['受注', '', 80, 27, ''],
      ],
    },
  },
  {
    title: {
      en: 'Marketing brings half of 30 contracts',
      ja: '契約 30 件の半分をマーケティングが受け持つ',
    },
    formula: '=FUNNEL_PLAN(30;;A1;B1:B2;;;;1/2;"en")',
    cells: [
      [0.3, 'Visits'],
      ['', 'Contracts'],
    ],
    result: [
      ['Stage', 'Rate', 'Required', 'Per period', 'Cost'],
      ['Visits', 0.3, 50, 50, ''],
      ['Contracts', '', 15, 15, ''],
    ],
  },
  {
    title: { en: 'No goal yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=FUNNEL_PLAN(A1;50000;B1:B1;C1:C2)',
    cells: [
      ['', 0.25, 'Leads'],
      ['', '', 'Won'],
    ],
    result: '',
  },
  {
    title: { en: 'A name is missing', ja: '段階の名前が足りない' },
    formula: '=FUNNEL_PLAN(100;;A1:A2;B1:B2)',
    cells: [
      [0.5, 'リード'],
      [0.2, '受注'],
    ],
    refused: { parameter: 'stages', code: 'names_count' },
  },
];
