import type { Text } from '../../i18n/language.ts';
import type { CoachKpi, CoachRow, CoachTracker } from '../coach-tracker.ts';
import { given, kpi, objective, type TrackerExamplesByRule } from '../example.ts';
import { isEmpty } from '../is-empty.ts';
import type { Found, TrackerRule } from '../rule.ts';

/** Rules about how goals hang together, from a department's figure up to the final goal. */
export const links: readonly TrackerRule[] = [
  {
    id: 'kgi-internal',
    scope: 'set',
    severity: 'warning',
    source: 'S2',
    texts: {
      title: { en: 'The final goal stays inside the team', ja: '最終目標が社内の数字です' },
      sentence: {
        en: '"{name}" can grow without the company earning more.',
        ja: '「{name}」は、増えても会社の成果になるとは限りません。',
      },
      fix: {
        en: 'Take revenue or contracts as the final goal, and keep "{name}" as a KPI on the way.',
        ja: '最終目標は売上や契約数にして、「{name}」は途中のKPIに移しましょう。',
      },
    },
    check: ({ kpis = [] }) =>
      kpis
        .filter(({ layer, name }) => layer === 'kgi' && INTERNAL.test(name) && !COMPANY.test(name))
        .map(({ id, name }) => ({ row: id, field: 'name', facts: { name } })),
  },
  {
    id: 'orphan',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S4',
    texts: {
      title: { en: 'Goals without a parent: {count}', ja: '親のない目標が{count}あります' },
      sentence: {
        en: '{names}: what they serve is not said.',
        ja: '{names}が、何につながるのかが書かれていません。',
      },
      fix: {
        en: 'Choose the goal each one serves, or make it a plain metric.',
        ja: 'つながる先を選びましょう。なければ区分を「指標」にします。',
      },
    },
    check: (tracker) => {
      const orphans = linkable(tracker).filter(({ parent }) => isEmpty(parent));
      if (orphans.length === 0) return [];
      const names = orphans.map(({ name }) => name);
      return [{ row: orphans[0]!.id, field: 'parent', facts: { count: inWords(orphans.length), names } }];
    },
  },
  {
    id: 'unlinked-department',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S4',
    texts: {
      title: { en: '{name} is not linked', ja: '「{name}」がつながっていません' },
      sentence: {
        en: '{name} has no goal linked to the final goal.',
        ja: '「{name}」には、最終目標(KGI)につながる目標がありません。',
      },
      fix: {
        en: 'Choose one goal of {name} and link it to the final goal.',
        ja: '「{name}」の目標を1つ選び、最終目標につなげましょう。',
      },
    },
    check: (tracker) => {
      const roots = new Set(tops(tracker).map(({ id }) => id));
      if (roots.size === 0) return [];
      return (tracker.departments ?? [])
        .filter(
          (department) =>
            !rows(tracker).some((row) => row.department === department && leadsTo(row, roots, tracker)),
        )
        .map((name): Found => ({ row: null, field: 'department', facts: { name } }));
    },
  },
];

/** Figures that close inside marketing or sales. */
const INTERNAL =
  /名刺|訪問|来訪|来店|リード|見込み客|資料請求|mql|アクセス|セッション|pv|フォロワー|登録者|ダウンロード|business cards?|visits?|visitors?|leads?|traffic|sessions?|followers|downloads|sign-?ups|impressions/i;

/** Figures of the company, even where one of the words above is in them (revenue per visit). */
const COMPANY =
  /売上|売り上げ|月商|年商|利益|契約|受注|成約|revenue|sales|profit|contracts?|orders?|arr\b|mrr\b/i;

const TOP_LEVEL = /^(?:会社|全社|company)$/i;

/** 2つ, but 12個. */
function inWords(count: number): Text {
  return { en: String(count), ja: count < 10 ? `${count}つ` : `${count}個` };
}

function rows({ objectives = [], kpis = [] }: CoachTracker): readonly CoachRow[] {
  return [...objectives, ...objectives.flatMap(({ keyResults = [] }) => keyResults), ...kpis];
}

/** The goals everything ends in: final goals and the objectives of the company. */
function tops({ objectives = [], kpis = [] }: CoachTracker): readonly CoachRow[] {
  return [
    ...objectives.filter(({ level }) => TOP_LEVEL.test(level ?? '')),
    ...kpis.filter(({ layer }) => layer === 'kgi'),
  ];
}

