import { forwardCalculate } from '../core/funnel.ts';
import { amount, optional, positive, rate, sequence } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** What comes out of a funnel? See `core/funnel.ts`. */
export const spec = table({
  name: 'FUNNEL_FORWARD',
  parameters: [amount('top'), sequence(rate('rates')), optional(positive('unit_value'))],
  calculate: (top, rates, unitValue) => {
    if (rates.length === 0) return null;
    const counts = forwardCalculate(top, rates);
    const revenue = unitValue === null ? [] : [counts[counts.length - 1]! * unitValue];
    return [...counts, ...revenue].map((figure) => [figure]);
  },
});

export const help: Help = {
  summary: {
    en: 'Calculates how many come through a funnel, stage by stage, and what they bring.',
    ja: '入口の数から、各段階に進む数と売上を順に計算します。',
  },
  parameters: {
    top: { en: 'How many enter at the top.', ja: 'いちばん上の段階の数。' },
    rates: {
      en: 'Share that goes on from each stage to the next, from the top down, 0 to 1.',
      ja: '各段階から次へ進む率（0〜1）。上の段階から順に並べます。',
    },
    unit_value: {
      en: 'What one win brings; the revenue is then added as the last row.',
      ja: '1 件の価値。入れると、最後の行に売上が付きます。',
    },
  },
  result: {
    en: 'A column of exact counts, top first, wins last; with unit_value the revenue below.',
    ja: '数の列（端数のまま）。上の段階から受注まで。unit_value を入れると、その下に売上。',
  },
  task: { en: 'What will these leads bring?', ja: 'このリード数で売上はいくら？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '2 million impressions, 5% visit, 3% order, 5,000 each',
      ja: '表示 200 万、訪問 5%、注文 3%、1 件 5,000 円',
    },
    formula: '=FUNNEL_FORWARD(2000000;A1:A2;5000)',
    cells: [[0.05], [0.03]],
    result: [[2000000], [100000], [3000], [15000000]],
  },
  {
    title: { en: 'Counts only, with fractions', ja: '数だけ、端数のまま' },
    formula: '=FUNNEL_FORWARD(10;A1:A2)',
    cells: [[0.25], [0.5]],
    result: [[10], [2.5], [1.25]],
  },
  {
    title: { en: 'Nothing at the top yet: the cell stays blank', ja: '入口の数がまだない：セルは空のまま' },
    formula: '=FUNNEL_FORWARD(A1;B1:B2)',
    cells: [
      ['', 0.05],
      ['', 0.03],
    ],
    result: '',
  },
  {
    title: { en: 'A rate is missing in the middle', ja: '途中の率が空' },
    formula: '=FUNNEL_FORWARD(1000;A1:A3)',
    cells: [[0.05], [''], [0.03]],
    refused: { parameter: 'rates', code: 'blank_between' },
  },
];
