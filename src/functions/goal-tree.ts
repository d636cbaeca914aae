import { evaluateTree } from '../core/expression/evaluate-tree.ts';
import { namedValues } from '../core/expression/named-values.ts';
import { readTree } from '../core/expression/read-tree.ts';
import { solveTree } from '../core/expression/solve-tree.ts';
import { refuse } from '../core/refusal.ts';
import { number, optional, slots, text } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** What does a KPI tree come to, or what must one of its figures be? See `core/expression/`. */
export const spec = perRow({
  name: 'GOAL_TREE',
  parameters: [
    text('expression'),
    slots(text('names')),
    slots(number('values')),
    optional(text('solve_for')),
    optional(number('goal')),
  ],
  lazy: true,
  calculate: (expression, names, values, solveFor, goal) => {
    const known = names.filter((name): name is string => name !== null);
    if (known.length === 0) return null;
    const lookUp = namedValues(names, values, 'values');
    if (solveFor === null && goal === null) return evaluateTree(readTree(expression, known), lookUp);
    if (solveFor === null) refuse('solve_for', 'missing');
    if (goal === null) refuse('goal', 'missing');
    return solveTree(readTree(expression, [...known, solveFor]), lookUp, solveFor, goal);
  },
});

export const help: Help = {
  summary: {
    en: 'Computes a KPI tree written as a formula, or the value one figure needs for a goal.',
    ja: '式で書いた KPI ツリーを計算します。目標に届くために必要な、1 つの数字の値も求めます。',
  },
  parameters: {
    expression: {
      en: 'The formula with + − × ÷ and brackets, such as Sales = Customers × Price. Several are divided by new lines or ;.',
      ja: '「売上 = 客数 × 単価」のような式。+ − × ÷ とかっこが使えます。式が複数なら、改行か ; で区切ります。',
    },
    names: { en: 'Names of the figures in the formula.', ja: '式に出てくる名前の範囲。' },
    values: {
      en: 'Their values, in a range of the same size.',
      ja: 'その値の範囲。names と同じ大きさにします。',
    },
    solve_for: {
      en: 'The name whose value is to be found; its own value is then ignored.',
      ja: '値を求めたい名前。この名前の値は使いません。',
    },
    goal: {
      en: 'What the root shall come to; needed with solve_for.',
      ja: '式の結果をいくつにしたいか。solve_for と一緒に使います。',
    },
  },
  result: {
    en: 'A number: the result of the formula, or the value to be found.',
    ja: '数値。式の結果か、求めた値。',
  },
  notes: {
    en:
      'Names may hold spaces, brackets and %; full and half width are the same. Numbers in the formula may be 1,000, 20% or 5千円. ' +
      'Where several values reach the goal, the smallest positive one is given.',
    ja:
      '名前には空白、かっこ、% も使えます。全角と半角は同じとみなします。式の中の数は 1,000、20%、5千円 のように書けます。' +
      '目標に届く値がいくつもあるときは、いちばん小さい正の値を返します。',
  },
  task: { en: 'Which figure has to become what?', ja: '売上に届くには客数がいくつ必要？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Sales of a shop', ja: '店の売上' },
    formula: '=GOAL_TREE("売上 = 客数 * 単価 * 頻度";A1:A3;B1:B3)',
    cells: [
      ['客数', 1000],
      ['単価', '5千円'],
      ['頻度', 2],
    ],
    result: 10000000,
  },
  {
    title: { en: 'How many customers for 15 million?', ja: '1,500 万には客数がいくつ必要？' },
    formula: '=GOAL_TREE("売上 ＝ 客数 × 単価 × 頻度";A1:A3;B1:B3;"客数";15000000)',
    cells: [
      ['客数', ''],
      ['単価', 5000],
      ['頻度', 2],
    ],
    result: 1500,
  },
  {
    title: {
      en: 'Two formulas; which CVR just covers the costs?',
      ja: '式が 2 つ。費用をちょうどまかなう CVR は？',
    },
    formula: '=GOAL_TREE(A1;A2:A5;B2:B5;"CVR (%)";0)',
    cells: [
      ['利益 = 注文 × 単価 − 費用 ； 注文 = 訪問 × CVR (%)', ''],
      ['訪問', 100000],
      ['CVR (%)', ''],
      ['単価', 5000],
      ['費用', '1,000万円'],
    ],
    result: 0.02,
  },
  {
    title: { en: 'No names yet: the cell stays blank', ja: '名前がまだない：セルは空のまま' },
    formula: '=GOAL_TREE("売上 = 客数 * 単価";A1:A2;B1:B2)',
    cells: [
      ['', ''],
      ['', ''],
    ],
    result: '',
  },
  {
    title: { en: 'A value is missing', ja: '値が足りない' },
    formula: '=GOAL_TREE("売上 = 客数 * 単価";A1:A2;B1:B2)',
    cells: [
      ['客数', 1000],
      ['単価', ''],
    ],
    refused: { parameter: 'values', code: 'value_missing' },
  },
];