/** The goals that should name a parent: objectives below the company, KPIs that are not final goals or watched only. */
function linkable({ objectives = [], kpis = [] }: CoachTracker): readonly CoachRow[] {
  return [
    ...objectives.filter(
      ({ level }) => !isEmpty(level) && level !== undefined && !TOP_LEVEL.test(level ?? ''),
    ),
    ...kpis.filter(({ layer }) => layer !== 'kgi' && layer !== 'metric'),
  ];
}

/** Is one of the final goals reached by going from parent to parent? A circle ends the way. */
function leadsTo(row: CoachRow, roots: ReadonlySet<string>, tracker: CoachTracker): boolean {
  const all = new Map(rows(tracker).map((each) => [each.id, each]));
  const objectiveOf = new Map(
    (tracker.objectives ?? []).flatMap(({ id, keyResults = [] }) =>
      keyResults.map((each) => [each.id, id] as const),
    ),
  );
  const seen = new Set<string>();
  let at: CoachRow | undefined = row;
  while (at !== undefined && !seen.has(at.id)) {
    if (roots.has(at.id)) return true;
    seen.add(at.id);
    at = all.get(at.parent ?? objectiveOf.get(at.id) ?? '');
  }
  return false;
}

/** Examples of these rules. */
export const linksExamples = (): TrackerExamplesByRule => ({
  'kgi-internal': {
    found: [
      given('business cards as the final goal', '名刺の枚数が最終目標', (t) => ({
        kpis: [kgi(t('Business cards', '名刺の獲得枚数'))],
      })),
      given('visits as the final goal', '訪問数が最終目標', (t) => ({
        kpis: [kgi(t('Site visits', 'サイト訪問数'))],
      })),
      given('leads as the final goal', 'リード数が最終目標', (t) => ({
        kpis: [kgi(t('Leads', 'リード数'))],
      })),
    ],
    leftAlone: [
      given('revenue', '売上', (t) => ({ kpis: [kgi(t('Revenue', '売上'))] })),
      given('contracts', '契約数', (t) => ({ kpis: [kgi(t('Contracts', '契約数'))] })),
      given('leads as a KPI', 'KPIとしてのリード数', (t) => ({
        kpis: [kpi(t('Leads', 'リード数'), { layer: 'kpi' })],
      })),
    ],
  },
  orphan: {
    found: [
      given('a KPI without a parent', '親のないKPI', (t) => ({
        kpis: [kpi(t('Subscriptions', '定期便の契約'), { parent: null })],
      })),
      given('a team objective without a parent', '親のないチームの目標', (t) => ({
        objectives: [objective('A', { level: t('Team', 'チーム'), parent: null })],
      })),
      given('two KPIs, one without', '2つのうち1つに親がない', () => ({
        kpis: [kpi('A', { parent: 'K' }), kpi('B', { parent: '' })],
      })),
    ],
    leftAlone: [
      given('a KPI with a parent', '親のあるKPI', () => ({ kpis: [kpi('A', { parent: 'K' })] })),
      given('the final goal and a metric', '最終目標と指標', () => ({
        kpis: [kgi('A'), kpi('B', { layer: 'metric', parent: null })],
      })),
      given('an objective of the company', '会社の目標', (t) => ({
        objectives: [objective('A', { level: t('Company', '会社'), parent: null })],
      })),
    ],
  },
  'unlinked-department': {
    found: [
      given('a department without any goal', '目標のない部門', (t) => ({
        departments: [t('Planning', '商品企画')],
        kpis: [kgi('A')],
      })),
      given('a department whose goal has no parent', '親のない目標だけの部門', () => ({
        departments: ['X'],
        kpis: [kgi('A'), kpi('B', { department: 'X', parent: null })],
      })),
      given('goals that only name each other', '互いを指すだけの目標', () => ({
        departments: ['X'],
        kpis: [kgi('A'), kpi('B', { department: 'X', parent: 'C' }), kpi('C', { parent: 'B' })],
      })),
    ],
    leftAlone: [
      given('a goal under the final goal', '最終目標につながる目標', () => ({
        departments: ['X'],
        kpis: [kgi('A'), kpi('B', { department: 'X', parent: 'A' })],
      })),
      given('linked over a KPI in between', '間にKPIをはさんでつながる', () => ({
        departments: ['X'],
        kpis: [kgi('A'), kpi('B', { parent: 'A' }), kpi('C', { department: 'X', parent: 'B' })],
      })),
      given('no final goal yet', '最終目標がまだない', () => ({
        departments: ['X'],
        kpis: [kpi('B', { department: 'X' })],
      })),
    ],
  },
});

function kgi(name: string): CoachKpi {
  return kpi(name, { layer: 'kgi', parent: null });
}
