import type { CoachKpi, CoachObjective, CoachTracker } from '../coach-tracker.ts';
import { given, keyResult, manyKpis, objective, type TrackerExamplesByRule } from '../example.ts';
import type { Found, TrackerRule } from '../rule.ts';

/** More KPIs than this in one stage, or in all, are too many to be looked at. Source: domain section 2. */
const MOST_IN_STAGE = 5;
const MOST_IN_ALL = 9;

/** How many objectives a team has, and key results an objective. Source: domain section 2. */
const FEWEST = 3;
const MOST = 5;

/** Rules about how many goals there are. */
export const counts: readonly TrackerRule[] = [
  {
    id: 'kpi-too-many',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S3',
    texts: {
      title: { en: '{count} KPIs {place}', ja: '{place}KPIが{count}個あります' },
      sentence: {
        en: 'Up to {limit} {place} stay in view; with more, nobody knows which one matters.',
        ja: '{limit}個までが目安です。多いと、どれが大事かが見えなくなります。',
      },
      fix: {
        en: 'Keep the ones you look at every week, and make the others plain metrics.',
        ja: '毎週見るものを残し、ほかは区分を「指標」に移しましょう。',
      },
    },
    check: ({ kpis = [] }) => {
      const judged = kpis.filter(isKpi);
      const found: Found[] = [];
      if (judged.length > MOST_IN_ALL) found.push(tooMany(judged.length, MOST_IN_ALL, null));
      for (const [stage, members] of groupBy(judged, (kpi) => kpi.stage ?? '')) {
        if (stage !== '' && members.length > MOST_IN_STAGE) {
          found.push(tooMany(members.length, MOST_IN_STAGE, stage, members[0]!.id));
        }
      }
      return found;
    },
  },
  {
    id: 'okr-count',
    scope: 'set',
    severity: 'warning',
    source: 'S0 S1',
    texts: {
      title: { en: 'Number of {things}: {count}', ja: '{things}が{count}個です' },
      sentence: {
        en: '3 to 5 {things} are a good number: few enough to remember, enough to cover the way.',
        ja: '{things}は3〜5個が目安です。少なすぎると偏り、多すぎると覚えられません。',
      },
      fix: {
        en: 'For fewer, ask what else must come true; for more, merge or postpone some.',
        ja: '少ないときは、ほかに何が起きれば届くかを考えます。多いときは、まとめるか次の期に回しましょう。',
      },
    },
    check: (tracker) => [...objectiveCount(tracker), ...keyResultCount(tracker.objectives ?? [])],
  },
];

/** Is this row a KPI and not a final goal, a success factor, or a figure that is only watched? */
export function isKpi({ layer }: CoachKpi): boolean {
  return layer === undefined || layer === null || layer === 'kpi';
}

function tooMany(count: number, limit: number, stage: string | null, row: string | null = null): Found {
  const place =
    stage === null ? { en: 'in all', ja: '' } : { en: `in the stage "${stage}"`, ja: `「${stage}」に` };
  return { row, field: stage === null ? null : 'stage', facts: { count, limit, place } };
}

/** Too few in all, or too many for one level of one department. */
function objectiveCount({ objectives = [], excerpt = false }: CoachTracker): readonly Found[] {
  if (excerpt || objectives.length === 0) return [];
  const things = { en: 'objectives', ja: '目標' };
  const found: Found[] = [];
  if (objectives.length < FEWEST) {
    found.push({ row: null, field: null, facts: { count: objectives.length, things } });
  }
  for (const [, members] of groupBy(
    objectives,
    ({ level, department }) => `${level ?? ''} ${department ?? ''}`,
  )) {
    if (members.length > MOST) {
      found.push({ row: members[0]!.id, field: 'name', facts: { count: members.length, things } });
    }
  }
  return found;
}

/** What an objective is measured by: its key results and the objectives below it. Source: rulings S17. */
function keyResultCount(objectives: readonly CoachObjective[]): readonly Found[] {
  const things = { en: 'key results', ja: '成果指標' };
  return objectives.flatMap(({ id, keyResults }): readonly Found[] => {
    if (keyResults === undefined) return [];
    const below = objectives.filter(({ parent }) => parent === id).length;
    const count = keyResults.length;
    return count > MOST || count + below < FEWEST
      ? [{ row: id, field: 'name', facts: { count, things } }]
      : [];
  });
}

function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** Examples of these rules. */
export const countsExamples = (): TrackerExamplesByRule => ({
  'kpi-too-many': {
    found: [
      given('12 KPIs in all', '全体で12個のKPI', () => ({ kpis: manyKpis(12) })),
      given('10 KPIs in all', '全体で10個のKPI', () => ({ kpis: manyKpis(10) })),
      given('6 KPIs in one stage', '1つの段階に6個のKPI', (t) => ({
        kpis: manyKpis(6, { stage: t('Awareness', '認知') }),
      })),
    ],
    leftAlone: [
      given('9 KPIs in all', '全体で9個のKPI', () => ({ kpis: manyKpis(9) })),
      given('5 KPIs in one stage', '1つの段階に5個のKPI', (t) => ({
        kpis: manyKpis(5, { stage: t('Awareness', '認知') }),
      })),
      given('9 KPIs and 4 metrics', 'KPIが9個、指標が4個', () => ({
        kpis: [...manyKpis(9), ...manyKpis(4, { layer: 'metric' })],
      })),
    ],
  },
  'okr-count': {
    found: [
      given('one objective', '目標が1個', () => ({ objectives: [objective('A')] })),
      given('an objective with two key results', '成果指標が2個の目標', () => ({
        excerpt: true,
        objectives: [withKeyResults(2)],
      })),
      given('an objective with six key results', '成果指標が6個の目標', () => ({
        excerpt: true,
        objectives: [withKeyResults(6)],
      })),
    ],
    leftAlone: [
      given('three objectives', '目標が3個', () => ({
        objectives: ['A', 'B', 'C'].map((name) => objective(name)),
      })),
      given('an objective with three key results', '成果指標が3個の目標', () => ({
        excerpt: true,
        objectives: [withKeyResults(3)],
      })),
      given('one objective that is only an excerpt', '表の一部として渡した1個の目標', () => ({
        excerpt: true,
        objectives: [objective('A')],
      })),
    ],
  },
});

function withKeyResults(count: number): CoachObjective {
  return objective('A', { keyResults: Array.from({ length: count }, (_, i) => keyResult(`A${i + 1}`)) });
}
