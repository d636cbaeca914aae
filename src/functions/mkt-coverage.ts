import { pipelineCoverage } from '../core/marketing.ts';
import { amount, number, optional, rate } from './kit/parameter.ts';
import { type Example, type Help, perRowColumns } from './kit/spec.ts';

/** Are there enough open deals? See `core/marketing.ts`. */
export const spec = perRowColumns(3, {
  name: 'MKT_COVERAGE',
  parameters: [amount('pipeline'), number('target'), rate('win_rate'), optional(number('closed'), 0)],
  calculate: (pipeline, target, winRate, closed) => {
    const { coverage, needed, surplus } = pipelineCoverage(pipeline, target, winRate, closed);
    return [coverage, needed, surplus];
  },
});

export const help: Help = {
  summary: {
    en: 'Tells whether the open deals are enough for the target.',
    ja: 'いまの商談の額が、目標に対して足りるかを計算します。',
  },
  parameters: {
    pipeline: { en: 'Amount of the open deals.', ja: '進行中の商談の額。' },
    target: { en: 'What is to be closed in the period.', ja: '期間の受注目標。' },
    win_rate: { en: 'Share of the deals that are won, above 0 to 1.', ja: '受注率。0 より大きく 1 まで。' },
    closed: { en: 'What is closed already; 0 if left out.', ja: 'すでに受注した額。省略すると 0。' },
  },
  result: {
    en: 'Three columns for each row: coverage, needed coverage, and how much pipeline is left over (below 0: missing).',
    ja: '行ごとに 3 列：カバー率、必要なカバー率、余っている商談の額（マイナスは不足）。',
  },
  notes: {
    en:
      'Coverage = pipeline ÷ (target − closed), needed = 1 ÷ win rate. ' +
      'When the target is closed already, coverage is blank and the whole pipeline is left over.',
    ja:
      'カバー率 = 商談の額 ÷（目標 − 受注済み）、必要なカバー率 = 1 ÷ 受注率。' +
      '目標に届いていれば、カバー率は空で、商談の額がそのまま余りになります。',
  },
  task: { en: 'Are there enough deals in the pipeline?', ja: '商談は足りている？' },
};

export const examples: readonly Example[] = [
  {
    title: {
      en: '30 million open, 10 of 20 million closed, one in four is won',
      ja: '商談 3,000 万、目標 2,000 万のうち 1,000 万は受注済み、受注率 25%',
    },
    formula: '=MKT_COVERAGE(30000000;20000000;1/4;10000000)',
    result: [[3, 4, -10000000]],
  },
  {
    title: { en: 'A column of teams', ja: 'チームごとに、列をまとめて' },
    formula: '=MKT_COVERAGE(A1:A3;B1:B3;1/5;C1:C3)',
    cells: [
      [100, 20, ''],
      [100, 20, 25],
      ['', 20, ''],
    ],
    result: [
      [5, 5, 0],
      ['', 5, 100],
      ['', '', ''],
    ],
  },
  {
    title: { en: 'No target yet: the cells stay blank', ja: '目標がまだない：セルは空のまま' },
    formula: '=MKT_COVERAGE(100;A1;1/5)',
    cells: [['']],
    result: [['', '', '']],
  },
  {
    title: { en: 'Nothing is ever won', ja: '受注率が 0' },
    formula: '=MKT_COVERAGE(100;20;0)',
    refused: { parameter: 'win_rate', code: 'rate_is_zero' },
  },
];
