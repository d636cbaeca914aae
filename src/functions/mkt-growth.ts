import { growthRate } from '../core/marketing.ts';
import { amount, positive } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** By which rate did something grow in each period? See `core/marketing.ts`. */
export const spec = perRow({
  name: 'MKT_GROWTH',
  parameters: [positive('first'), amount('last'), positive('periods')],
  calculate: growthRate,
});

export const help: Help = {
  summary: {
    en: 'Calculates by which rate something grew per period, on average (CAGR).',
    ja: '1 期あたりの平均の伸び率（CAGR）を計算します。',
  },
  parameters: {
    first: { en: 'The value at the start, above 0.', ja: '始めの値。0 より大きい数。' },
    last: { en: 'The value at the end, 0 or more.', ja: '終わりの値。0 以上。' },
    periods: { en: 'How many periods lie between them, above 0.', ja: '間の期の数。0 より大きい数。' },
  },
  result: {
    en: 'A ratio per period for each row: 0.1 is 10% more in each.',
    ja: '行ごとに、1 期あたりの割合。0.1 なら毎期 10% の伸びです。',
  },
  notes: {
    en: 'Growth = (last ÷ first)^(1 ÷ periods) − 1. From January to December there are 11 months.',
    ja: '伸び率 =（終わり ÷ 始め）の（1 ÷ 期の数）乗 − 1。1 月から 12 月までは 11 か月です。',
  },
  task: { en: 'How fast do we grow?', ja: '平均でどれだけ伸びている？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'From 100 to 121 in two years', ja: '2 年で 100 から 121 へ' },
    formula: '=MKT_GROWTH(100;121;2)',
    result: 0.1,
  },
  {
    title: { en: 'A column of products', ja: '商品ごとに、列をまとめて' },
    formula: '=MKT_GROWTH(A1:A4;B1:B4;C1:C4)',
    cells: [
      [80, 640, 3],
      [100, 100, 12],
      [100, 0, 1],
      [100, '', 1],
    ],
    result: [[1], [0], [-1], ['']],
  },
  {
    title: { en: 'No start yet: the cell stays blank', ja: '始めの値がまだない：セルは空のまま' },
    formula: '=MKT_GROWTH(A1;121;2)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Growth from nothing has no rate', ja: '0 からの伸び率は計算できない' },
    formula: '=MKT_GROWTH(0;121;2)',
    refused: { parameter: 'first', code: 'not_positive' },
  },
];
