import { number, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How much revenue did advertising bring for what it cost? revenue / cost. Source: domain section 3, Marketing metrics. */
export const spec = perRow({
  name: 'MKT_ROAS',
  parameters: [number('revenue'), positive('cost')],
  calculate: (revenue, cost) => revenue / cost,
});

export const help: Help = {
  summary: {
    en: 'Calculates how much revenue each unit of ad cost brought.',
    ja: '広告費に対する売上の割合（ROAS）を計算します。',
  },
  parameters: {
    revenue: { en: 'Revenue that the ads brought.', ja: '広告からの売上。' },
    cost: { en: 'What the ads cost, above 0.', ja: '広告費。0 より大きい数。' },
  },
  result: {
    en: 'A ratio for each row: 4 means 4 of revenue for 1 of cost (format it as a percentage for 400%).',
    ja: '行ごとに割合。4 は費用の 4 倍の売上です（表示形式を % にすると 400%）。',
  },
  notes: {
    en: 'ROAS counts revenue, MKT_ROI what is left of it after the cost.',
    ja: 'ROAS は売上で、MKT_ROI は費用を引いた利益で見ます。',
  },
  task: { en: 'What did the ads bring?', ja: '広告の売上はどのくらい？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '4 million of revenue for 1 million', ja: '広告費 100 万で売上 400 万' },
    formula: '=MKT_ROAS(4000000;1000000)',
    result: 4,
  },
  {
    title: { en: 'A column of campaigns', ja: '施策ごとに、列をまとめて' },
    formula: '=MKT_ROAS(A1:A3;B1:B3)',
    cells: [
      ['50万円', '20万円'],
      [0, 1000],
      ['', 1000],
    ],
    result: [[2.5], [0], ['']],
  },
  {
    title: { en: 'No revenue yet: the cell stays blank', ja: '売上がまだない：セルは空のまま' },
    formula: '=MKT_ROAS(A1;1000000)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Nothing was spent', ja: '広告費が 0' },
    formula: '=MKT_ROAS(4000000;0)',
    refused: { parameter: 'cost', code: 'not_positive' },
  },
];
