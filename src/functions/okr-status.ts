import { keyResultLight } from '../core/okr.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { judged, language, number, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Which light does a key result show? See `core/okr.ts`. */
export const spec = perRow({
  name: 'OKR_STATUS',
  parameters: [
    judged(number('actual')),
    number('target'),
    optional(number('baseline')),
    optional(ratio('elapsed'), 1),
    language(),
  ],
  calculate: (actual, target, baseline, elapsed, words) =>
    LIGHTS[words][keyResultLight(actual, target, baseline, elapsed)],
});

export const help: Help = {
  summary: {
    en: 'Shows whether a key result is on the way to a good score: ● from 0.7, ▲ from 0.4, ■ below.',
    ja: '成果指標がこのペースで良いスコアに届くかを印で示します。0.7 以上 ●、0.4 以上 ▲、未満 ■。',
  },
  parameters: {
    actual: { en: 'The value now; blank shows "no data".', ja: 'いまの値。空なら「データなし」になります。' },
    target: { en: 'The value to reach.', ja: '目標値。' },
    baseline: { en: 'The value at the start; 0 if left out.', ja: '始めの値（基準値）。省略すると 0。' },
    elapsed: {
      en: 'Share of the cycle that is over, 0 to 1; 1 if left out.',
      ja: '期のうち過ぎた割合（0〜1）。省略すると 1。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: { en: 'One text for each row.', ja: '行ごとに 1 つの文字。' },
  notes: {
    en:
      'Stretch goals are set so high that 70 to 80% is a success. Compared with 100% they would look bad all year, ' +
      'so the light judges the score to be expected at the end: progress ÷ elapsed.',
    ja:
      'OKR は 70〜80% で成功となる高い目標です。100% と比べると一年中悪く見えるので、' +
      '期末に届きそうなスコア（進み具合 ÷ 経過）で判断します。',
  },
  task: { en: 'Is this key result on the way?', ja: 'この成果指標は順調？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Progress 0.35 at half time', ja: '期の半分で進み具合 0.35' },
    formula: '=OKR_STATUS(35;100;;1/2)',
    result: { en: '● On track', ja: '● 好調' },
  },
  {
    title: { en: 'A column at the end of the cycle', ja: '期末の列' },
    formula: '=OKR_STATUS(A1:A4;100)',
    cells: [[100], [69], [39], ['']],
    result: {
      en: [['● Achieved'], ['▲ Watch'], ['■ Needs action'], ['']],
      ja: [['● 達成'], ['▲ 注視'], ['■ 要改善'], ['']],
    },
  },
  {
    title: { en: 'No actual yet', ja: '実績がまだない' },
    formula: '=OKR_STATUS(A1;B1)',
    cells: [['', 100]],
    result: { en: '– No data', ja: '– データなし' },
  },
  {
    title: { en: 'Percent given as 50 instead of 0.5', ja: '0.5 ではなく 50 と書いた' },
    formula: '=OKR_STATUS(35;100;;50)',
    refused: { parameter: 'elapsed', code: 'ratio_out_of_range' },
  },
];
