import type { FunctionTexts } from '../sidebar-functions.ts';
import { viewTitles } from './view-titles.ts';

/** Texts of the function helper, Japanese. */
export const functions: FunctionTexts = {
  title: viewTitles.functions,
  about: '{n}個の関数を、知りたいことから選べます',
  search: '何を知りたいですか?',
  searchHint: '「ペース」「必要」などの言葉で探せます。',
  none: 'この言葉に合う関数はありません。短い言葉で探してください。',
  families: ['KPI', 'OKR', '目標', 'ファネル', 'マーケティングの指標', '数と日付'],
  optional: '{name}(なくても可)',
  useSelection: '選択範囲を使う',
  argumentHint: 'シートでセルを選んで「選択範囲を使う」を押すか、数や言葉を入れます。',
  formula: '数式',
  example: '例',
  exampleCells: '{cells}のとき',
  insert: '挿入する',
  insertHint: '選択範囲の最初のセルに入ります。',
  missing: 'まだ必要です:{names}',
  inserting: '挿入しています…',
  inserted: '数式を入れました',
  insertedText: '「{sheet}」の{cell}に入っています。',
  replace: '置きかえる',
  another: 'ほかの関数を探す',
  convert: '数式を値に変える',
  convertLead: '選んだ数式を、いま見えている値に変えます。',
  convertHint:
    '値にすると、アドオンがなくても見えますが、もう変わりません。数式が何セルにも広がっているときは、全部を選びます。エラーの数式は残します。',
  converting: '値に変えています…',
  converted: '数式を値に変えました',
  convertedText: '「{sheet}」の{range}で{n}個です。',
  convertedKept: 'エラーの{n}個は、そのままです。',
};
