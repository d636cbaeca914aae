import type { Language } from '../../src/i18n/language.ts';
import type { Parameter } from './named-functions.ts';

/** The words around the named functions in one language; `{…}` in descriptions of parameters are filled with the words of cells. */
interface Texts {
  readonly title: string;
  readonly intro: readonly string[];
  readonly steps: readonly string[];
  readonly notes: readonly string[];
  readonly head: { readonly argument: string; readonly meaning: string };
  readonly placeholders: string;
  readonly definition: string;
  /** What each function tells, by name without `SHIRUBE_`. */
  readonly functions: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

/** Texts of the page of named functions. */
export const NAMED_FUNCTION_TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'Named functions to copy',
    intro: [
      'For files without the add-on: formulas under names of their own, made of what Sheets has built in. They work for everybody who opens the file, also on ' +
        'a phone, and go along when the file is copied. No script can put them into a file, so they are copied by hand, once:',
    ],
    steps: [
      '**Data › Named functions › Add new function**.',
      'Copy the name, the description, the argument placeholders (one by one, in this order) and the formula definition from below.',
      'In other files: **Data › Named functions › Import function**, and choose the first file.',
    ],
    notes: [
      'An argument without a value is an empty cell or `""`. Named functions take one row each; fill them down. What cannot be computed stays blank, or shows ' +
        '⚠ where a light is asked for.',
      'The thresholds are those of new trackers: 90% and 70% of the pace, 0.7 and 0.4 for key results, nothing judged in the first tenth of a period.',
      '`;` between arguments is understood in every locale. The formulas are made from those of the trackers; a test computes them in a second engine and ' +
        'compares them with the program.',
    ],
    head: { argument: 'Argument placeholder', meaning: 'Description' },
    placeholders: 'Argument placeholders, in this order:',
    definition: 'Formula definition:',
    functions: {
      PROGRESS: 'Share of the goal that is reached: 1 is the target.',
      ELAPSED: 'Share of the period that is over, 0 to 1.',
      PACE: 'Is the goal reached if things go on like this? 1 is just right.',
      STATUS: 'The light of a KPI: ● ▲ ■, – without data, ⚠ when the input cannot be judged.',
      EXPECTED: 'What the value should be by now.',
      LANDING: 'Where the period ends at this pace.',
      NEEDED: 'How much is needed in each period that is left.',
      BAR: 'Progress as a bar of ten blocks.',
      KR_SCORE: 'Score of a key result, 0 to 1.',
      KR_STATUS: 'The light of a key result, by its projected final score.',
      REQUIRED: 'How many are needed at a stage of a funnel to reach the goal, rounded up.',
    },
    parameters: {
      actual: 'The value now.',
      target: 'The value to reach.',
      baseline: 'The value at the start; empty if there is none.',
      direction: '"{up}", "{down}" or "{keep}"; empty: by target and baseline.',
      kind: '"{sum}", "{level}" or "{rate}"; empty: {sum}.',
      elapsed: 'Share of the period that is over, 0 to 1.',
      start: 'First day of the period.',
      end: 'Last day of the period.',
      as_of: 'The day to judge on, such as TODAY().',
      progress: 'A share, 1 = 100%.',
      periods_left: 'How many weeks, months … are left.',
      goal: 'What is to be reached at the end of the funnel, such as revenue.',
      unit_value: 'What one win brings; 1 if the goal counts wins.',
      rate: 'Chance to become a win from this stage on: the product of the rates below it.',
    },
  },
  ja: {
    title: 'コピーして使う名前付き関数',
    intro: [
      'アドオンのないファイルのための、スプレッドシートの標準機能だけでできた数式です。ファイルを開く全員が、スマートフォンでも使え、ファイルのコピーにも付いていきます。' +
        'スクリプトからは登録できないため、一度だけ手で写します。',
    ],
    steps: [
      '**データ › 名前付き関数 › 新しい関数を追加** を開きます。',
      '下の表から、関数名、説明、引数プレースホルダ（ひとつずつ、この順に）、数式の定義を写します。',
      'ほかのファイルでは **データ › 名前付き関数 › 関数をインポート** で、最初のファイルを選びます。',
    ],
    notes: [
      '値のない引数には空のセルか `""` を渡します。名前付き関数は1行ずつ計算するので、下へコピーしてください。計算できないところは空白、信号では ⚠ になります。',
      '境目は、新しく作る表と同じです。ペースの90%と70%、成果指標は0.7と0.4、期間のはじめの1割は判定しません。',
      '引数の区切りの `;` は、どの国の設定でも読まれます。数式は、表の数式から作ります。別の計算エンジンの結果とプログラムの結果を突き合わせて確かめています。',
    ],
    head: { argument: '引数プレースホルダ', meaning: '説明' },
    placeholders: '引数プレースホルダ（この順に）:',
    definition: '数式の定義:',
    functions: {
      PROGRESS: '目標をどこまで達成したかの割合です。1で達成です。',
      ELAPSED: '期間がどこまで過ぎたかの割合（0〜1）です。',
      PACE: 'このまま進むと目標に届くかを示します。1でちょうどです。',
      STATUS: 'KPIの信号です。● ▲ ■、データがなければ –、入力を判定できなければ ⚠ を示します。',
      EXPECTED: '今の時点であるべき値です。',
      LANDING: 'このペースで期末に届く値です。',
      NEEDED: '残りの期間ごとに必要な量です。',
      BAR: '進み具合を10個の四角で示します。',
      KR_SCORE: '成果指標のスコア（0〜1）です。',
      KR_STATUS: '成果指標の信号です。期末に見込まれるスコアで決まります。',
      REQUIRED: '目標に届くために、ファネルのその段階で必要な数です。切り上げます。',
    },
    parameters: {
      actual: '今の値。',
      target: '届かせたい値。',
      baseline: 'はじめの値。なければ空。',
      direction: '「{up}」「{down}」「{keep}」。空なら目標値と基準値から決まります。',
      kind: '「{sum}」「{level}」「{rate}」。空なら{sum}。',
      elapsed: '期間がどこまで過ぎたか（0〜1）。',
      start: '期間の最初の日。',
      end: '期間の最後の日。',
      as_of: 'いつの時点で見るか。TODAY()など。',
      progress: '割合。1が100%。',
      periods_left: '残りの週や月の数。',
      goal: 'ファネルの最後で届かせたい値。売上など。',
      unit_value: '成約1件で得られる値。目標が件数なら1。',
      rate: 'この段階から成約に至る割合。下の段階の率の積。',
    },
  },
};
