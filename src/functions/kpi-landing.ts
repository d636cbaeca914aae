import { checkBand, checkRange, DEFAULT_LEVEL, MOST_PERIODS } from '../core/forecast-limits.ts';
import { periodEnd } from '../core/period-end.ts';
import { choice, KINDS, list, number, optional, ratio, whole } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** Where does the period end? See `core/period-end.ts`. */
export const spec = perRowColumns(3, {
  name: 'KPI_LANDING',
  parameters: [
    list(number('history')),
    optional(number('so_far')),
    number('periods_left'),
    optional(choice('kind', KINDS), 'sum'),
    optional(whole('season_length')),
    optional(ratio('level'), DEFAULT_LEVEL),
  ],
  calculate: (history, soFar, periodsLeft, kind, seasonLength, level) => {
    checkRange('periods_left', periodsLeft, 0, MOST_PERIODS);
    checkBand(seasonLength, level);
    if (history.length === 0) return null;
    const end = periodEnd(history, soFar, periodsLeft, kind, { seasonLength, level });
    return end && [end.expected, end.low, end.high];
  },
});

export const help: Help = {
  summary: {
    en: 'Forecasts where the period will end, with a low and a high.',
    ja: '期末の着地見込みと、その下限・上限を計算します。',
  },
  parameters: {
    history: {
      en: 'The values of past periods, oldest first, at least 3; blanks are skipped.',
      ja: '過去の期間の値。古い順に 3 個以上。空のセルは飛ばします。',
    },
    so_far: {
      en: 'What has come in so far, without which a sum stays blank; for a level or rate the value now, if it is known.',
      ja: 'これまでの累計（累計では、空なら結果も空）。水準・率では、わかっていればいまの値。',
    },
    periods_left: {
      en: 'How many periods of the history are still to come, 0 to 120; may be a fraction.',
      ja: '残りの期間の数（0〜120）。小数でもかまいません。',
    },
    kind: {
      en: '"sum" (adds up), "level" (a state) or "rate" (a ratio); "sum" if left out.',
      ja: '「累計」「水準」「率」のどれか。省略すると「累計」。',
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
    en: 'Three columns for each row: landing, low, high.',
    ja: '行ごとに 3 列：着地見込み、下限、上限。',
  },
  notes: {
    en:
      'A sum lands at what came in so far plus the forecasts of the periods left; a fraction takes that share of the ' +
      'last one. Its band is that of a sum: good and bad periods partly cancel each other. A level or rate lands at its ' +
      'forecast for the last period left, a started one counting as a whole one.',
    ja:
      '累計の着地は、これまでの累計に残りの期間の予測を足したものです。小数の分は、最後の期間からその割合だけ足します。' +
      '良い期間と悪い期間は一部打ち消し合うので、幅は期間ごとの幅の合計より狭くなります。' +
      '水準と率の着地は、最後の期間の予測です（始まった期間は 1 期間と数えます）。',
  },
  task: { en: 'Where will we land at the end of the period?', ja: '期末はどこに着地しそう？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '50 so far, two months of 30 to come', ja: 'ここまで 50、毎月 30 があと 2 か月' },
    formula: '=KPI_LANDING(A1:A4;50;2)',
    cells: [[30], [30], [30], [30]],
    result: [[110, 110, 110]],
  },
  {
    title: {
      en: 'Several regions with the same history, half a month left',
      ja: '同じ実績で複数の行、残り半月',
    },
    formula: '=KPI_LANDING(A1:A4;B1:B3;1/2)',
    cells: [
      [30, 50],
      [30, 60],
      [30, ''],
      [30, ''],
    ],
    result: [
      [65, 65, 65],
      [75, 75, 75],
      ['', '', ''],
    ],
  },
  {
    title: { en: 'A level: followers that do not move', ja: '水準：変わらないフォロワー数' },
    formula: '=KPI_LANDING(A1:A3;800;6;"level")',
    cells: [[800], [800], [800]],
    result: [[800, 800, 800]],
  },
  {
    title: { en: 'Nothing came in yet: the cells stay blank', ja: '累計がまだ空：セルは空のまま' },
    formula: '=KPI_LANDING(A1:A4;B1;2)',
    cells: [
      [30, ''],
      [30, ''],
      [30, ''],
      [30, ''],
    ],
    result: [['', '', '']],
  },
  {
    title: { en: 'A rate above 100%', ja: '100% を超える率' },
    formula: '=KPI_LANDING(A1:A3;;1;"rate")',
    cells: [[3], [4], [5]],
    refused: { parameter: 'history', code: 'ratio_out_of_range' },
  },
];
