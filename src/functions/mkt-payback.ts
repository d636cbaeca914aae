import { paybackPeriods } from '../core/marketing.ts';
import { amount, optional, positive, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** When has a customer paid back the cost of winning them? See `core/marketing.ts`. */
export const spec = perRow({
  name: 'MKT_PAYBACK',
  parameters: [amount('cac'), positive('arpa'), optional(ratio('margin'), 1)],
  calculate: paybackPeriods,
});

export const help: Help = {
  summary: {
    en: 'Calculates after how many periods a customer has paid back the cost of winning them.',
    ja: '獲得費用（CAC）を何期で回収できるかを計算します。',
  },
  parameters: {
    cac: {
      en: 'Cost of winning a customer, such as MKT_CAC gives.',
      ja: '1 人の獲得費用。MKT_CAC の結果が使えます。',
    },
    arpa: {
      en: 'Revenue per customer and period, above 0.',
      ja: '1 人あたりの売上（1 期分）。0 より大きい数。',
    },
    margin: {
      en: 'Share of the revenue that stays as gross profit, above 0 to 1; 1 if left out.',
      ja: '粗利率（0 より大きく 1 まで）。省略すると 1。',
    },
  },
  result: {
    en: 'A number of periods for each row: months when arpa is monthly.',
    ja: '行ごとに期間の数。売上が 1 か月分なら、月数になります。',
  },
  task: { en: 'When is a customer paid back?', ja: '獲得費用は何か月で回収できる？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '30,000 to win, 5,000 a month, half of it profit',
      ja: '獲得 3 万円、月 5,000 円、粗利 50%',
    },
    formula: '=MKT_PAYBACK(30000;5000;1/2)',
    result: 12,
  },
  {
    title: { en: 'A column of plans', ja: 'プランごとに、列をまとめて' },
    formula: '=MKT_PAYBACK(A1:A3;B1:B3;C1:C3)',
    cells: [
      [30000, 5000, ''],
      [30000, 10000, 0.8],
      ['', 5000, 0.8],
    ],
    result: [[6], [3.75], ['']],
  },
  {
    title: { en: 'No cost yet: the cell stays blank', ja: '獲得費用がまだない：セルは空のまま' },
    formula: '=MKT_PAYBACK(A1;5000)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'No profit, no payback', ja: '粗利が 0 では回収できない' },
    formula: '=MKT_PAYBACK(30000;5000;0)',
    refused: { parameter: 'margin', code: 'not_positive' },
  },
];
