import { halfWidth } from '../core/half-width.ts';
import { parseNumber } from '../core/japanese-number.ts';
import { KPI_THRESHOLDS, light } from '../core/light.ts';
import { meanAnswer, type ProxyValue, promotionAnswer, shareOfYes } from '../core/proxy.ts';
import { refuse } from '../core/refusal.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { describeCell } from './kit/cell.ts';
import { choice, custom, language, number, optional, slots } from './kit/parameter.ts';
import type { Reader } from './kit/readers.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** Words for the kinds of proxies. Source: rulings 16. */
const METHODS = {
  mean: ['mean', '平均'],
  nps: ['nps'],
  yes: ['yes', 'はい'],
  count: ['count', '件数'],
} as const;

/** What counts as yes, beside TRUE; `〇` is the zero that keyboards give for a circle. Source: rulings 52. */
const YES = new Set(['true', 'はい', '有', '○', '◯', '〇', 'yes', 'y', '1']);

/** An answer of a survey: what it reads, and the number it says, if it says one. */
interface Answer {
  readonly text: string;
  readonly number: number | null;
}

const readAnswer: Reader<Answer> = (value, _, environment) => {
  const said = typeof value === 'string' ? (parseNumber(value)?.value ?? null) : null;
  return { text: describeCell(value, environment), number: typeof value === 'number' ? value : said };
};

/** How is a qualitative goal doing, by what stands for it? See `core/proxy.ts`. */
export const spec = perRowColumns(4, {
  name: 'GOAL_PROXY',
  parameters: [
    slots(custom('answers', readAnswer)),
    choice('method', METHODS),
    optional(number('target')),
    language(),
  ],
  calculate: (answers, method, target, words) => {
    const measured = measure(answers, method);
    if (measured === null) return null;
    const { value, answers: n, margin } = measured;
    const state =
      target === null ? null : light(value, { target, baseline: null, direction: null }, 1, KPI_THRESHOLDS);
    return [value, n, margin, state === null ? null : LIGHTS[words][state]];
  },
});

function measure(answers: readonly (Answer | null)[], method: keyof typeof METHODS): ProxyValue | null {
  const given = answers.filter((answer): answer is Answer => answer !== null);
  if (given.length === 0) return null;
  if (method === 'count') return { value: given.length, answers: given.length, margin: null };
  if (method === 'yes') return shareOfYes(given.map(isYes));
  const numbers = answers.map((answer, i) => answer && numberOf(answer, i + 1));
  if (method === 'nps') return promotionAnswer(numbers);
  return meanAnswer(numbers.filter((number): number is number => number !== null));
}

function isYes({ text }: Answer): boolean {
  return YES.has(halfWidth(text).trim().toLowerCase());
}

function numberOf({ text, number }: Answer, position: number): number {
  return number ?? refuse('answers', 'not_a_number', { came: text, position });
}

export const help: Help = {
  summary: {
    en: 'Measures a qualitative goal by what stands for it: a mean score, NPS, share of yes or a count.',
    ja: '定性目標を代理指標で測ります。平均点、NPS、はいの割合、件数のどれかです。',
  },
  parameters: {
    answers: {
      en: 'Answers of a survey, or the things to be counted; blanks are skipped.',
      ja: 'アンケートの回答、または数えるもの。空は飛ばします。',
    },
    method: {
      en: '"mean", "nps" (answers 0 to 10), "yes" (share of yes) or "count" (number of filled cells).',
      ja: '「平均」「nps」（0〜10 の回答）「はい」（はいの割合）「件数」（入力のあるセルの数）のどれか。',
    },
    target: {
      en: 'The value to reach, above 0; without it there is no status.',
      ja: '目標値（0 より大きい数）。省略すると信号は出ません。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Four columns: value, number of answers, ± margin (95%), status.',
    ja: '4 列：値、回答数、± 誤差（95%）、信号。',
  },
  notes: {
    en:
      'Yes is TRUE, はい, 有, ○, yes, y or 1; everything else is no. The margin needs two answers and is blank for a count. ' +
      'The light compares the value with the target: ● from 90%, ▲ from 70%.',
    ja:
      'はいと数えるのは TRUE、はい、有、○、yes、y、1 です。ほかは「いいえ」です。誤差は回答が 2 つ以上のときだけで、件数では空です。' +
      '信号は目標との比で、90% から ●、70% から ▲ です。',
  },
  task: { en: 'Is the goal without a number on its way?', ja: '数字にしにくい目標は進んでいる？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Trust from 1 to 10, the target is 8', ja: '信頼度（1〜10）、目標は 8' },
    formula: '=GOAL_PROXY(A1:A4;"mean";8)',
    cells: [[7], [8], [6], [9]],
    // Margin: s = √(5/3), and t = 3.18244630528 solves ½ + (x / (1 + x²) + atan x) / π = 0.975 with x = t / √3.
    result: {
      en: [[7.5, 4, 2.05426025676052, '● On track']],
      ja: [[7.5, 4, 2.05426025676052, '● 好調']],
    },
  },
  {
    title: { en: 'Share of yes, one answer only', ja: 'はいの割合、回答は 1 つだけ' },
    formula: '=GOAL_PROXY(A1:A2;"はい")',
    cells: [['○'], ['']],
    result: [[1, 1, '', '']],
  },
  {
    title: { en: 'Ideas in a month, 10 are wanted', ja: '今月のアイデア、目標は 10 件' },
    formula: '=GOAL_PROXY(A1:A9;"count";10)',
    cells: [['a'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g'], [''], ['']],
    result: {
      en: [[7, 7, '', '▲ Watch']],
      ja: [[7, 7, '', '▲ 注視']],
    },
  },
  {
    title: { en: 'No answers yet: the cells stay blank', ja: '回答がまだない：セルは空のまま' },
    formula: '=GOAL_PROXY(A1:A2;"nps";50)',
    cells: [[''], ['']],
    result: [['', '', '', '']],
  },
  {
    title: { en: 'Words have no mean', ja: '文字の平均は計算できない' },
    formula: '=GOAL_PROXY(A1:A2;"mean")',
    cells: [[8], ['良い']],
    refused: { parameter: 'answers', code: 'not_a_number' },
  },
];
