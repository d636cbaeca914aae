import { checkThresholds, KPI_THRESHOLDS, light } from '../core/light.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { choice, DIRECTIONS, judged, language, number, optional, ratio } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Which light does a KPI show? See `core/light.ts`. */
export const spec = perRow({
  name: 'KPI_STATUS',
  parameters: [
    judged(number('actual')),
    number('target'),
    optional(number('baseline')),
    optional(ratio('elapsed'), 1),
    optional(choice('direction', DIRECTIONS)),
    optional(number('green'), KPI_THRESHOLDS.green),
    optional(number('yellow'), KPI_THRESHOLDS.yellow),
    language(),
  ],
  calculate: (actual, target, baseline, elapsed, direction, green, yellow, words) => {
    const thresholds = { green, yellow };
    checkThresholds(thresholds);
    return LIGHTS[words][light(actual, { target, baseline, direction }, elapsed, thresholds)];
  },
});

export const help: Help = {
  summary: {
    en: 'Shows whether a KPI is on track, as a mark with a word: ● ▲ ■, or – when there is nothing to judge.',
    ja: 'KPI が順調かどうかを、印とことば（● ▲ ■、判断できないときは –）で表します。',
  },
  parameters: {
    actual: { en: 'The value now; blank shows "no data".', ja: 'いまの値。空なら「データなし」になります。' },
    target: { en: 'The value to reach.', ja: '目標値。' },
    baseline: {
      en: 'The value at the start, so that progress is counted from there.',
      ja: '始めの値（基準値）。入れると、そこからの進み具合で判断します。',
    },
    elapsed: {
      en: 'Share of the period that is over, 0 to 1, such as KPI_ELAPSED gives; 1 if left out.',
      ja: '期間のうち過ぎた割合（0〜1）。KPI_ELAPSED の結果が使えます。省略すると 1。',
    },
    direction: {
      en: '"up" (at least), "down" (at most) or "keep" (stay near); "up" if left out.',
      ja: '「以上」「以下」「維持」のどれか。省略すると「以上」。',
    },
    green: {
      en: 'From which share of the pace on ● is shown; 0.9 if left out.',
      ja: '● にするペースの下限。省略すると 0.9。',
    },
    yellow: {
      en: 'From which share of the pace on ▲ is shown; 0.7 if left out.',
      ja: '▲ にするペースの下限。省略すると 0.7。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out. Giving it is a little faster.',
      ja: '「ja」か「en」。省略すると表の言語。指定すると少し速くなります。',
    },
  },
  result: { en: 'One text for each row.', ja: '行ごとに 1 つの文字。' },
  notes: {
    en:
      'The light compares progress with elapsed: half the target at half time is ●. ' +
      'A "down" target without a baseline is a limit that grows with time; it counts as achieved only at the end. ' +
      'Leave elapsed out for a KPI that is simply high or low, such as NPS or churn.',
    ja:
      '進み具合を、過ぎた時間と比べます。半分の時点で目標の半分なら ● です。' +
      '基準値のない「以下」の目標は時間とともに増える上限で、達成になるのは期末だけです。' +
      'NPS や解約率のように高さだけを見る KPI では elapsed を省略します。',
  },
  task: { en: 'Is this KPI on track?', ja: 'この KPI は順調？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '8 of 10', ja: '目標 10 に対して 8' },
    formula: '=KPI_STATUS(8;10)',
    result: { en: '▲ Watch', ja: '▲ 注視' },
  },
  {
    title: { en: 'A whole column at half time', ja: '期間の半分で、列をまとめて' },
    formula: '=KPI_STATUS(A1:A4;B1:B4;;1/2)',
    cells: [
      [60, 100],
      [40, 100],
      [20, 100],
      ['', 100],
    ],
    result: {
      en: [['● On track'], ['▲ Watch'], ['■ Needs action'], ['– No data']],
      ja: [['● 好調'], ['▲ 注視'], ['■ 要改善'], ['– データなし']],
    },
  },
  {
    title: {
      en: 'A limit: 900 of a budget of 1,000 spent at half time',
      ja: '上限：予算 1,000 のうち半分の時点で 900 を使った',
    },
    formula: '=KPI_STATUS(900;1000;;1/2;"down")',
    result: { en: '■ Needs action', ja: '■ 要改善' },
  },
  {
    title: { en: 'No target yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=KPI_STATUS(A1;B1)',
    cells: [[8, '']],
    result: '',
  },
  {
    title: { en: 'Target and baseline are the same', ja: '目標値と基準値が同じ' },
    formula: '=KPI_STATUS(8;10;10)',
    refused: { parameter: 'target', code: 'target_equals_baseline' },
  },
];
