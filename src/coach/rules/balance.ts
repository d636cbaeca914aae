import { goalBalance } from '../../core/goal-balance.ts';
import { statusColour } from '../../core/status-mark.ts';
import type { CoachKpi } from '../coach-tracker.ts';
import { given, kpi, qualitative, type TrackerExamplesByRule } from '../example.ts';
import { isEmpty } from '../is-empty.ts';
import { isRed, lightOf } from '../light-of.ts';
import type { TrackerRule } from '../rule.ts';
import { readStatement } from '../wording/read-statement.ts';
import { isKpi } from './counts.ts';

/** Rules about what the figures leave out: cause and effect, substance behind numbers, numbers behind words. */
export const balance: readonly TrackerRule[] = [
  {
    id: 'leading-lagging',
    scope: 'set',
    severity: 'warning',
    source: 'S3',
    texts: {
      title: { en: 'Only {present} figures', ja: '{present}の指標だけです' },
      sentence: {
        en: 'Leading figures warn in time, lagging ones show what came of it; a set needs both.',
        ja: '先行指標は早く気づくため、遅行指標は成果を確かめるためのものです。両方が必要です。',
      },
      fix: {
        en: 'Add one {absent} figure, e.g. {example}.',
        ja: '{absent}の指標を1つ足しましょう。例:{example}',
      },
    },
    check: ({ kpis = [] }) => {
      const classes = kpis.filter(isKpi).flatMap((kpi) => (kpi.class ? [kpi.class] : []));
      const leading = classes.includes('leading');
      if (classes.length < 2 || (leading && classes.includes('lagging'))) return [];
      const [present, absent] = leading ? [LEADING, LAGGING] : [LAGGING, LEADING];
      const example = leading
        ? { en: 'monthly sales or repeat rate', ja: '月商、リピート率' }
        : { en: 'visits or enquiries a week', ja: '週の訪問数、問い合わせ数' };
      return [{ row: null, field: 'class', facts: { present, absent, example } }];
    },
  },
  {
    id: 'vanity-metric',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S3',
    texts: {
      title: { en: 'It may only look good', ja: '見た目の数字になりがちです' },
      sentence: {
        en: '{name} alone may look good without results.',
        ja: '「{name}」だけでは、成果につながっているかが分かりません。',
      },
      fix: { en: 'Link {name} to visits or orders.', ja: '訪問や購入の数字とつなげましょう。' },
    },
    check: ({ kpis = [] }) => {
      const solid = kpis.some((kpi) => isKpi(kpi) && !isVanity(kpi));
      return kpis
        .filter(
          (kpi) =>
            isKpi(kpi) && isVanity(kpi) && (isEmpty(kpi.parent) || (kpi.parent === undefined && !solid)),
        )
        .map(({ id, name }) => ({ row: id, field: 'parent', facts: { name } }));
    },
  },
  {
    id: 'hollow-success',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'Figures ●, substance ■', ja: '数字は ●、中身は ■ です' },
      sentence: {
        en: 'KPIs at ●: {green}. But {names}: ■, so the numbers grow without what they stand for.',
        ja: 'KPIは ● が{green}個ですが、{names}は ■ です。',
      },
      fix: {
        en: 'Ask customers what is missing before pushing the figures further.',
        ja: '数字を伸ばす前に、お客様や社員に何が足りないかを聞きましょう。',
      },
    },
    check: ({ kpis = [], qualitative = [] }) => {
      const judged = kpis.filter(isKpi);
      const figures = judged.map(lightOf);
      const red = qualitative.filter(isRed);
      if (
        red.length === 0 ||
        isTooEarly(judged) ||
        goalBalance(figures, qualitative.map(lightOf)) !== 'hollow_success'
      )
        return [];
      const green = figures.filter((light) => statusColour(light) === 'green').length;
      const names = red.map(({ proxy, name }) => proxy || name);
      return [{ row: red[0]!.id, field: 'light', facts: { green, names } }];
    },
  },
];

const LEADING = { en: 'leading', ja: '先行' };
const LAGGING = { en: 'lagging', ja: '遅行' };

function isVanity({ name }: CoachKpi): boolean {
  return readStatement('keyResult', name).vanity !== null;
}

