import type { Direction } from '../core/progress.ts';
import { type Trend, trend } from '../core/trend.ts';
import type { Language, Text } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { choice, DIRECTIONS, language, list, number, optional } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

type Signal = NonNullable<Trend['signal']>;

const NO_CHANGE: Text = { en: '→ No change', ja: '→ 変化なし' };

const WORDS: Readonly<Record<Signal['side'], Text>> = {
  above: { en: '↑ Up', ja: '↑ 上昇' },
  below: { en: '↓ Down', ja: '↓ 下降' },
};

const MEANING = {
  better: { en: 'Better', ja: '改善' },
  worse: { en: 'Worse', ja: '悪化' },
  changed: { en: 'Changed', ja: '変化' },
} as const satisfies Record<string, Text>;

const REASONS: Readonly<Record<Signal['reason'], Readonly<Record<Signal['side'], Text>>>> = {
  limit: {
    above: {
      en: '{meaning}: the newest value is above the usual range',
      ja: '{meaning}：最新の値がふだんの範囲を上に外れました',
    },
    below: {
      en: '{meaning}: the newest value is below the usual range',
      ja: '{meaning}：最新の値がふだんの範囲を下に外れました',
    },
  },
  run: {
    above: {
      en: '{meaning}: 8 values in a row above the average',
      ja: '{meaning}：8 期続けて平均を上回っています',
    },
    below: {
      en: '{meaning}: 8 values in a row below the average',
      ja: '{meaning}：8 期続けて平均を下回っています',
    },
  },
};

/** Has something really changed? See `core/trend.ts`. */
export const spec = table({
  name: 'KPI_TREND',
  parameters: [list(number('values')), optional(choice('direction', DIRECTIONS), 'up'), language()],
  calculate: (values, direction, words) => {
    if (values.length === 0) return null;
    const { signal, slope } = trend(values);
    return signal === null
      ? [[NO_CHANGE[words], slope, null]]
      : [[WORDS[signal.side][words], slope, explain(signal, direction, words)]];
  },
});

function explain({ side, reason }: Signal, direction: Direction, words: Language): string {
  const isBetter = (side === 'above') === (direction === 'up');
  const meaning = direction === 'keep' ? MEANING.changed : isBetter ? MEANING.better : MEANING.worse;
  return fill(REASONS[reason][side][words], { meaning: meaning[words] });
}

export const help: Help = {
  summary: {
    en: 'Tells whether a figure has really changed or only varies as it always does.',
    ja: '数字が本当に変わったのか、いつものばらつきなのかを判断します。',
  },
  parameters: {
    values: {
      en: 'Values, one per period, oldest first, at least 3.',
      ja: '期ごとの値（古い順、3 個以上）。',
    },
    direction: {
      en: '"up" (more is better), "down" (less is better) or "keep" (neither); "up" if left out.',
      ja: '「以上」（多いほどよい）「以下」（少ないほどよい）「維持」のどれか。省略すると「以上」。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Three columns: mark with a word, change per period, and the signal (blank when there is none).',
    ja: '3 列：印とことば、1 期あたりの変化、シグナル（なければ空）。',
  },
  notes: {
    en:
      'A chart of individuals and moving ranges: a signal only when the newest value leaves mean ± 2.66 × mean moving range, ' +
      'or when the newest 8 all lie on one side of the mean. The change per period is the slope of a straight line; without ' +
      'a signal it is not worth acting on.',
    ja:
      '個々の値と移動範囲の管理図（XmR）です。最新の値が「平均 ± 2.66 × 移動範囲の平均」を外れるか、最新の 8 個がすべて平均の片側にあるときだけシグナルを出します。' +
      '1 期あたりの変化は直線の傾きで、シグナルがなければ気にする必要はありません。',
  },
  task: { en: 'Is this a real change or just noise?', ja: '本当の変化？それともばらつき？' },
};

// Batches of flowrates: NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2 (mean 50.81, mean moving range
// 1.8778, no point outside). Slopes: python3 fractions.
export const examples: readonly Example[] = [
  {
    title: { en: 'Ordinary variation', ja: 'いつものばらつき' },
    formula: '=KPI_TREND(A1:J1)',
    cells: [[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]],
    result: {
      en: [['→ No change', 0.510909090909091, '']],
      ja: [['→ 変化なし', 0.510909090909091, '']],
    },
  },
  {
    title: { en: 'A level that moved up, blanks skipped', ja: '水準が上がった（空のセルは飛ばす）' },
    formula: '=KPI_TREND(A1:Q1)',
    cells: [[50, 52, 49, 51, 50, 48, 51, 49, '', 56, 57, 55, 58, 56, 57, 55, 58]],
    result: {
      en: [['↑ Up', 0.6, 'Better: 8 values in a row above the average']],
      ja: [['↑ 上昇', 0.6, '改善：8 期続けて平均を上回っています']],
    },
  },
  {
    title: { en: 'A sudden jump of a cost', ja: '費用が急に増えた' },
    formula: '=KPI_TREND(A1:G1;"以下")',
    cells: [[100, 101, 100, 99, 100, 100, 120]],
    result: {
      en: [['↑ Up', 2.07142857142857, 'Worse: the newest value is above the usual range']],
      ja: [['↑ 上昇', 2.07142857142857, '悪化：最新の値がふだんの範囲を上に外れました']],
    },
  },
  {
    title: { en: 'Two values are no trend', ja: '2 個では傾向にならない' },
    formula: '=KPI_TREND(A1:B1)',
    cells: [[50, 52]],
    refused: { parameter: 'values', code: 'too_few_values' },
  },
];
