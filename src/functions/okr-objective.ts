import { checkCount } from '../core/check-count.ts';
import { objectiveScore } from '../core/okr.ts';
import { number, optionalList, slots } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** How far did an objective come? See `core/okr.ts`. */
export const spec = perRow({
  name: 'OKR_OBJECTIVE',
  parameters: [slots(number('scores')), optionalList(slots(number('weights')))],
  calculate: (scores, weights) => {
    if (weights !== null) checkCount('weights', weights, scores.length);
    return objectiveScore(scores, weights ?? []);
  },
});

export const help: Help = {
  summary: {
    en: 'Scores an objective from 0 to 1: the mean of its key results, weighted if you like.',
    ja: '目標（Objective）を 0〜1 で採点します。成果指標のスコアの平均で、重みも付けられます。',
  },
  parameters: {
    scores: {
      en: 'Scores of the key results; blanks (no data) are left out.',
      ja: '成果指標のスコアの範囲。空（データなし）は除きます。',
    },
    weights: {
      en: 'Weights beside the scores; a blank counts 1.',
      ja: 'スコアと同じ大きさの重みの範囲。空は 1 と数えます。',
    },
  },
  result: {
    en: 'A score from 0 to 1; blank when there is no score.',
    ja: '0〜1 のスコア。スコアがなければ空。',
  },
  task: { en: 'What does an objective score?', ja: '目標全体のスコアは？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Weights 30, 20, 50', ja: '重み 30・20・50' },
    formula: '=OKR_OBJECTIVE(A1:A3;B1:B3)',
    cells: [
      [0.3333333333333333, 30],
      [1, 20],
      [0.2, 50],
    ],
    result: 0.4,
  },
  {
    title: { en: 'Without weights, one key result without data', ja: '重みなし、1つはデータなし' },
    formula: '=OKR_OBJECTIVE(A1:A3)',
    cells: [[0.4], [''], [0.8]],
    result: 0.6,
  },
  {
    title: { en: 'No score at all: the cell stays blank', ja: 'スコアが1つもなければ空のまま' },
    formula: '=OKR_OBJECTIVE(A1:A2)',
    cells: [[''], ['']],
    result: '',
  },
  {
    title: { en: 'Weights that are all 0', ja: '重みがすべて 0' },
    formula: '=OKR_OBJECTIVE(A1:A2;B1:B2)',
    cells: [
      [0.4, 0],
      [0.8, 0],
    ],
    refused: { parameter: 'weights', code: 'weights_all_zero' },
  },
];
