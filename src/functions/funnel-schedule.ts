import { stageLabels, winsFor } from '../core/funnel.ts';
import { scheduleFunnel } from '../core/funnel-schedule.ts';
import type { Text } from '../i18n/language.ts';
import { amount, language, optional, optionalList, positive, rate, sequence, text } from './kit/parameter.ts';
import { type Example, type Help, table } from './kit/spec.ts';

const MONTH: Text = { en: 'Month', ja: '月' };
const TOO_LATE: Text = { en: 'Too late', ja: '間に合わない' };

/** When does each stage need how many? See `core/funnel-schedule.ts`. */
export const spec = table({
  name: 'FUNNEL_SCHEDULE',
  parameters: [
    sequence(amount('goals')),
    optional(positive('unit_value')),
    sequence(rate('rates')),
    sequence(amount('lags')),
    optionalList(sequence(text('stages'))),
    language(),
  ],
  calculate: (goals, unitValue, rates, lags, stages, words) => {
    if (goals.length === 0 || rates.length === 0 || lags.length === 0) return null;
    const wins = goals.map((goal) => winsFor(goal, unitValue));
    const { tooLate, months } = scheduleFunnel(wins, rates, lags);
    return [
      [MONTH[words], ...stageLabels(stages, rates.length + 1)],
      [TOO_LATE[words], ...tooLate],
      ...months.map((needs, month) => [month + 1, ...needs]),
    ];
  },
});

export const help: Help = {
  summary: {
    en: 'Says in which month how many are needed at every stage, because each step takes its time.',
    ja: '段階ごとにかかる月数を考えて、どの月にどれだけ必要かを返します。',
  },
  parameters: {
    goals: { en: 'The goal of each month, in order.', ja: '月ごとの目標。順に並べます。' },
    unit_value: {
      en: 'What one win brings, in the unit of the goals; blank when they are counts.',
      ja: '1 件の価値。目標と同じ単位です。目標が件数なら空にします。',
    },
    rates: {
      en: 'Share that goes on from each stage to the next, from the top down, 0 to 1.',
      ja: '各段階から次へ進む率（0〜1）。上の段階から順に並べます。',
    },
    lags: {
      en: 'Months each of these steps takes, one for each rate; fractions are fine.',
      ja: '次の段階へ進むまでの月数。率と同じ数です。小数でもかまいません。',
    },
    stages: {
      en: 'Names of the stages, one more than rates; numbers if left out.',
      ja: '段階の名前。率より 1 つ多い数です。省略すると番号。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'A table with headings: one row for each month, one column for each stage, exact values. The first row, "Too late", holds what should have entered before month 1.',
    ja: '見出し付きの表。行は月、列は段階で、端数のままです。最初の行「間に合わない」は、1 か月目より前に必要だった数です。',
  },
  notes: {
    en: 'The months from a stage to the win are added up first; half a month then divides the need into two halves.',
    ja: '受注までの月数を先に合計します。0.5 か月なら、必要な数を 2 つの月に半分ずつ分けます。',
  },
  task: { en: 'When must the leads be there?', ja: 'リードはいつまでに必要？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: 'Three months, a lead takes one month to a deal and half a month to a win',
      ja: '3 か月。リードから商談まで 1 か月、商談から受注まで半月',
    },
    formula: '=FUNNEL_SCHEDULE(A1:A3;;B1:B2;C1:C2;D1:D3)',
    cells: [
      [10, 0.25, 1, 'リード'],
      [10, 0.5, 0.5, '商談'],
      [20, '', '', '受注'],
    ],
    result: {
      en: [
        ['Month', 'リード', '商談', '受注'],
        ['Too late', 120, 10, 0],
        [1, 120, 20, 10],
        [2, 80, 30, 10],
        [3, 0, 20, 20],
      ],
      ja: [
        ['月', 'リード', '商談', '受注'],
        ['間に合わない', 120, 10, 0],
        [1, 120, 20, 10],
        [2, 80, 30, 10],
        [3, 0, 20, 20],
      ],
    },
  },
  {
    title: { en: 'Revenue goals; the stages are numbered', ja: '売上の目標、段階は番号で' },
    formula: '=FUNNEL_SCHEDULE(A1:A2;50000;1/4;1;;"en")',
    cells: [[500000], [1000000]],
    result: [
      ['Month', 1, 2],
      ['Too late', 40, 0],
      [1, 80, 10],
      [2, 0, 20],
    ],
  },
  {
    title: { en: 'No goals yet: the cell stays blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=FUNNEL_SCHEDULE(A1:A3;;1/2;1)',
    cells: [[''], [''], ['']],
    result: '',
  },
  {
    title: { en: 'A lag is missing', ja: '月数が足りない' },
    formula: '=FUNNEL_SCHEDULE(10;;A1:A2;B1:B2)',
    cells: [
      [0.25, 1],
      [0.5, ''],
    ],
    refused: { parameter: 'lags', code: 'length_differs' },
  },
];
