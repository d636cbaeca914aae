import { type GoalBalance, goalBalance } from '../core/goal-balance.ts';
import type { Text } from '../i18n/language.ts';
import { language, list, status } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

/** Source: rulings 53. */
const LABELS: Readonly<Record<GoalBalance, Text>> = {
  true_success: { en: 'True success', ja: '真の成功' },
  hollow_success: { en: 'Hollow success', ja: '見せかけの成功' },
  groundwork: { en: 'Groundwork laid', ja: '土台はできている' },
  new_start: { en: 'Needs a new start', ja: '立て直し' },
  unknown: { en: 'Cannot be judged', ja: '判断できない' },
};

/** Do figures and substance go together? See `core/goal-balance.ts`. */
export const spec = perRow({
  name: 'GOAL_BALANCE',
  parameters: [list(status('kpi_statuses')), list(status('proxy_statuses')), language()],
  calculate: (kpis, proxies, words) =>
    kpis.length + proxies.length === 0 ? null : LABELS[goalBalance(kpis, proxies)][words],
});

export const help: Help = {
  summary: {
    en: 'Compares the lights of KPIs and of qualitative goals: is it true success or a hollow one?',
    ja: 'KPI の信号と定性目標の信号を合わせて、真の成功か見せかけの成功かを判断します。',
  },
  parameters: {
    kpi_statuses: {
      en: 'Status texts of the KPIs, such as KPI_STATUS gives.',
      ja: 'KPI の信号の文字。KPI_STATUS の結果など。',
    },
    proxy_statuses: {
      en: 'Status texts of the proxies of qualitative goals, such as GOAL_PROXY gives.',
      ja: '定性目標の代理指標の信号の文字。GOAL_PROXY の結果など。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: {
    en: 'One text: True success, Hollow success, Groundwork laid, Needs a new start, or Cannot be judged.',
    ja: '1 つの文字：真の成功、見せかけの成功、土台はできている、立て直し、判断できない。',
  },
  notes: {
    en: 'A side is well when at least half of its coloured lights are ●. Grey lights (–) do not count; a side without colours cannot be judged.',
    ja: '色のある信号の半分以上が ● なら、その側は良い状態です。灰色（–）は数えません。色のある信号がない側は判断できません。',
  },
  task: { en: 'Is our success real?', ja: '数字だけの成功になっていない？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'Green figures, red substance', ja: '数字は ●、中身は ■' },
    formula: '=GOAL_BALANCE(A1:A3;B1:B3)',
    cells: [
      ['● 達成', '■ 要改善'],
      ['● 好調', '■ 要改善'],
      ['■ 要改善', '● 好調'],
    ],
    result: { en: 'Hollow success', ja: '見せかけの成功' },
  },
  {
    title: { en: 'Both sides are well', ja: 'どちらも良い' },
    formula: '=GOAL_BALANCE(A1:A2;B1:B2;"en")',
    cells: [
      ['● 好調', '● 達成'],
      ['▲ 注視', '– データなし'],
    ],
    result: 'True success',
  },
  {
    title: { en: 'No lights at all: the cell stays blank', ja: '信号がまだない：セルは空のまま' },
    formula: '=GOAL_BALANCE(A1:A2;B1:B2)',
    cells: [
      ['', ''],
      ['', ''],
    ],
    result: '',
  },
  {
    title: { en: 'A text without a mark', ja: '印のない文字' },
    formula: '=GOAL_BALANCE(A1:A2;B1:B2)',
    cells: [
      ['● 好調', '● 好調'],
      ['順調', ''],
    ],
    refused: { parameter: 'kpi_statuses', code: 'not_a_status' },
  },
];
