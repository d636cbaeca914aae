import { keyResultScore } from '../core/okr.ts';
import { number, optional } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How far did a key result come? See `core/okr.ts`. */
export const spec = perRow({
  name: 'OKR_SCORE',
  parameters: [number('actual'), number('target'), optional(number('baseline'))],
  calculate: keyResultScore,
});

export const help: Help = {
  summary: {
    en: 'Scores a key result from 0 to 1; 0.7 to 0.8 is a success for a stretch goal.',
    ja: '成果指標（KR）を 0〜1 で採点します。高い目標なら 0.7〜0.8 で成功です。',
  },
  parameters: {
    actual: { en: 'The value now.', ja: 'いまの値。' },
    target: { en: 'The value to reach.', ja: '目標値。' },
    baseline: { en: 'The value at the start; 0 if left out.', ja: '始めの値（基準値）。省略すると 0。' },
  },
  result: { en: 'A score from 0 to 1 for each row.', ja: '行ごとに 0〜1 のスコア。' },
  task: { en: 'What does a key result score?', ja: '成果指標のスコアは？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Leads from 20 to 30, now 27', ja: '見込み客を20から30へ、いま27' },
    formula: '=OKR_SCORE(27;30;20)',
    result: 0.7,
  },
  {
    title: { en: 'Below the start is 0, above the target is 1', ja: '始めより悪ければ 0、目標を超えても 1' },
    formula: '=OKR_SCORE(A1:A3;B1:B3;C1:C3)',
    cells: [
      [0, 100, 20],
      [120, 100, 20],
      ['', 100, 20],
    ],
    result: [[0], [1], ['']],
  },
  {
    title: { en: 'No actual: the cell stays blank', ja: '実績が空なら空のまま' },
    formula: '=OKR_SCORE(A1;100)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Text that is not a number', ja: '数値ではない文字' },
    formula: '=OKR_SCORE("未定";100)',
    refused: { parameter: 'actual', code: 'not_a_number' },
  },
];
