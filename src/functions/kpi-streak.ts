import { refuse } from '../core/refusal.ts';
import { missesInARow } from '../core/streak.ts';
import type { Text } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { choice, DIRECTIONS, language, number, optional, slots, whole } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

const WARNING: Text = {
  en: 'Missed {count} periods in a row: analyse the cause',
  ja: '{count} 期続けて未達です。原因を分析しましょう',
};

const WARNING_OF_ONE: Text = {
  en: 'Missed the newest period: analyse the cause',
  ja: '最新の期が未達です。原因を分析しましょう',
};

/** How many periods in a row were missed? See `core/streak.ts`. */
export const spec = table({
  name: 'KPI_STREAK',
  parameters: [
    slots(number('actuals')),
    slots(number('targets')),
    optional(choice('direction', DIRECTIONS)),
    optional(whole('limit'), 3),
    language(),
  ],
  calculate: (actuals, targets, direction, limit, words) => {
    if (limit < 1) refuse('limit', 'too_small', { minimum: 1, came: limit });
    const count = missesInARow(actuals, targets, direction);
    const warning = count === 1 ? WARNING_OF_ONE : WARNING;
    return [[count, count >= limit ? fill(warning[words], { count }) : null]];
  },
});

export const help: Help = {
  summary: {
    en: 'Counts the periods in a row, up to the newest, that missed their target, and warns when there are too many.',
    ja: '最新の期までに目標を続けて外した回数を数え、多すぎると知らせます。',
  },
  parameters: {
    actuals: {
      en: 'What was reached, one value per period, oldest first.',
      ja: '期ごとの実績（古い順）。',
    },
    targets: {
      en: 'The targets of the same periods, or one target for all.',
      ja: '同じ期の目標。1 つだけなら全期に使います。',
    },
    direction: {
      en: '"up" (at least), "down" (at most) or "keep" (within 5% of the target); "up" if left out.',
      ja: '「以上」「以下」「維持」（目標の ±5%）のどれか。省略すると「以上」。',
    },
    limit: {
      en: 'From how many misses in a row on to warn; 3 if left out.',
      ja: '何回続いたら知らせるか。省略すると 3。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'Two columns: the number of misses in a row, and a warning (blank below the limit).',
    ja: '2 列：続けて外した回数と注意（回数が少なければ空）。',
  },
  notes: {
    en: 'Periods without an actual or a target are skipped. Without any data the count is 0.',
    ja: '実績か目標のない期は飛ばします。データがなければ 0 です。',
  },
  task: { en: 'How often have we missed in a row?', ja: '何期続けて未達？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: 'Three misses after a success, one month blank',
      ja: '達成のあと 3 回未達（空の月は飛ばす）',
    },
    formula: '=KPI_STREAK(A1:A6;100)',
    cells: [[90], [104], [98], [''], [95], [91]],
    result: {
      en: [[3, 'Missed 3 periods in a row: analyse the cause']],
      ja: [[3, '3 期続けて未達です。原因を分析しましょう']],
    },
  },
  {
    title: { en: 'A cost limit of its own for each month', ja: '月ごとの上限' },
    formula: '=KPI_STREAK(A1:D1;A2:D2;"down")',
    cells: [
      [3200, 2900, 3100, 3050],
      [3000, 3000, 3000, 3050],
    ],
    result: [[0, '']],
  },
  {
    title: { en: 'A list of targets of another length', ja: '目標の数が合わない' },
    formula: '=KPI_STREAK(A1:C1;A2:B2)',
    cells: [
      [90, 95, 99],
      [100, 100, ''],
    ],
    refused: { parameter: 'targets', code: 'length_differs' },
  },
];