/** Is the period so young that hardly any KPI has a colour? Nobody can speak of success then. */
function isTooEarly(kpis: readonly CoachKpi[]): boolean {
  return kpis.filter(({ state }) => state === 'too_early').length * 2 > kpis.length;
}

/** Examples of these rules. */
export const balanceExamples = (): TrackerExamplesByRule => ({
  'leading-lagging': {
    found: [
      given('two leading figures', '先行指標が2つ', () => ({
        kpis: [kpi('A', { class: 'leading' }), kpi('B', { class: 'leading' })],
      })),
      given('two lagging figures', '遅行指標が2つ', () => ({
        kpis: [kpi('A', { class: 'lagging' }), kpi('B', { class: 'lagging' })],
      })),
      given('the leading one is only a metric', '先行は「指標」だけ', () => ({
        kpis: [
          kpi('A', { class: 'lagging' }),
          kpi('B', { class: 'lagging' }),
          kpi('C', { class: 'leading', layer: 'metric' }),
        ],
      })),
    ],
    leftAlone: [
      given('one of each', '1つずつ', () => ({
        kpis: [kpi('A', { class: 'leading' }), kpi('B', { class: 'lagging' })],
      })),
      given('a single KPI', 'KPIが1つ', () => ({ kpis: [kpi('A', { class: 'leading' })] })),
      given('no classes', '先行・遅行の列がない', () => ({ kpis: [kpi('A'), kpi('B')] })),
    ],
  },
  'vanity-metric': {
    found: [
      given('followers, linked to nothing', 'つながりのないフォロワー数', (t) => ({
        kpis: [kpi(t('Followers', 'フォロワー数'), { parent: null })],
      })),
      given('page views, linked to nothing', 'つながりのないPV数', (t) => ({
        kpis: [kpi(t('Page views', '月間PV数'), { parent: null })],
      })),
      given('likes are the only figure', 'いいね数だけの表', (t) => ({
        kpis: [kpi(t('Likes', 'いいね数'))],
      })),
    ],
    leftAlone: [
      given('followers, linked to orders', '注文につなげたフォロワー数', (t) => ({
        kpis: [kpi(t('Followers', 'フォロワー数'), { parent: 'A' })],
      })),
      given('orders', '注文数', (t) => ({ kpis: [kpi(t('Orders', '注文数'), { parent: null })] })),
      given('reach kept as a metric', '「指標」としてのリーチ数', (t) => ({
        kpis: [kpi(t('Reach', 'リーチ数'), { layer: 'metric', parent: null })],
      })),
    ],
  },
  'hollow-success': {
    found: [
      given('KPIs ●, the proxy ■', 'KPIは ●、代理指標は ■', () => ({
        kpis: [kpi('A', { state: 'on_track' })],
        qualitative: [qualitative('B', { state: 'needs_action' })],
      })),
      given('half of the KPIs ●, both proxies ■', 'KPIの半分が ●、代理指標は2つとも ■', () => ({
        kpis: [kpi('A', { state: 'achieved' }), kpi('B', { state: 'watch' })],
        qualitative: [qualitative('C', { state: 'overdue' }), qualitative('D', { state: 'needs_action' })],
      })),
      given('one proxy ▲, one ■', '代理指標が ▲ と ■', () => ({
        kpis: [kpi('A', { state: 'on_track' })],
        qualitative: [qualitative('C', { state: 'watch' }), qualitative('D', { state: 'needs_action' })],
      })),
    ],
    leftAlone: [
      given('all ●', 'すべて ●', () => ({
        kpis: [kpi('A', { state: 'on_track' })],
        qualitative: [qualitative('B', { state: 'on_track' })],
      })),
      given('all ■', 'すべて ■', () => ({
        kpis: [kpi('A', { state: 'needs_action' })],
        qualitative: [qualitative('B', { state: 'needs_action' })],
      })),
      given('most KPIs too early to be judged', 'KPIの多くはまだ序盤', () => ({
        kpis: [
          kpi('A', { state: 'on_track' }),
          kpi('B', { state: 'too_early' }),
          kpi('C', { state: 'too_early' }),
        ],
        qualitative: [qualitative('D', { state: 'needs_action' })],
      })),
      given('the proxy has no data yet', '代理指標はまだデータなし', () => ({
        kpis: [kpi('A', { state: 'on_track' })],
        qualitative: [qualitative('B', { state: 'no_data' })],
      })),
    ],
  },
});
