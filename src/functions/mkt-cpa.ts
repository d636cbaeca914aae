import { amount, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** What does one result of advertising cost? cost / count. Source: domain section 3, Marketing metrics. */
export const spec = perRow({
  name: 'MKT_CPA',
  parameters: [amount('cost'), positive('count')],
  calculate: (cost, count) => cost / count,
});

export const help: Help = {
  summary: {
    en: 'Calculates what one acquisition, lead or click costs.',
    ja: '獲得、リード、クリックなど、1 件あたりの費用を計算します。',
  },
  parameters: {
    cost: { en: 'What was spent on advertising.', ja: 'かかった広告費。' },
    count: {
      en: 'How many acquisitions (CPA), leads (CPL) or clicks (CPC) it brought, above 0.',
      ja: 'その費用で得た獲得（CPA）、リード（CPL）、クリック（CPC）の数。0 より大きい数。',
    },
  },
  result: { en: 'An amount in the unit of cost for each row.', ja: '行ごとに、費用と同じ単位の額。' },
  task: { en: 'What does one lead cost?', ja: 'リード 1 件の費用は？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '300,000 for 100 acquisitions', ja: '30 万円で獲得 100 件' },
    formula: '=MKT_CPA(300000;100)',
    result: 3000,
  },
  {
    title: { en: 'A column of campaigns', ja: '施策ごとに、列をまとめて' },
    formula: '=MKT_CPA(A1:A3;B1:B3)',
    cells: [
      [50000, 250],
      ['12万円', '40件'],
      ['', 10],
    ],
    result: [[200], [3000], ['']],
  },
  {
    title: { en: 'No count yet: the cell stays blank', ja: '件数がまだない：セルは空のまま' },
    formula: '=MKT_CPA(300000;A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Nothing came of it', ja: '獲得が 0 件' },
    formula: '=MKT_CPA(300000;0)',
    refused: { parameter: 'count', code: 'not_positive' },
  },
];
