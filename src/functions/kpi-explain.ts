import { explain } from '../core/explanation.ts';
import type { Explanation, Fact } from '../core/explanation-remark.ts';
import { checkThresholds, KPI_THRESHOLDS } from '../core/light.ts';
import { refuse } from '../core/refusal.ts';
import { EXPLANATIONS } from '../i18n/explanation.ts';
import { differenceText, figureText, shareText, timesText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { fill, fillWith } from '../i18n/translate.ts';
import { choice, DIRECTIONS, figure, judged, language, number, optional, ratio } from './kit/parameter.ts';
import type { Figure } from './kit/readers.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Larger figures overflow when they are written in percent. */
const LARGEST = 1e300;

/** Why does a KPI show its light, and what is needed? See `core/explanation.ts`. */
export const spec = perRow({
  name: 'KPI_EXPLAIN',
  parameters: [
    judged(figure('actual')),
    figure('target'),
    optional(figure('baseline')),
    optional(ratio('elapsed'), 1),
    optional(choice('direction', DIRECTIONS)),
    optional(number('green'), KPI_THRESHOLDS.green),
    optional(number('yellow'), KPI_THRESHOLDS.yellow),
    language(),
  ],
  calculate: (actual, target, baseline, elapsed, direction, green, yellow, words) => {
    const thresholds = { green, yellow };
    checkThresholds(thresholds);
    const goal = { target: target.value, baseline: baseline === null ? null : baseline.value, direction };
    const explanation = explain(actual === null ? null : actual.value, goal, elapsed, thresholds);
    return sentence(explanation, unitOf(target, actual, baseline), words);
  },
});

/** The unit that was written; a target between 0 and 1 is a percentage. Source: rulings S26. */
function unitOf(target: Figure, ...others: readonly (Figure | null)[]): string {
  if (target.value > 0 && target.value < 1) return target.unit || '%';
  return others.reduce((unit, other) => unit || (other?.unit ?? ''), target.unit);
}

function sentence({ state, found, border, need }: Explanation, unit: string, words: Language): string {
  const texts = EXPLANATIONS[words];
  const say = (text: string, facts: Readonly<Record<string, Fact>>) =>
    fillWith(text, (name) => factText(facts[name] as Fact, unit, words));
  return fill(need === undefined ? texts.sentenceWithoutNeed : texts.sentence, {
    found: say(texts.found[found.key], found.facts),
    light: LIGHTS[words][state].toLowerCase(),
    border: border === undefined ? '' : say(texts.border[border.key], border.facts),
    need: need === undefined ? '' : say(texts.need[need.key], need.facts),
  });
}

function factText({ kind, value }: Fact, unit: string, words: Language): string {
  if (!(Math.abs(value) <= LARGEST)) refuse('actual', 'result_too_large');
  if (kind === 'share') return shareText(value);
  if (kind === 'times') return timesText(value);
  return kind === 'difference' ? differenceText(value, unit, words) : figureText(value, unit, words);
}

export const help: Help = {
  summary: {
    en: 'Explains the light of a KPI in one sentence: the figures, the pace, why this light, what is needed.',
    ja: 'KPI の信号の理由を 1 文で説明します。数字、ペース、なぜその信号か、あと何が必要か。',
  },
  parameters: {
    actual: {
      en: 'The value now; blank says that there is none.',
      ja: 'いまの値。空なら、まだないと伝えます。',
    },
    target: { en: 'The value to reach.', ja: '目標値。' },
    baseline: {
      en: 'The value at the start, so that progress is counted from there.',
      ja: '始めの値（基準値）。入れると、そこからの進み具合で説明します。',
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
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: { en: 'One sentence for each row.', ja: '行ごとに 1 つの文。' },
  notes: {
    en:
      'The arguments are those of KPI_STATUS, and so is the light. Units are shown where the cells hold text with a unit, ' +
      'such as 1,200万円 or 20人. A target between 0 and 1 is shown as a percentage, its differences as points.',
    ja:
      '引数と信号は KPI_STATUS と同じです。単位は、1,200万円 や 20人 のように文字で入力したセルにあれば付きます。' +
      '0 から 1 までの目標は % で、差はポイントで示します。',
  },
  task: { en: 'Why is this KPI not green?', ja: 'なぜこの信号？あと何が必要？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: '40 of 100 at half time', ja: '半分の時点で 100 のうち 40' },
    formula: '=KPI_EXPLAIN(40;100;;1/2)',
    result: {
      en: '40 is 80% of the 50 expected by now: ▲ watch (on track from 90%), 60 to go to the target of 100, at 1.5 times the pace so far.',
      ja: '実績40は、今あるべき50の80%で ▲ 注視（90%から好調）、目標100まであと60、これまでの1.5倍のペースが必要です。',
    },
  },
  {
    title: {
      en: 'A column: units, a limit, a percentage, no actual',
      ja: '列をまとめて：単位、上限、割合、実績なし',
    },
    formula: '=KPI_EXPLAIN(A1:A5;B1:B5;;;C1:C5)',
    cells: [
      ['1,200万円', '1,000万円', ''],
      [3300, 3000, 'down'],
      [0.03, 0.05, ''],
      ['', 50, ''],
      ['', '', ''],
    ],
    result: {
      en: [
        ['¥12,000,000 is ¥2,000,000 above the target of ¥10,000,000: ● achieved.'],
        ['3,300 is 110% of the limit of 3,000: ▲ watch (on track up to 100%), cut 300 to meet it.'],
        ['3% is 60% of the target of 5%: ■ needs action (watch from 70%), 2 points to go.'],
        ['No actual yet: – no data, the target is 50.'],
        [''],
      ],
      ja: [
        ['実績1,200万円は目標1,000万円を200万円上回り ● 達成です。'],
        ['実績3,300は上限3,000の110%で ▲ 注視（100%まで好調）、あと300減らす必要があります。'],
        ['実績3%は目標5%の60%で ■ 要改善（70%から注視）、あと2ポイント必要です。'],
        ['実績がまだないので – データなし、目標は50です。'],
        [''],
      ],
    },
  },
  {
    title: { en: 'From 500 down to 400', ja: '500 から 400 へ下げる' },
    formula: '=KPI_EXPLAIN(460;400;500;1/2)',
    result: {
      en: '460 is 40 down from 500, 80% of the 50 planned by now: ▲ watch (on track from 90%), 60 to go to the target of 400, at 1.5 times the pace so far.',
      ja: '実績460は始めの500から40減り、今の予定50の80%で ▲ 注視（90%から好調）、目標400まであと60、これまでの1.5倍のペースが必要です。',
    },
  },
  {
    title: { en: 'No target yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=KPI_EXPLAIN(8;A1)',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'Target and baseline are the same', ja: '目標値と基準値が同じ' },
    formula: '=KPI_EXPLAIN(8;10;10)',
    refused: { parameter: 'target', code: 'target_equals_baseline' },
  },
];
