import { returnOnInvestment } from '../core/marketing.ts';
import { number, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How much came back for what was spent? See `core/marketing.ts`. */
export const spec = perRow({
  name: 'MKT_ROI',
  parameters: [number('gain'), positive('cost')],
  calculate: returnOnInvestment,
});

export const help: Help = {
  summary: {
    en: 'Calculates what came back beyond the cost, as a share of the cost.',
    ja: '費用に対して、どれだけ利益が出たか（ROI）を計算します。',
  },
  parameters: {
    gain: { en: 'What came back, such as gross profit.', ja: '得た額。粗利など。' },
    cost: { en: 'What was spent, above 0.', ja: 'かけた費用。0 より大きい数。' },
  },
  result: {
    en: 'A ratio for each row: 0 is break-even, 0.5 is half as much again, below 0 is a loss.',
    ja: '行ごとに割合。0 で元が取れ、0.5 は費用の半分の利益、0 未満は損失です。',
  },
  notes: { en: 'ROI = (gain − cost) ÷ cost.', ja: 'ROI =（得た額 − 費用）÷ 費用。' },
  task: { en: 'Was it worth the money?', ja: '費用に見合った？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '1.5 million back for 1 million', ja: '100 万かけて 150 万' },
    formula: '=MKT_ROI(1500000;1000000)',
    result: 0.5,
  },
  {
    title: { en: 'A column with a loss', ja: '損失も含む列' },
    formula: '=MKT_ROI(A1:A4;B1:B4)',
    cells: [
      [100, 100],
      [25, 100],
      ['△50', 100],
      ['', 100],
    ],
    result: [[0], [-0.75], [-1.5], ['']],
  },
  {
    title: { en: 'No gain yet: the cell stays blank', ja: '得た額がまだない：セルは空のまま' },
    formula: '=MKT_ROI(A1;1000000)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Nothing was spent', ja: '費用が 0' },
    formula: '=MKT_ROI(1500000;0)',
    refused: { parameter: 'cost', code: 'not_positive' },
  },
];
