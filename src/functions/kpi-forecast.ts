import { forecast } from '../core/forecast.ts';
import { checkBand, checkRange, DEFAULT_LEVEL, MOST_PERIODS } from '../core/forecast-limits.ts';
import { list, number, optional, ratio, whole } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

/** What comes in the next periods? See `core/forecast.ts`. */
export const spec = table({
  name: 'KPI_FORECAST',
  parameters: [
    list(number('history')),
    optional(whole('periods'), 1),
    optional(whole('season_length')),
    optional(ratio('level'), DEFAULT_LEVEL),
  ],
  calculate: (history, periods, seasonLength, level) => {
    checkRange('periods', periods, 1, MOST_PERIODS);
    checkBand(seasonLength, level);
    if (history.length === 0) return null;
    return forecast(history, periods, { seasonLength, level }).map((f) => [f.expected, f.low, f.high]);
  },
});

export const help: Help = {
  summary: {
    en: 'Forecasts the next periods from the past ones, with a low and a high.',
    ja: 'これまでの実績から、次の期間の予測値と下限・上限を計算します。',
  },
  parameters: {
    history: {
      en: 'The values of past periods, oldest first, at least 3; blanks are skipped.',
      ja: '過去の期間の値。古い順に 3 個以上。空のセルは飛ばします。',
    },
    periods: {
      en: 'How many periods to forecast, 1 to 120; 1 if left out.',
      ja: '予測する期間の数（1〜120）。省略すると 1。',
    },
    season_length: {
      en: 'After how many periods the season repeats, such as 12 for months; 1 for none; found by itself if left out.',
      ja: '季節がひと回りする期間の数（月次なら 12）。季節なしは 1。省略すると自動で見つけます。',
    },
    level: {
      en: 'How likely the value lies between low and high, 0.5 to 0.99; 0.8 if left out.',
      ja: '下限と上限の間に入る見込み（0.5〜0.99）。省略すると 0.8。',
    },
  },
  result: {
    en: 'One row for each period: forecast, low, high.',
    ja: '期間ごとに 1 行：予測値、下限、上限。',
  },
  notes: {
    en:
      'The same history always gives the same forecast. Seasons of 12, 7 and 4 periods are tried; one is used when two ' +
      'full seasons are there and chance can be ruled out (1%). The rest is carried on as the mean of the Theta method and a ' +
      'fading trend. Low and high come from forecasts of your own past. A history that is never negative gets no ' +
      'negative forecast.',
    ja:
      '同じ実績からは、いつも同じ予測になります。12・7・4 期間の季節を調べ、2 周期分のデータがあって偶然とは言えないとき（1%）' +
      'だけ使います。残りは Theta 法と、しだいに弱まる傾向との平均で延ばします。' +
      '下限と上限は、過去の時点から同じ方法で予測してみた誤差から決めます。マイナスのない実績から、マイナスの予測は出ません。',
  },
  task: { en: 'What will the next months bring?', ja: '来月以降はどうなりそう？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Quarters that repeat: the next year', ja: '毎年同じ動きの四半期：次の 1 年' },
    formula: '=KPI_FORECAST(A1:A12;4)',
    cells: [[10], [20], [40], [30], [10], [20], [40], [30], [10], [20], [40], [30]],
    result: [
      [10, 10, 10],
      [20, 20, 20],
      [40, 40, 40],
      [30, 30, 30],
    ],
  },
  {
    title: { en: 'A steady history with a gap', ja: '変わらない実績、途中に空のセル' },
    formula: '=KPI_FORECAST(A1:A6)',
    cells: [[120], [120], [''], [120], [120], ['']],
    result: [[120, 120, 120]],
  },
  {
    title: { en: 'No history yet: the cell stays blank', ja: 'まだ実績がない：セルは空のまま' },
    formula: '=KPI_FORECAST(A1:A3;2)',
    cells: [[''], [''], ['']],
    result: '',
  },
  {
    title: { en: 'Two values are too few', ja: '値が 2 個では足りない' },
    formula: '=KPI_FORECAST(A1:A2)',
    cells: [[120], [130]],
    refused: { parameter: 'history', code: 'too_few_values' },
  },
  {
    title: { en: 'Nobody can be quite sure', ja: '「必ず入る幅」は出せない' },
    formula: '=KPI_FORECAST(A1:A3;1;;1)',
    cells: [[120], [130], [125]],
    refused: { parameter: 'level', code: 'too_large' },
  },
];
