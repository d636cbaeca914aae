import type { Day } from '../../core/day.ts';
import { type Cadence, type Freshness, freshness } from '../../core/freshness.ts';
import type { CoachKpi, CoachTracker } from '../coach-tracker.ts';
import { given, keyResult, kpi, objective, type TrackerExamplesByRule } from '../example.ts';
import type { Found, TrackerRule } from '../rule.ts';

/** The longest time between two check-ins of an objective, in days. Source: domain section 5. */
const MONTH = 31;
/** Figures of a day are there the day after. Source: domain section 3, the one-day-late rule. */
const LAG_DAYS = 1;

/** Rules about a tracker that nobody keeps up. */
export const upkeep: readonly TrackerRule[] = [
  {
    id: 'stale',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'The value is old', ja: '値が古くなっています' },
      sentence: {
        en: '"{name}" was last updated {days} days ago; its light is no longer true.',
        ja: '「{name}」は{days}日前の値のままです。信号があてになりません。',
      },
      fix: {
        en: 'Check in a new value, or measure it less often.',
        ja: 'チェックインで新しい値を入れましょう。続かないときは、測る頻度を下げます。',
      },
    },
    check: ({ asOf, kpis = [] }) =>
      kpis.flatMap((kpi): readonly Found[] => {
        const fresh = freshnessOf(kpi, asOf);
        if (fresh?.state !== 'stale') return [];
        return [{ row: kpi.id, field: 'updated', facts: { name: kpi.name, days: fresh.days } }];
      }),
  },
  {
    id: 'no-checkin',
    scope: 'tracker',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'No check-in for a month', ja: '1か月チェックインがありません' },
      sentence: {
        en: 'Nobody has looked at the key results of "{name}" for a month.',
        ja: '「{name}」の成果指標が、1か月見られていません。',
      },
      fix: {
        en: 'Check in today: on pace? What blocks? Who must help?',
        ja: 'きょうチェックインしましょう。ペースはどうか、何が止めているか、だれの助けがいるか。',
      },
    },
    check: ({ asOf, objectives = [] }) =>
      asOf === undefined
        ? []
        : objectives
            .filter(({ keyResults = [] }) => {
              const updates = keyResults.flatMap(({ lastUpdate }) =>
                lastUpdate === undefined ? [] : [lastUpdate],
              );
              return updates.length > 0 && updates.every((day) => day === null || asOf - day > MONTH);
            })
            .map(({ id, name }) => ({ row: id, field: 'updated', facts: { name } })),
  },
];

/** As handed over, or from the last update; `null` where it cannot be told. */
function freshnessOf(
  { freshness: known, lastUpdate, cadence }: CoachKpi,
  asOf: Day | undefined,
): Freshness | null {
  if (known !== undefined) return known;
  if (asOf === undefined || typeof lastUpdate !== 'number' || !cadence) return null;
  return freshness(lastUpdate, cadence, asOf, LAG_DAYS);
}

/** Examples of these rules. */
export const upkeepExamples = (): TrackerExamplesByRule => ({
  stale: {
    found: [
      given('daily, last update 5 days ago', '毎日測り、更新は5日前', () => updated('daily', 5)),
      given('weekly, last update 17 days ago', '毎週測り、更新は17日前', () => updated('weekly', 17)),
      given('monthly, last update 70 days ago', '毎月測り、更新は70日前', () => updated('monthly', 70)),
    ],
    leftAlone: [
      given('daily, last update 2 days ago', '毎日測り、更新は2日前', () => updated('daily', 2)),
      given('monthly, last update 64 days ago', '毎月測り、更新は64日前', () => updated('monthly', 64)),
      given('no dates handed over', '更新日を渡していない', () => ({ asOf: 100, kpis: [kpi('A')] })),
      given('no last update', '更新日がない', () => ({
        asOf: 100,
        kpis: [kpi('A', { cadence: 'daily', lastUpdate: null })],
      })),
      given('no as-of date', '基準日がない', () => ({
        kpis: [kpi('A', { cadence: 'daily', lastUpdate: 1 })],
      })),
    ],
  },
  'no-checkin': {
    found: [
      given('last check-in 32 days ago', '32日前が最後', () => ({
        asOf: 100,
        ...checkedIn(68),
      })),
      given('never checked in', '一度もない', () => ({ asOf: 100, ...checkedIn(null) })),
      given('three months ago', '3か月前が最後', () => ({ asOf: 100, ...checkedIn(8) })),
    ],
    leftAlone: [
      given('31 days ago', '31日前が最後', () => ({ asOf: 100, ...checkedIn(69) })),
      given('today', 'きょう', () => ({ asOf: 100, ...checkedIn(100) })),
      given('no as-of date', '基準日がない', () => checkedIn(8)),
    ],
  },
});

function updated(cadence: Cadence, daysAgo: number): CoachTracker {
  return { asOf: 100, kpis: [kpi('A', { cadence, lastUpdate: 100 - daysAgo })] };
}

function checkedIn(lastUpdate: Day | null): CoachTracker {
  return { objectives: [objective('A', { keyResults: [keyResult('K', { lastUpdate })] })] };
}
