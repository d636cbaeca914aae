import { stepGains } from '../core/bottleneck.ts';
import { stageLabels } from '../core/funnel.ts';
import type { Text } from '../i18n/language.ts';
import { amount, language, optional, optionalList, positive, rate, sequence, text } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

const STAGE: Text = { en: 'Stage', ja: '段階' };
const RATE: Text = { en: 'Rate', ja: '率' };
const BENCHMARK: Text = { en: 'Benchmark', ja: '基準の率' };
const REVENUE_GAIN: Text = { en: 'Revenue gain', ja: '増える売上' };
const WINS_GAIN: Text = { en: 'More wins', ja: '増える件数' };

/** Which step of a funnel is worth improving? See `core/bottleneck.ts`. */
export const spec = table({
  name: 'FUNNEL_BOTTLENECK',
  parameters: [
    sequence(amount('volumes')),
    sequence(rate('benchmark_rates')),
    optional(positive('unit_value')),
    optionalList(sequence(text('stages'))),
    language(),
  ],
  calculate: (volumes, benchmarks, unitValue, stages, words) => {
    if (volumes.length === 0 || benchmarks.length === 0) return null;
    const gains = stepGains(volumes, benchmarks, unitValue);
    const labels = stageLabels(stages, volumes.length);
    const gainHeading = unitValue === null ? WINS_GAIN : REVENUE_GAIN;
    return [
      [STAGE, RATE, BENCHMARK, gainHeading].map((heading) => heading[words]),
      ...gains.map(({ stage, rate: actual, benchmark, gain }) => [labels[stage]!, actual, benchmark, gain]),
    ];
  },
});

export const help: Help = {
  summary: {
    en: 'Finds the step of a funnel that brings most when it reaches its benchmark.',
    ja: '基準の率まで上げるといちばん増える段階を見つけます。',
  },
  parameters: {
    volumes: {
      en: 'Counts of the stages in one period, from the top down, wins last.',
      ja: '各段階の数（同じ期間）。上の段階から受注まで。',
    },
    benchmark_rates: {
      en: 'Rates that would be good, one for each step, 0 to 1.',
      ja: '目安にする率（0〜1）。段階の数より 1 つ少ない数です。',
    },
    unit_value: {
      en: 'What one win brings; without it the gain is counted in wins.',
      ja: '1 件の価値。省略すると、増える件数で比べます。',
    },
    stages: { en: 'Names of the stages; numbers if left out.', ja: '段階の名前。省略すると番号。' },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table with headings, the largest gain first: stage, rate to the next stage, benchmark, gain.',
    ja: '見出し付きの表。増え方が大きい順に、段階、次へ進む率、基準の率、増える売上。',
  },
  notes: {
    en:
      'Gain = revenue × (benchmark ÷ rate − 1). The lowest rate need not be the bottleneck: 10% more is worth the same at any step. ' +
      'A step that lets nothing through comes first, with a blank gain.',
    ja:
      '増える売上 = いまの売上 ×（基準の率 ÷ いまの率 − 1）。率がいちばん低い段階とはかぎりません。1 割の改善は、どの段階でも同じ価値です。' +
      'だれも進まない段階は、増える売上を空にして最初に並べます。',
  },
  task: { en: 'Which step should we improve first?', ja: 'どの段階から直す？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: 'Cart to order matters most, although visits to cart is lower',
      ja: '訪問からカートより、カートから注文が効く',
    },
    formula: '=FUNNEL_BOTTLENECK(B1:B3;C1:C2;5000;A1:A3)',
    cells: [
      ['訪問', 100000, 0.1],
      ['カート', 8000, 0.5],
      ['注文', 2560, ''],
    ],
    result: {
      en: [
        ['Stage', 'Rate', 'Benchmark', 'Revenue gain'],
        ['カート', 0.32, 0.5, 7200000],
        ['訪問', 0.08, 0.1, 3200000],
      ],
      ja: [
        ['段階', '率', '基準の率', '増える売上'],
        ['カート', 0.32, 0.5, 7200000],
        ['訪問', 0.08, 0.1, 3200000],
      ],
    },
  },
  {
    title: {
      en: 'Better than the benchmark: the gain is negative',
      ja: '基準より良い段階は、増え方がマイナス',
    },
    formula: '=FUNNEL_BOTTLENECK(A1:A3;B1:B2;;;"en")',
    cells: [
      [200, 0.25],
      [100, 0.8],
      [50, ''],
    ],
    result: [
      ['Stage', 'Rate', 'Benchmark', 'More wins'],
      [2, 0.5, 0.8, 30],
      [1, 0.5, 0.25, -25],
    ],
  },
  {
    title: { en: 'No counts yet: the cell stays blank', ja: '数がまだない：セルは空のまま' },
    formula: '=FUNNEL_BOTTLENECK(A1:A3;B1:B2)',
    cells: [
      ['', 0.25],
      ['', 0.8],
      ['', ''],
    ],
    result: '',
  },
  {
    title: { en: 'Nobody entered the second stage', ja: '2 番目の段階が 0 件' },
    formula: '=FUNNEL_BOTTLENECK(A1:A3;B1:B2)',
    cells: [
      [200, 0.25],
      [0, 0.8],
      [0, ''],
    ],
    refused: { parameter: 'volumes', code: 'volume_is_zero' },
  },
];
