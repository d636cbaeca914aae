import { fiscalPeriod } from '../core/fiscal-period.ts';
import type { Language, Text } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { day, language, optional, whole } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Month in which the fiscal year usually starts. Source: functions, Catalogue. */
const START_MONTHS: Readonly<Record<Language, number>> = { en: 1, ja: 4 };

const PERIOD: Text = { en: 'FY{year} Q{quarter}', ja: '{year}年度 Q{quarter}' };

/** In which fiscal year and quarter does a day lie? See `core/fiscal-period.ts`. */
export const spec = perRow({
  name: 'FISCAL_PERIOD',
  parameters: [day('date'), optional(whole('start_month')), language()],
  calculate: (date, startMonth, words) => {
    const { year, quarter } = fiscalPeriod(date, startMonth ?? START_MONTHS[words]);
    return fill(PERIOD[words], { year, quarter });
  },
});

export const help: Help = {
  summary: {
    en: 'Tells the fiscal year and quarter of a date.',
    ja: '日付が何年度の第何四半期かを返します。',
  },
  parameters: {
    date: { en: 'A date.', ja: '日付。' },
    start_month: {
      en: 'Month in which the fiscal year starts, 1 to 12; if left out 4 in Japanese, 1 in English.',
      ja: '年度が始まる月（1〜12）。省略すると、日本語では 4、英語では 1。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'One text for each row, such as FY2026 Q1.',
    ja: '行ごとに 1 つの文字（2026年度 Q1 など）。',
  },
  notes: {
    en: 'The year is the one in which the fiscal year starts: with April as the first month, March 2027 is FY2026 Q4.',
    ja: '年度は、始まった年で表します。4 月始まりなら、2027 年 3 月は 2026年度 Q4 です。',
  },
  task: { en: 'Which fiscal quarter is this?', ja: '何年度の第何四半期？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'The last day of a Japanese fiscal year', ja: '年度の最後の日' },
    formula: '=FISCAL_PERIOD("2027-03-31";4)',
    result: { en: 'FY2026 Q4', ja: '2026年度 Q4' },
  },
  {
    title: { en: 'A column of dates, in the usual year of the language', ja: '日付の列（言語ごとの年度）' },
    formula: '=FISCAL_PERIOD(A1:A3)',
    cells: [['2026-04-01'], ['2026-12-31'], ['']],
    dateColumns: [0],
    result: {
      en: [['FY2026 Q2'], ['FY2026 Q4'], ['']],
      ja: [['2026年度 Q1'], ['2026年度 Q3'], ['']],
    },
  },
  {
    title: { en: 'No date: the cell stays blank', ja: '日付が空なら空のまま' },
    formula: '=FISCAL_PERIOD(A1;4)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'There is no month 13', ja: '13 月はない' },
    formula: '=FISCAL_PERIOD("2026-04-01";13)',
    refused: { parameter: 'start_month', code: 'too_large' },
  },
];
