import { checkCount } from '../core/check-count.ts';
import { parseNumber } from '../core/japanese-number.ts';
import { refuse } from '../core/refusal.ts';
import { worstStatus } from '../core/roll-up.ts';
import { statusColour } from '../core/status-mark.ts';
import { weightedMean } from '../core/weighted-mean.ts';
import { saysOverdue } from '../i18n/lights.ts';
import { choice, custom, number, optional, optionalList, slots } from './kit/parameter.ts';
import { type Reader, readNumber } from './kit/readers.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Words for the ways of summing up. Source: rulings 16. */
const MODES = {
  average: ['average', '平均'],
  weighted: ['weighted', '加重'],
  worst: ['worst', '最悪'],
} as const;

/** A number, or a status text; `▲3` is a number, `▲ Watch` is not. */
const readMember: Reader<number | string> = (value, name, environment) =>
  typeof value === 'string' && parseNumber(value) === null && statusColour(value) !== null
    ? value.trim()
    : readNumber(value, name, environment);

/** How does a group stand? See `core/weighted-mean.ts` and `core/roll-up.ts`. */
export const spec = perRow({
  name: 'KPI_ROLLUP',
  parameters: [
    slots(custom('values', readMember)),
    optional(choice('mode', MODES)),
    optionalList(slots(number('weights'))),
  ],
  calculate: (values, mode, weights) => {
    if (weights !== null) checkCount('weights', weights, values.length);
    if (mode === 'weighted' && weights === null) refuse('weights', 'missing');
    const texts = values.filter((value): value is string => typeof value === 'string');
    const numbers = values.map((value) => (typeof value === 'number' ? value : null));
    const known = numbers.filter((value): value is number => value !== null);
    if (texts.length > 0 && known.length > 0) refuse('values', 'mixed_values');
    if (texts.length > 0 && mode !== 'worst') refuse('mode', 'status_needs_worst');
    if (texts.length > 0) return worstStatus(texts, saysOverdue);
    if (known.length === 0) return null;
    if (mode === 'worst') return known.reduce((least, value) => Math.min(least, value));
    return weightedMean(numbers, mode === 'average' ? [] : (weights ?? []));
  },
});

export const help: Help = {
  summary: {
    en: 'Sums up several KPIs or goals in one figure or one light.',
    ja: 'いくつかの KPI や目標を、1 つの数字か 1 つの信号にまとめます。',
  },
  parameters: {
    values: {
      en: 'Progress, scores or other ratios, or status texts such as KPI_STATUS gives; blanks are left out.',
      ja: '達成率やスコアなどの割合、または KPI_STATUS などの信号の文字。空は除きます。',
    },
    mode: {
      en: '"average", "weighted" or "worst"; if left out "weighted" when there are weights, else "average".',
      ja: '「平均」「加重」「最悪」のどれか。省略すると、重みがあれば「加重」、なければ「平均」。',
    },
    weights: {
      en: 'Weights beside the values, 0 or more; a blank counts 1.',
      ja: 'values と同じ大きさの重みの範囲（0 以上）。空は 1 と数えます。',
    },
  },
  result: {
    en: 'A ratio, or the text of the worst light as it stands; blank when there is nothing.',
    ja: '割合、または最も悪い信号の文字。値がなければ空。',
  },
  notes: {
    en:
      'Lights need the mode "worst": ■ comes before ▲, ▲ before ●, and overdue before other ■. Grey ones (–) count only when all are grey. ' +
      'The worst of ratios is the smallest.',
    ja:
      '信号の文字には「最悪」を使います。■、▲、● の順に悪く、■ の中では期限切れが先です。灰色（–）は、すべて灰色のときだけ数えます。' +
      '割合の「最悪」は、いちばん小さい値です。',
  },
  task: { en: 'How does the whole team stand?', ja: '全体としてはどう？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Weights 30, 20 and 50', ja: '重み 30・20・50' },
    formula: '=KPI_ROLLUP(A1:A3;"weighted";B1:B3)',
    cells: [
      [0.3333333333333333, 30],
      [1, 20],
      [0.2, 50],
    ],
    result: 0.4,
  },
  {
    title: { en: 'The worst light', ja: '最も悪い信号' },
    formula: '=KPI_ROLLUP(A1:A4;"最悪")',
    cells: [['● 好調'], ['– データなし'], ['▲ 注視'], ['● 達成']],
    result: '▲ 注視',
  },
  {
    title: { en: 'A plain average; the blank is left out', ja: '平均。空は除く' },
    formula: '=KPI_ROLLUP(A1:A3)',
    cells: [[0.5], [''], ['70%']],
    result: 0.6,
  },
  {
    title: { en: 'Nothing there yet: the cell stays blank', ja: '値がまだない：セルは空のまま' },
    formula: '=KPI_ROLLUP(A1:A2)',
    cells: [[''], ['']],
    result: '',
  },
  {
    title: { en: 'Lights have no average', ja: '信号の文字は平均できない' },
    formula: '=KPI_ROLLUP(A1:A2;"average")',
    cells: [['● 好調'], ['▲ 注視']],
    refused: { parameter: 'mode', code: 'status_needs_worst' },
  },
];
