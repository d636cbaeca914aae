import { type Grade, type GradeScheme, grade } from '../core/okr.ts';
import type { Language } from '../i18n/language.ts';
import { choice, language, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

const SCHEMES: Readonly<Record<GradeScheme, readonly string[]>> = {
  s0: ['s0'],
  s4: ['s4'],
  google: ['google'],
};

const LABELS: Readonly<Record<Language, Readonly<Record<Grade, string>>>> = {
  en: {
    missed: 'Missed',
    almost: 'Almost there',
    success: 'Success',
    too_small_goal: 'Goal too small',
    good: 'Good',
    red: 'Red',
    yellow: 'Yellow',
    green: 'Green',
  },
  ja: {
    missed: '未達',
    almost: 'あと一歩',
    success: '上出来',
    too_small_goal: '目標が小さすぎ',
    good: '良好',
    red: '赤',
    yellow: '黄',
    green: '緑',
  },
};

/** What is a final score called? See `core/okr.ts`. */
export const spec = perRow({
  name: 'OKR_GRADE',
  parameters: [ratio('score'), optional(choice('scheme', SCHEMES), 's0'), language()],
  calculate: (score, scheme, words) => LABELS[words][grade(score, scheme)],
});

export const help: Help = {
  summary: {
    en: 'Puts a final score into words: missed, almost there, success, or a goal that was too small.',
    ja: '最後のスコアをことばにします。未達、あと一歩、上出来、目標が小さすぎ。',
  },
  parameters: {
    score: { en: 'A score from 0 to 1.', ja: '0〜1 のスコア。' },
    scheme: {
      en: '"s0" (success from 0.7), "s4" (good from 0.6) or "google" (red, yellow, green); "s0" if left out.',
      ja: '「s0」（0.7 から上出来）「s4」（0.6 から良好）「google」（赤・黄・緑）。省略すると「s0」。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: { en: 'One text for each row.', ja: '行ごとに 1 つの文字。' },
  task: { en: 'How did the cycle end?', ja: '期の結果をどう評価する？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'A success', ja: '上出来' },
    formula: '=OKR_GRADE(0.75)',
    result: { en: 'Success', ja: '上出来' },
  },
  {
    title: { en: 'A column', ja: '列をまとめて' },
    formula: '=OKR_GRADE(A1:A4)',
    cells: [[1], [0.7], [0.4], [0.39]],
    result: {
      en: [['Goal too small'], ['Success'], ['Almost there'], ['Missed']],
      ja: [['目標が小さすぎ'], ['上出来'], ['あと一歩'], ['未達']],
    },
  },
  {
    title: { en: "Google's colours", ja: 'Google の色' },
    formula: '=OKR_GRADE(0.65;"google")',
    result: { en: 'Green', ja: '緑' },
  },
  {
    title: { en: 'No score: the cell stays blank', ja: 'スコアが空なら空のまま' },
    formula: '=OKR_GRADE(A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'A score above 1', ja: '1 を超えるスコア' },
    formula: '=OKR_GRADE(75)',
    refused: { parameter: 'score', code: 'ratio_out_of_range' },
  },
];
