import { teamConfidence } from '../core/confidence.ts';
import { number, optional, positive, slots } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** How confident is a team? See `core/confidence.ts`. */
export const spec = perRowColumns(3, {
  name: 'OKR_CONFIDENCE',
  parameters: [slots(number('confidences')), optional(positive('scale'), 10)],
  calculate: (confidences, scale) => {
    const team = teamConfidence(confidences, scale);
    return team && [team.net, team.onTrack, team.off];
  },
});

export const help: Help = {
  summary: {
    en: 'Sums up how confident a team is that its key results will be reached.',
    ja: '成果指標（KR）に届く自信を、チーム全体でまとめます。',
  },
  parameters: {
    confidences: {
      en: 'Confidence of each key result or person, 0 to the end of the scale; blanks are skipped.',
      ja: '成果指標や人ごとの自信（0 から満点まで）。空は飛ばします。',
    },
    scale: { en: 'The highest possible confidence; 10 if left out.', ja: '自信の満点。省略すると 10。' },
  },
  result: {
    en: 'Three columns: net (on track less off, −1 to 1), share on track, share off.',
    ja: '3 列：差（自信あり − 自信なし。−1〜1）、自信ありの割合、自信なしの割合。',
  },
  notes: {
    en: 'On track are answers of at least 70% of the scale, off those of at most 30%.',
    ja: '満点の 70% 以上を「自信あり」、30% 以下を「自信なし」と数えます。',
  },
  task: { en: 'How confident is the team?', ja: 'チームの自信は？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '7 and 9 are on track, 3 is off, 5 in between',
      ja: '7 と 9 は自信あり、3 は自信なし、5 は中間',
    },
    formula: '=OKR_CONFIDENCE(A1:A4)',
    cells: [[7], [5], [9], [3]],
    result: [[0.25, 0.5, 0.25]],
  },
  {
    title: { en: 'A scale of 5; a blank is skipped', ja: '5 点満点、空は飛ばす' },
    formula: '=OKR_CONFIDENCE(A1:A3;5)',
    cells: [[1], [''], [2]],
    result: [[-0.5, 0, 0.5]],
  },
  {
    title: { en: 'No answers yet: the cells stay blank', ja: '回答がまだない：セルは空のまま' },
    formula: '=OKR_CONFIDENCE(A1:A2)',
    cells: [[''], ['']],
    result: [['', '', '']],
  },
  {
    title: { en: 'Beyond the scale', ja: '満点を超える自信' },
    formula: '=OKR_CONFIDENCE(A1:A2;5)',
    cells: [[4], [7]],
    refused: { parameter: 'confidences', code: 'too_large' },
  },
];
