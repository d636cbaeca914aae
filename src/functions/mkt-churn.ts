import { amount, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Which share of the customers left? lost / at start. Source: domain section 3, Marketing metrics. */
export const spec = perRow({
  name: 'MKT_CHURN',
  parameters: [amount('lost'), positive('at_start')],
  calculate: (lost, atStart) => lost / atStart,
});

export const help: Help = {
  summary: {
    en: 'Calculates which share of the customers left in a period.',
    ja: '期間中に離れたお客様の割合（解約率）を計算します。',
  },
  parameters: {
    lost: { en: 'Customers who left in the period.', ja: '期間中に離れた数。' },
    at_start: { en: 'Customers at its start, above 0.', ja: '期間の始めの数。0 より大きい数。' },
  },
  result: {
    en: 'A ratio for each row (format it as a percentage).',
    ja: '行ごとに割合（表示形式は % に）。',
  },
  notes: {
    en: 'The share that stayed (retention) is 1 minus the result.',
    ja: '残った割合（継続率）は、1 からこの結果を引いた値です。',
  },
  task: { en: 'How many customers leave?', ja: '解約はどのくらい？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '12 of 400 left', ja: '400 人のうち 12 人が解約' },
    formula: '=MKT_CHURN(12;400)',
    result: 0.03,
  },
  {
    title: { en: 'Month by month', ja: '月ごとに' },
    formula: '=MKT_CHURN(A1:A3;B1:B3)',
    cells: [
      [0, 400],
      ['10人', '400人'],
      ['', 400],
    ],
    result: [[0], [0.025], ['']],
  },
  {
    title: { en: 'Not counted yet: the cell stays blank', ja: 'まだ数えていない：セルは空のまま' },
    formula: '=MKT_CHURN(A1;400)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'No customers at the start', ja: '期間の始めが 0 人' },
    formula: '=MKT_CHURN(12;0)',
    refused: { parameter: 'at_start', code: 'not_positive' },
  },
];
