import { readKpiTable } from '../coach/read-kpi-table.ts';
import { reviewTracker } from '../coach/review.ts';
import { reviewTable } from '../coach/review-table.ts';
import { refuse } from '../core/refusal.ts';
import { isBlank } from './kit/cell.ts';
import { grid, language } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** What could be better about a table of KPIs? See `coach/read-kpi-table.ts` and `coach/review.ts`. */
export const spec = table({
  name: 'KPI_REVIEW',
  parameters: [grid('table'), language()],
  lazy: true,
  calculate: (rows, words) => {
    if (rows.every((row) => row.every(isBlank))) return null;
    const tracker = readKpiTable(rows);
    if (tracker === null) refuse('table', 'no_name_column');
    return reviewTable(reviewTracker(tracker), words);
  },
});

export const help: Help = {
  summary: {
    en: 'Reads a table of KPIs and says what is missing or contradicts itself, sentence by sentence.',
    ja: 'KPI の表を読み、足りないところや食い違いを1つずつ文で返します。',
  },
  parameters: {
    table: {
      en: 'The table with its headings in the first row; columns are known by headings such as KPI, Target, Owner, Stage.',
      ja: '1 行目が見出しの表。指標、目標値、担当、段階などの見出しで列を見分けます。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table with headings: row (counted from 1 below the headings), rule, severity, finding, how to fix. One row says so when there is nothing.',
    ja: '見出し付きの表。行（見出しの下から 1、2、…）、ルール、種類、指摘、直し方。なければその旨を 1 行で返します。',
  },
  notes: {
    en: 'Only the columns that are there are judged; unknown headings are ignored. All rules: docs/coach.md.',
    ja: 'ある列だけを見ます。知らない見出しは読み飛ばします。すべてのルールは docs/coach.md にあります。',
  },
  task: { en: 'Is anything missing in my KPI table?', ja: 'KPI の表に抜けはない？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'A target without a reason', ja: '根拠のない目標' },
    formula: '=KPI_REVIEW(A1:C3)',
    cells: [
      ['指標', '目標値', '根拠'],
      ['リピート率', 0.6, ''],
      ['注文数', 1000, '過去最高の月が980件'],
    ],
    result: {
      en: [
        ['Row', 'Rule', 'Severity', 'Finding', 'How to fix'],
        [
          1,
          'target-no-evidence',
          'Warning',
          '"リピート率" aims at 0.6, but the reason for it is not written down.',
          'Write one line, e.g. "The best month so far was …" or "Needed for the final goal: …".',
        ],
      ],
      ja: [
        ['行', 'ルール', '種類', '指摘', '直し方'],
        [
          1,
          'target-no-evidence',
          '警告',
          '「リピート率」の目標は0.6ですが、その理由が書かれていません。',
          '1行で書きましょう。例:「これまでの最高が◯」「最終目標から逆算して◯」',
        ],
      ],
    },
  },
  {
    title: { en: 'Nothing to improve', ja: '直すところなし' },
    formula: '=KPI_REVIEW(A1:B2)',
    cells: [
      ['KPI', 'Owner'],
      ['Orders', 'Sato'],
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
    title: { en: 'An empty table: the cell stays blank', ja: '空の表なら空のまま' },
    formula: '=KPI_REVIEW(A1:B2)',
    cells: [
      ['', ''],
      ['', ''],
    ],
    result: '',
  },
  {
    title: { en: 'A table without headings', ja: '見出しのない表' },
    formula: '=KPI_REVIEW(A1:B2)',
    cells: [
      [1, 2],
      [3, 4],
    ],
    refused: { parameter: 'table', code: 'no_name_column' },
  },
];
