import { expectedNow, landing, neededPerPeriod, paceRatio } from '../core/pace.ts';
import { goalShape, progressOf } from '../core/progress.ts';
import { choice, DIRECTIONS, KINDS, number, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** Is a goal reached if things go on like this? See `core/pace.ts`. */
export const spec = perRowColumns(4, {
  name: 'KPI_PACE',
  parameters: [
    number('actual'),
    number('target'),
    ratio('elapsed'),
    optional(number('baseline')),
    optional(number('periods_left')),
    optional(choice('direction', DIRECTIONS)),
    optional(choice('kind', KINDS), 'sum'),
  ],
  calculate: (actual, target, elapsed, baseline, periodsLeft, direction, kind) => {
    const goal = { target, baseline, direction };
    const shape = goalShape(goal);
    return [
      expectedNow(goal, shape, elapsed),
      paceRatio(actual, goal, shape, progressOf(actual, goal, shape), elapsed),
      landing(actual, goal, shape, kind, elapsed),
      periodsLeft === null ? null : neededPerPeriod(actual, goal, shape, periodsLeft),
    ];
  },
});

export const help: Help = {
  summary: {
    en: 'Tells whether you are on pace: what should be there by now, the pace, where it lands, what each period needs.',
    ja: 'ペースを計算します。今あるべき値、ペース、着地見込み、1 期あたりに必要な数を返します。',
  },
  parameters: {
    actual: { en: 'The value now.', ja: 'いまの値。' },
    target: { en: 'The value to reach.', ja: '目標値。' },
    elapsed: {
      en: 'Share of the period that is over, 0 to 1, such as KPI_ELAPSED gives.',
      ja: '期間のうち過ぎた割合（0〜1）。KPI_ELAPSED の結果が使えます。',
    },
    baseline: {
      en: 'The value at the start, so that progress is counted from there.',
      ja: '始めの値（基準値）。入れると、そこからの進み具合で計算します。',
    },
    periods_left: {
      en: 'How many weeks or months are left; without it the last column stays blank.',
      ja: '残りの週数や月数。省略すると最後の列は空になります。',
    },
    direction: {
      en: '"up" (at least), "down" (at most) or "keep" (stay near); "up" if left out.',
      ja: '「以上」「以下」「維持」のどれか。省略すると「以上」。',
    },
    kind: {
      en: '"sum" (adds up), "level" (a state) or "rate" (a ratio); "sum" if left out.',
      ja: '「累計」「水準」「率」のどれか。省略すると「累計」。',
    },
  },
  result: {
    en: 'Four columns for each row: expected now, pace (1 = exactly on the way), landing, needed per period.',
    ja: '行ごとに 4 列：今あるべき値、ペース（1 でちょうど予定どおり）、着地見込み、1 期あたり必要な数。',
  },
  notes: {
    en:
      'Pace = progress ÷ elapsed. A "down" target without a baseline is a limit that grows with time: half of it may be used at half time. ' +
      'Levels and rates land where they are. "keep" has a pace only. Needed is negative once the target is passed.',
    ja:
      'ペース = 達成率 ÷ 過ぎた割合。基準値のない「以下」の目標は、時間とともに増える上限です（半分の時点では上限の半分まで）。' +
      '水準と率の着地見込みは、いまの値です。「維持」はペースだけを返します。目標を過ぎると、必要な数はマイナスになります。',
  },
  task: { en: 'Am I on pace?', ja: 'ペースは足りている？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '40 of 100 at half time, 3 months left', ja: '半分の時点で 100 のうち 40、残り 3 か月' },
    formula: '=KPI_PACE(40;100;1/2;;3)',
    result: [[50, 0.8, 80, 20]],
  },
  {
    title: { en: 'A column: a baseline, a limit, a level, a blank', ja: '基準値・上限・水準・空のある列' },
    formula: '=KPI_PACE(A1:A4;B1:B4;1/2;C1:C4;;D1:D4;E1:E4)',
    cells: [
      [60, 100, 20, '', ''],
      [900, 1000, '', '以下', ''],
      [200000, 500000, 80000, '', '水準'],
      ['', 100, '', '', ''],
    ],
    result: [
      [60, 1, 100, ''],
      [500, 0.2, 1800, ''],
      [290000, 0.5714285714285714, 200000, ''],
      ['', '', '', ''],
    ],
  },
  {
    title: { en: 'No actual: the cells stay blank', ja: '実績が空なら空のまま' },
    formula: '=KPI_PACE(A1;100;1/2)',
    cells: [['']],
    result: [['', '', '', '']],
  },
  {
    title: { en: '50 instead of 50%', ja: '50% を 50 と入力した' },
    formula: '=KPI_PACE(40;100;50)',
    refused: { parameter: 'elapsed', code: 'ratio_out_of_range' },
  },
];
