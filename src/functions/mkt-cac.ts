import { amount, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** What does it cost to win a customer? All cost of sales and marketing / new customers. Source: domain section 3, Marketing metrics. */
export const spec = perRow({
  name: 'MKT_CAC',
  parameters: [amount('cost'), positive('customers')],
  calculate: (cost, customers) => cost / customers,
});

export const help: Help = {
  summary: {
    en: 'Calculates what it costs to win a new customer.',
    ja: '新規のお客様 1 人を得るのにかかった費用（CAC）を計算します。',
  },
  parameters: {
    cost: {
      en: 'Cost of sales and marketing in a period, salaries included.',
      ja: '営業とマーケティングの費用（同じ期間）。人件費も含めます。',
    },
    customers: {
      en: 'New customers in that period, above 0.',
      ja: 'その期間の新規のお客様の数。0 より大きい数。',
    },
  },
  result: { en: 'An amount in the unit of cost for each row.', ja: '行ごとに、費用と同じ単位の額。' },
  notes: {
    en: 'A healthy business earns several times its CAC with each customer: compare MKT_LTV, and MKT_PAYBACK for the time it takes.',
    ja: 'LTV が CAC の何倍になるかを見ます。MKT_LTV、回収までの期間は MKT_PAYBACK と合わせて使います。',
  },
  task: { en: 'What does a new customer cost?', ja: '新規のお客様 1 人の費用は？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '1.2 million for 40 customers', ja: '120 万円で 40 人' },
    formula: '=MKT_CAC(1200000;40)',
    result: 30000,
  },
  {
    title: { en: 'Month by month', ja: '月ごとに' },
    formula: '=MKT_CAC(A1:A3;B1:B3)',
    cells: [
      ['90万円', 30],
      [0, 5],
      ['', ''],
    ],
    result: [[30000], [0], ['']],
  },
  {
    title: { en: 'No cost yet: the cell stays blank', ja: '費用がまだない：セルは空のまま' },
    formula: '=MKT_CAC(A1;40)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'No new customer', ja: '新規のお客様が 0 人' },
    formula: '=MKT_CAC(1200000;0)',
    refused: { parameter: 'customers', code: 'not_positive' },
  },
];
