import { elapsedBusiness, elapsedCalendar, elapsedWeighted } from '../core/elapsed.ts';
import { choice, day, list, number, optional, optionalList } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

const DAYS = { calendar: ['calendar', '暦日'], business: ['business', '営業日'] } as const;

/** How much of a period is over? See `core/elapsed.ts`. */
export const spec = perRow({
  name: 'KPI_ELAPSED',
  parameters: [
    day('start'),
    day('end'),
    day('as_of'),
    optional(choice('days', DAYS), 'calendar'),
    optionalList(list(day('holidays'))),
    optionalList(list(number('weights'))),
  ],
  calculate: (start, end, asOf, days, holidays, weights) => {
    const period = { start, end };
    if (weights !== null && weights.length > 0) return elapsedWeighted(period, asOf, weights);
    return days === 'business'
      ? elapsedBusiness(period, asOf, holidays ?? [])
      : elapsedCalendar(period, asOf);
  },
});

export const help: Help = {
  summary: {
    en: 'Tells how much of a period is over, from 0 to 1, with both end days counted.',
    ja: '期間のうち過ぎた割合を 0〜1 で返します。始めの日も終わりの日も数えます。',
  },
  parameters: {
    start: { en: 'First day of the period.', ja: '期間の最初の日。' },
    end: { en: 'Last day of the period.', ja: '期間の最後の日。' },
    as_of: {
      en: 'The day up to which to count; use a cell with =TODAY()-1 for "up to yesterday".',
      ja: 'どの日まで数えるか。きのうまでなら =TODAY()-1 のセルを使います。',
    },
    days: {
      en: '"calendar" counts every day, "business" Monday to Friday; "calendar" if left out.',
      ja: '「暦日」は毎日、「営業日」は月〜金を数えます。省略すると「暦日」。',
    },
    holidays: { en: 'Days off, for business days.', ja: '営業日から除く休日の範囲。' },
    weights: {
      en: 'Weights for a seasonal plan: up to 12 equal parts of the period (months), or one for each day.',
      ja: '季節のある計画の重み。期間を等分した 12 個まで（月ごと）、または 1 日に 1 個。',
    },
  },
  result: { en: 'A share from 0 to 1 for each row.', ja: '行ごとに 0〜1 の割合。' },
  notes: {
    en:
      'Before the start it is 0, from the end on 1. Weights win over business days. ' +
      'When the period consists of whole months and there is one weight for each, the parts are these months.',
    ja:
      '開始前は 0、終了日からは 1 です。重みがあれば営業日より重みを使います。' +
      '期間がちょうど何か月かで重みが月の数だけあるとき、重みは月ごとです。',
  },
  task: { en: 'How much of the period is over?', ja: '期間はどれだけ過ぎた？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'April on the 15th', ja: '4月の15日' },
    formula: '=KPI_ELAPSED("2026-04-01";"2026-04-30";"2026-04-15")',
    result: 0.5,
  },
  {
    title: { en: 'A column of date cells', ja: '日付のセルの列' },
    formula: '=KPI_ELAPSED(A1:A3;B1:B3;"2026-02-14")',
    cells: [
      ['2026-01-01', '2026-03-31'],
      ['', '2026-03-31'],
      ['2026-03-01', '2026-03-31'],
    ],
    dateColumns: [0, 1],
    result: [[0.5], [''], [0]],
  },
  {
    title: { en: 'Business days: Friday to Thursday', ja: '営業日：金曜から次の木曜まで' },
    formula: '=KPI_ELAPSED("2026-04-03";"2026-04-09";"2026-04-06";"business")',
    result: 0.4,
  },
  {
    title: { en: 'A year whose last month counts double, after January', ja: '最後の月が2倍の1年、1月末' },
    formula: '=KPI_ELAPSED("2026-01-01";"2026-12-31";"2026-01-31";;;A1:A12)',
    cells: [[1], [1], [1], [1], [1], [1], [1], [1], [1], [1], [1], [2]],
    result: 0.07692307692307693,
  },
  {
    title: { en: 'No as-of day: the cell stays blank', ja: '基準日が空なら空のまま' },
    formula: '=KPI_ELAPSED("2026-04-01";"2026-04-30";A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'The start lies after the end', ja: '開始日が終了日より後' },
    formula: '=KPI_ELAPSED("2026-04-30";"2026-04-01";"2026-04-15")',
    refused: { parameter: 'start', code: 'start_after_end' },
  },
];
