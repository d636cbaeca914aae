import { freshness } from '../core/freshness.ts';
import { refuse } from '../core/refusal.ts';
import type { Language, Text } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { CADENCES, choice, day, judged, language, optional, whole } from './kit/parameter.ts';
import { type Example, type Help, perRow } from './kit/spec.ts';

const TEXTS: Readonly<Record<'fresh' | 'due' | 'stale' | 'never', Text>> = {
  fresh: { en: '● Fresh ({age})', ja: '● 最新（{age}）' },
  due: { en: '▲ Due ({age})', ja: '▲ 更新どき（{age}）' },
  stale: { en: '■ Stale ({age})', ja: '■ 更新切れ（{age}）' },
  never: { en: '■ Never updated', ja: '■ 未更新' },
};

/** Is a figure fresh? See `core/freshness.ts`. */
export const spec = perRow({
  name: 'KPI_FRESHNESS',
  parameters: [
    judged(day('last_update')),
    choice('cadence', CADENCES),
    day('as_of'),
    optional(whole('lag_days'), 1),
    language(),
  ],
  calculate: (lastUpdate, cadence, asOf, lagDays, words) => {
    if (lagDays < 0) refuse('lag_days', 'too_small', { minimum: 0, came: lagDays });
    const found = freshness(lastUpdate, cadence, asOf, lagDays);
    return fill(TEXTS[found.state][words], found.state === 'never' ? {} : { age: age(found.days, words) });
  },
});

function age(days: number, words: Language): string {
  if (words === 'ja') return `${days} 日前`;
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

export const help: Help = {
  summary: {
    en: 'Tells whether a figure is fresh, due for an update or stale, for how often it should be updated.',
    ja: '更新の頻度に照らして、数字が最新か、更新どきか、更新切れかを返します。',
  },
  parameters: {
    last_update: {
      en: 'The day of the last update; blank shows "never updated".',
      ja: '最後に更新した日。空なら「未更新」になります。',
    },
    cadence: {
      en: 'How often it is updated: daily, weekly, monthly, quarterly, half-yearly or yearly.',
      ja: '更新の頻度：毎日・毎週・毎月・四半期・半年・毎年。',
    },
    as_of: {
      en: 'The day to judge for; use a cell with =TODAY()-1 for "as of yesterday".',
      ja: '判断する日。きのうなら =TODAY()-1 のセルを使います。',
    },
    lag_days: {
      en: 'Days by which figures arrive late anyway; 1 if left out.',
      ja: '数字がもともと遅れて届く日数。省略すると 1。',
    },
    language: {
      en: '"ja" or "en"; the language of the spreadsheet if left out.',
      ja: '「ja」か「en」。省略すると表の言語。',
    },
  },
  result: { en: 'One text for each row, with the age in days.', ja: '行ごとに 1 つの文字（日数つき）。' },
  notes: {
    en:
      'Fresh up to the length of the cadence (1, 7, 31, 92, 183, 366 days) plus the lag, due up to twice that, then stale. ' +
      'An update after the day to judge for counts as 0 days ago.',
    ja:
      '頻度の長さ（1・7・31・92・183・366 日）に遅れを足した日数までは最新、その 2 倍までは更新どき、それを過ぎると更新切れです。' +
      '判断する日より後の更新は 0 日前とみなします。',
  },
  task: { en: 'Is this number up to date?', ja: 'この数字は最新？' },
};

export const examples: readonly Example[] = [
  {
    title: { en: 'A weekly figure, 8, 9 and 17 days old', ja: '毎週の数字（8・9・17 日前）' },
    formula: '=KPI_FRESHNESS(A1:A4;"毎週";B1:B4)',
    cells: [
      ['2026-10-07', '2026-10-15'],
      ['2026-10-06', '2026-10-15'],
      ['2026-09-28', '2026-10-15'],
      ['', '2026-10-15'],
    ],
    dateColumns: [0, 1],
    result: {
      en: [['● Fresh (8 days ago)'], ['▲ Due (9 days ago)'], ['■ Stale (17 days ago)'], ['■ Never updated']],
      ja: [['● 最新（8 日前）'], ['▲ 更新どき（9 日前）'], ['■ 更新切れ（17 日前）'], ['■ 未更新']],
    },
  },
  {
    title: { en: 'No cadence given: the cell stays blank', ja: '頻度がない：セルは空のまま' },
    formula: '=KPI_FRESHNESS("2026-10-07";A1;"2026-10-15")',
    cells: [['']],
    result: '',
  },
  {
    title: { en: 'An unknown cadence', ja: '知らない頻度' },
    formula: '=KPI_FRESHNESS("2026-10-07";"ときどき";"2026-10-15")',
    refused: { parameter: 'cadence', code: 'not_a_choice' },
  },
];
