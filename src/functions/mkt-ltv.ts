import { lifetimeValue } from '../core/marketing.ts';
import { amount, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** What is a customer worth before leaving? See `core/marketing.ts`. */
export const spec = perRow({
  name: 'MKT_LTV',
  parameters: [amount('arpa'), ratio('churn'), optional(ratio('margin'), 1)],
  calculate: lifetimeValue,
});

export const help: Help = {
  summary: {
    en: 'Calculates the lifetime value: how much a customer brings before leaving.',
    ja: '顧客生涯価値（LTV）を計算します。お客様 1 人が離れるまでにもたらす額です。',
  },
  parameters: {
    arpa: { en: 'Revenue per customer and period.', ja: '1 人あたりの売上（1 期分）。' },
    churn: {
      en: 'Share of the customers that leave in the same period, above 0 to 1.',
      ja: '同じ期間に離れる割合（解約率）。0 より大きく 1 まで。',
    },
    margin: {
      en: 'Share of the revenue that stays as gross profit, 0 to 1; 1 if left out.',
      ja: '粗利率（0〜1）。省略すると 1。',
    },
  },
  result: { en: 'An amount in the unit of arpa for each row.', ja: '行ごとに、arpa と同じ単位の額。' },
  notes: {
    en: 'LTV = arpa × margin ÷ churn. Take arpa and churn from the same period, both monthly or both yearly.',
    ja: 'LTV = 1 人あたりの売上 × 粗利率 ÷ 解約率。売上と解約率は同じ期間（どちらも月、または年）でそろえます。',
  },
  task: { en: 'What is a customer worth?', ja: 'お客様 1 人の価値は？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '5,000 a month, half of it profit, 5% leave', ja: '月 5,000 円、粗利 50%、解約率 5%' },
    formula: '=MKT_LTV(5000;1/20;1/2)',
    result: 50000,
  },
  {
    title: { en: 'A column of plans', ja: 'プランごとに、列をまとめて' },
    formula: '=MKT_LTV(A1:A3;B1:B3)',
    cells: [
      [1000, 0.1],
      ['5,000円', '4%'],
      ['', 0.05],
    ],
    result: [[10000], [125000], ['']],
  },
  {
    title: { en: 'No churn yet: the cell stays blank', ja: '解約率がまだない：セルは空のまま' },
    formula: '=MKT_LTV(5000;A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Nobody leaves: no end, no value', ja: '解約率が 0 だと計算できない' },
    formula: '=MKT_LTV(5000;0)',
    refused: { parameter: 'churn', code: 'not_positive' },
  },
];
