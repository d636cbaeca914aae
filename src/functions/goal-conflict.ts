import { compareWithTree } from '../core/expression/compare-with-tree.ts';
import { namedValues } from '../core/expression/named-values.ts';
import { readTree } from '../core/expression/read-tree.ts';
import type { Text } from '../i18n/language.ts';
import { language, number, optional, ratio, slots, text } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

const CONSISTENT: Text = { en: 'Consistent', ja: '矛盾なし' };
const CONTRADICTION: Text = { en: 'Contradiction', ja: '矛盾あり' };

/** Can all the stated targets be true? See `core/expression/compare-with-tree.ts`. */
export const spec = perRowColumns(3, {
  name: 'GOAL_CONFLICT',
  parameters: [
    text('expression'),
    slots(text('names')),
    slots(number('targets')),
    optional(ratio('tolerance'), 5 / 100),
    language(),
  ],
  lazy: true,
  calculate: (expression, names, targets, tolerance, words) => {
    const known = names.filter((name): name is string => name !== null);
    if (known.length === 0) return null;
    const lookUp = namedValues(names, targets, 'targets');
    const { agrees, computed, factor } = compareWithTree(readTree(expression, known), lookUp, tolerance);
    return [(agrees ? CONSISTENT : CONTRADICTION)[words], computed, factor];
  },
});

export const help: Help = {
  summary: {
    en: 'Checks whether stated targets fit together, and by which factor they do not.',
    ja: '決めた目標どうしが矛盾しないかを調べ、何倍ずれているかを返します。',
  },
  parameters: {
    expression: {
      en: 'How the targets hang together, such as Sales = Customers × Price.',
      ja: '目標どうしの関係。「売上 = 客数 × 単価」のような式です。',
    },
    names: {
      en: 'Names of the targets, the computed one included.',
      ja: '目標の名前の範囲。左辺の名前も入れます。',
    },
    targets: {
      en: 'The stated targets, in a range of the same size.',
      ja: '決めた目標値の範囲。names と同じ大きさにします。',
    },
    tolerance: {
      en: 'How far the factor may be from 1, 0 to 1; 0.05 if left out.',
      ja: '1 倍からどれだけずれてよいか（0〜1）。省略すると 0.05。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Three columns: verdict, computed value, factor (stated ÷ computed; blank when 0 was computed).',
    ja: '3 列：判定、計算した値、倍率（決めた値 ÷ 計算した値。計算した値が 0 なら空）。',
  },
  task: { en: 'Do our targets contradict each other?', ja: '目標どうしに矛盾はない？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: 'Sales of 50 million, but 1,000 customers at 5,000',
      ja: '売上 5,000 万円。でも客数 1,000、単価 5,000 円',
    },
    formula: '=GOAL_CONFLICT("売上 = 客数 × 単価";A1:A3;B1:B3)',
    cells: [
      ['売上', '5,000万円'],
      ['客数', 1000],
      ['単価', 5000],
    ],
    result: {
      en: [['Contradiction', 5000000, 10]],
      ja: [['矛盾あり', 5000000, 10]],
    },
  },
  {
    title: { en: 'Off by 4%, which is tolerated', ja: 'ずれが 4% なら矛盾なし' },
    formula: '=GOAL_CONFLICT(A1;A2:A4;B2:B4;;"en")',
    cells: [
      ['Sales = Customers × Price', ''],
      ['Sales', 5200],
      ['Customers', 100],
      ['price', 50],
    ],
    result: [['Consistent', 5000, 1.04]],
  },
  {
    title: { en: 'No targets yet: the cells stay blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=GOAL_CONFLICT("売上 = 客数 × 単価";A1:A3;B1:B3)',
    cells: [
      ['', ''],
      ['', ''],
      ['', ''],
    ],
    result: [['', '', '']],
  },
  {
    title: { en: 'The computed one has no target', ja: '左辺に目標値がない' },
    formula: '=GOAL_CONFLICT("売上 = 客数 × 単価";A1:A3;B1:B3)',
    cells: [
      ['売上', ''],
      ['客数', 1000],
      ['単価', 5000],
    ],
    refused: { parameter: 'targets', code: 'value_missing' },
  },
];
