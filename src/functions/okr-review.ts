import { reviewTracker } from '../coach/review.ts';
import { reviewTable } from '../coach/review-table.ts';
import { language, slots, text } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** What could be better about an objective and its key results? See `coach/review.ts`. */
export const spec = table({
  name: 'OKR_REVIEW',
  parameters: [text('objective'), slots(text('key_results')), language()],
  lazy: true,
  calculate: (objective, keyResults, words) => {
    const rows = keyResults.flatMap((name, index) =>
      name === null ? [] : [{ id: String(index + 1), name }],
    );
    const objectives = [{ id: '0', name: objective, keyResults: rows }];
    return reviewTable(reviewTracker({ excerpt: true, objectives }), words);
  },
});

export const help: Help = {
  summary: {
    en: 'Reads an objective and its key results and says what could be better, sentence by sentence.',
    ja: '目標と成果指標の文を読み、直すとよいところを1つずつ文で返します。',
  },
  parameters: {
    objective: { en: 'The objective, as text.', ja: '目標の文。' },
    key_results: { en: 'The key results, one in each cell.', ja: '成果指標の文。1 セルに 1 つ。' },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table with headings: row (0 is the objective, 1 the first key result), rule, severity, finding, how to fix. One row says so when there is nothing.',
    ja: '見出し付きの表。行（0 は目標、1 は最初の成果指標）、ルール、種類、指摘、直し方。なければその旨を 1 行で返します。',
  },
  notes: {
    en: 'Only the words and the number of key results are looked at. The texts may be Japanese or English, whatever the language of the answer. All rules: docs/coach.md.',
    ja: '文と成果指標の数だけを見ます。文は日本語でも英語でもかまいません。すべてのルールは docs/coach.md にあります。',
  },
  task: { en: 'Is this OKR well written?', ja: 'この OKR の書き方でいい？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Nothing to improve', ja: '直すところなし' },
    formula: '=OKR_REVIEW(A1;A2:A4)',
    cells: [
      ['日本で最も信頼されるサステナブル美容ブランドになる'],
      ['認知度を12%から50%に上げる'],
      ['リピート率を35%から60%に上げる'],
      ['フォロワーを8万人から50万人にする'],
    ],
    result: {
      en: [
        ['Row', 'Rule', 'Severity', 'Finding', 'How to fix'],
        ['', '', '', 'No findings', ''],
      ],
      ja: [
        ['行', 'ルール', '種類', '指摘', '直し方'],
        ['', '', '', '指摘はありません', ''],
      ],
    },
  },
  {
    title: { en: 'A key result without a figure', ja: '数字のない成果指標' },
    formula: '=OKR_REVIEW(A1;A2:A4)',
    cells: [
      ['Become the most trusted beauty brand'],
      ['Brand awareness from 12% to 50%'],
      ['Raise brand awareness'],
      ['Repeat rate from 35% to 60%'],
    ],
    result: {
      en: [
        ['Row', 'Rule', 'Severity', 'Finding', 'How to fix'],
        [
          2,
          'kr-unmeasurable',
          'Error',
          "Nobody can tell whether it is reached. Add today's value, the target and a date.",
          'For example: raise brand awareness from … to … by (month)',
        ],
      ],
      ja: [
        ['行', 'ルール', '種類', '指摘', '直し方'],
        [
          2,
          'kr-unmeasurable',
          '誤り',
          '届いたかどうかを判断できません。いまの値、目標の値、期限を入れましょう。',
          '例:brand awarenessを◯から◯に上げる(◯年◯月末)',
        ],
      ],
    },
  },
  {
    title: { en: 'No objective: the cell stays blank', ja: '目標が空なら空のまま' },
    formula: '=OKR_REVIEW(A1;A2:A3)',
    cells: [[''], ['A'], ['B']],
    result: '',
  },
  {
    title: { en: 'Several objectives at once', ja: '目標を 2 つ渡したとき' },
    formula: '=OKR_REVIEW(A1:A2;B1:B2)',
    cells: [
      ['A', 'x'],
      ['B', 'y'],
    ],
    refused: { parameter: 'objective', code: 'one_value_only' },
  },
];
