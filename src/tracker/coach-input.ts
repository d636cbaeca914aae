import type { CoachKeyResult, CoachKpi, CoachRow, CoachTracker } from '../coach/coach-tracker.ts';
import { type Day, parseDay } from '../core/day.ts';
import type { State } from '../core/light.ts';
import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { filledText } from './row-texts.ts';
import type { KeyResult, Kpi, Objective, Tracker } from './tracker.ts';

/** What a KPI's layer is called by the coach, in the order in which every language lists its words. */
const LAYERS = ['kgi', 'csf', 'kpi', 'kdi', 'metric'] as const;

/**
 * A tracker as the coach reads it: every column of its sheets is handed over, an empty one as `null`. Histories are
 * not: what a sheet keeps of the past began with its goals, so it does not tell how hard their targets were.
 *
 * @param language of the tracker, whose words its cells hold
 * @param stateOf the light of a row by its id
 */
export function coachInput(
  tracker: Tracker,
  language: Language,
  stateOf: (id: string) => State | null,
): CoachTracker {
  const words = TRACKER_TEXTS[language];
  const departmentOf = new Map(tracker.members.map(({ department, name }) => [name, department]));
  const judged = <T extends CoachRow>(row: T): T => ({ ...row, state: stateOf(row.id) });
  return {
    asOf: parseDay(tracker.asOf) as Day,
    departments: tracker.departments,
    objectives: tracker.objectives.map((objective) => ({
      id: objective.id,
      name: objective.name,
      owner: filledText(objective.owner),
      department: filledText(objective.department),
      level: words.words.level[objective.level],
      parent: objective.parent,
      keyResults: objective.keyResults.map((row) => judged(keyResultOf(row, objective, tracker))),
    })),
    kpis: tracker.kpis.map((kpi) =>
      judged(kpiOf(kpi, departmentOf.get(kpi.owner) ?? null, words.layers.indexOf(kpi.layer))),
    ),
    qualitative: tracker.qualitative.map(({ id, name, next, owner, proxy, typed, ...goal }) =>
      judged({
        ...{ id, name, baseline: goal.baseline, target: goal.target, unit: goal.unit },
        direction: goal.direction,
        actual: typed,
        owner: filledText(owner),
        proxy: filledText(proxy),
        next: filledText(next),
      }),
    ),
  };
}

function keyResultOf(row: KeyResult, { department }: Objective, { cycle }: Tracker): CoachKeyResult {
  const { actual, baseline, end, id, name, target, unit } = row;
  return {
    ...{ id, name, actual, baseline, target, unit },
    ...kept(row),
    department: filledText(department),
    end: parseDay(end ?? cycle.end),
  };
}

function kpiOf(kpi: Kpi, department: string | null, layer: number): CoachKpi {
  const { actual, baseline, cadence, direction, id, kind, leading, misses, name, target, unit } = kpi;
  return {
    ...{ id, name, actual, baseline, target, unit, direction, kind, misses, cadence, department },
    ...kept(kpi),
    layer: LAYERS[layer] ?? null,
    class: leading === null ? null : leading ? 'leading' : 'lagging',
    stage: filledText(kpi.stage),
    tool: filledText(kpi.tool),
    when: filledText(kpi.when),
    evidence: filledText(kpi.evidence),
    // A cell of the sheet holds the id and the name of the parent.
    parent: filledText(kpi.parent.split(' ')[0] ?? ''),
    history: [],
  };
}

/** What is kept up to date in a row with figures. */
function kept({ next, owner, updated, why }: KeyResult | Kpi): Partial<CoachRow> {
  return {
    owner: filledText(owner),
    lastUpdate: updated === null ? null : parseDay(updated),
    why: filledText(why),
    next: filledText(next),
  };
}
