import { countPromotion, netPromoterScore } from '../core/net-promoter.ts';
import { slots, whole } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** What is the Net Promoter Score of the answers? See `core/net-promoter.ts`. */
export const spec = perRow({
  name: 'MKT_NPS',
  parameters: [slots(whole('answers'))],
  calculate: (answers) => {
    const promotion = countPromotion(answers);
    return promotion.answers === 0 ? null : netPromoterScore(promotion);
  },
});

export const help: Help = {
  summary: {
    en: 'Calculates the Net Promoter Score from the answers 0 to 10.',
    ja: '0〜10 の回答から NPS（推奨者の % − 批判者の %）を計算します。',
  },
  parameters: {
    answers: {
      en: 'The answers, whole numbers 0 to 10; blanks are skipped.',
      ja: '回答の範囲。0〜10 の整数で、空は飛ばします。',
    },
  },
  result: {
    en: 'A number from −100 to 100; blank when there is no answer.',
    ja: '−100〜100 の数。回答がなければ空。',
  },
  notes: {
    en: 'Promoters answer 9 or 10, detractors 0 to 6. GOAL_PROXY with method "nps" adds the number of answers and the margin.',
    ja: '9 と 10 が推奨者、0〜6 が批判者です。回答数と誤差も知りたいときは、GOAL_PROXY の「nps」を使います。',
  },
  task: { en: 'How likely are customers to recommend us?', ja: 'お客様はすすめてくれる？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '5 promoters, 3 passives and 2 detractors',
      ja: '推奨者 5 人、中立 3 人、批判者 2 人',
    },
    formula: '=MKT_NPS(A1:A10)',
    cells: [[10], [10], [9], [9], [9], [8], [8], [7], [6], [2]],
    result: 30,
  },
  {
    title: { en: 'Blank answers are skipped', ja: '空の回答は飛ばす' },
    formula: '=MKT_NPS(A1:A3)',
    cells: [[10], [''], [0]],
    result: 0,
  },
  {
    title: { en: 'No answers yet: the cell stays blank', ja: '回答がまだない：セルは空のまま' },
    formula: '=MKT_NPS(A1:A2)',
    cells: [[''], ['']],
    result: '',
  },
  {
    title: { en: 'An answer above 10', ja: '10 を超える回答' },
    formula: '=MKT_NPS(A1:A2)',
    cells: [[10], [11]],
    refused: { parameter: 'answers', code: 'too_large' },
  },
];
