import { smartParts } from '../coach/smart.ts';
import { language, number, optional, text } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

const THERE = '✓';

/** Is a goal SMART, and if not, what is missing? See `coach/smart.ts`. */
export const spec = perRowColumns(6, {
  name: 'GOAL_SMART',
  parameters: [
    text('text'),
    optional(text('owner')),
    optional(text('due')),
    optional(number('baseline')),
    optional(number('target')),
    language(),
  ],
  lazy: true,
  calculate: (goal, owner, due, baseline, target, words) => {
    const parts = smartParts({ text: goal, owner, due, baseline, target });
    const score = parts.filter(({ there }) => there).length;
    return [...parts.map(({ there, missing }) => (there ? THERE : missing[words])), score];
  },
});

export const help: Help = {
  summary: {
    en: 'Checks a goal for the five letters of SMART and says what is missing.',
    ja: '目標が SMART の 5 つをみたすかを調べ、足りないものを返します。',
  },
  parameters: {
    text: {
      en: 'The goal, as text in Japanese or English.',
      ja: '目標の文。日本語でも英語でもかまいません。',
    },
    owner: { en: 'Who looks after it.', ja: '担当。' },
    due: { en: 'The due date.', ja: '期限。' },
    baseline: { en: 'The value of today.', ja: '基準値（いまの値）。' },
    target: { en: 'The target.', ja: '目標値。' },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Six columns: S, M, A, R, T, each ✓ or what is missing, and the number of ✓.',
    ja: '6 列。S、M、A、R、T は ✓ か足りないもの、最後は ✓ の数。',
  },
  notes: {
    en: 'S: a change, and more than a vague word. M: a figure in the text, or a target. A: baseline and target. R: an owner. T: a due date, or one in the text.',
    ja: 'S：どう変わるかが書かれ、あいまいな言葉だけでない。M：文に数字があるか、目標値がある。A：基準値と目標値がある。R：担当がいる。T：期限があるか、文の中に書かれている。',
  },
  task: { en: 'Is this goal SMART?', ja: 'この目標は SMART？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'All five', ja: '5 つともある' },
    formula: '=GOAL_SMART(A1;B1;C1;D1;E1)',
    cells: [['リピート率を35%から60%に上げる', '佐藤', '2027年3月末', 0.35, 0.6]],
    result: [['✓', '✓', '✓', '✓', '✓', 5]],
  },
  {
    title: { en: 'A column of texts', ja: '列をまとめて' },
    formula: '=GOAL_SMART(A1:A3)',
    cells: [['ブランド認知度を12%から50%に上げる(3月末)'], [''], ['営業力の強化']],
    result: {
      en: [
        ['✓', '✓', 'add the value of today and the target', 'add an owner', '✓', 3],
        ['', '', '', '', '', ''],
        [
          'say what changes, and how',
          'add a figure or a target',
          'add the value of today and the target',
          'add an owner',
          'add a date',
          0,
        ],
      ],
      ja: [
        ['✓', '✓', 'いまの値と目標値を入れる', '担当を入れる', '✓', 3],
        ['', '', '', '', '', ''],
        [
          'どう変わるかを書く',
          '数字か目標値を入れる',
          'いまの値と目標値を入れる',
          '担当を入れる',
          '期限を入れる',
          0,
        ],
      ],
    },
  },
  {
    title: { en: 'No text: the cells stay blank', ja: '文が空なら空のまま' },
    formula: '=GOAL_SMART(A1)',
    cells: [['']],
    result: [['', '', '', '', '', '']],
  },
  {
    title: { en: 'A target that is no number', ja: '数字でない目標値' },
    formula: '=GOAL_SMART(A1;;;;B1)',
    cells: [['売上を上げる', '未定']],
    refused: { parameter: 'target', code: 'not_a_number' },
  },
];
