import { parseNumber } from '../core/japanese-number.ts';
import { refuse } from '../core/refusal.ts';
import { describeCell, isErrorText } from './kit/cell.ts';
import { custom } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Which number does a text say? See `core/japanese-number.ts`. */
export const spec = perRow({
  name: 'JP_NUMBER',
  parameters: [
    custom('text', (value, name, environment): number => {
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      if (isErrorText(value)) refuse(name, 'cell_error', { came: value });
      const read = typeof value === 'string' ? parseNumber(value) : null;
      return read?.value ?? refuse(name, 'number_unreadable', { came: describeCell(value, environment) });
    }),
  ],
  calculate: (value) => value,
});

export const help: Help = {
  summary: {
    en: 'Reads a number written the Japanese way: 5千万円, 1億2千万, ３.５％, △5, 1時間30分.',
    ja: '日本語で書いた数を数値にします：5千万円、1億2千万、３.５％、△5、1時間30分。',
  },
  parameters: {
    text: {
      en: 'Text with exactly one number; numbers pass through.',
      ja: '数が 1 つだけ書かれた文字。数値はそのまま返します。',
    },
  },
  result: {
    en: 'A number for each row; percent as a ratio, durations in minutes.',
    ja: '行ごとに数値。% は割合、時間は分になります。',
  },
  notes: {
    en:
      'Read: thousands commas, 千 百 万 億 兆, signs − △ ▲, ¥ and $, one unit behind, /月 and the like (dropped). ' +
      'Refused, because it could mean several things: 五千万, 3〜5, 約100, 100以上, 10k, 1,2, two numbers, dates.',
    ja:
      '読めるもの：桁区切り、千 百 万 億 兆、− △ ▲ の符号、¥ と $、後ろの単位 1 つ、「/月」など（無視します）。' +
      '意味が決まらないので断るもの：五千万、3〜5、約100、100以上、10k、1,2、数が 2 つ、日付。',
  },
  task: { en: 'Turn 5千万円 into a number', ja: '「5千万円」を数値にする' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Fifty million yen', ja: '5千万円' },
    formula: '=JP_NUMBER("5千万円")',
    result: 50000000,
  },
  {
    title: { en: 'A column of figures', ja: 'いろいろな書き方の列' },
    formula: '=JP_NUMBER(A1:A6)',
    cells: [['1億2千万'], ['３.５％'], ['△5'], ['1時間30分'], [''], ['10件/月']],
    result: [[120000000], [0.035], [-5], [90], [''], [10]],
  },
  {
    title: { en: 'A blank stays blank', ja: '空なら空のまま' },
    formula: '=JP_NUMBER(A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'A range of numbers is ambiguous', ja: '幅のある数は決まらない' },
    formula: '=JP_NUMBER("3〜5")',
    refused: { parameter: 'text', code: 'number_unreadable' },
  },
];
