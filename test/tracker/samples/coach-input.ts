import type { CoachKeyResult, CoachKpi, CoachTracker } from '../../../src/coach/coach-tracker.ts';
import { type Day, parseDay } from '../../../src/core/day.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../../src/i18n/tracker.ts';
import type { KeyResult, Kpi, Objective, Tracker } from '../../../src/tracker/tracker.ts';
import { keyResultState, kpiState, proxyState } from './judged.ts';

/**
 * A tracker as the coach reads it: every column of its sheets is handed over, an empty one as `null`. The histories of
 * the samples begin with their goals, so there is nothing to tell how hard their targets were.
 */
export function coachInput(tracker: Tracker, language: Language): CoachTracker {
  const words = TRACKER_TEXTS[language];
  const departmentOf = new Map(tracker.members.map(({ department, name }) => [name, department]));
  return {
    asOf: parseDay(tracker.asOf) as Day,
    departments: tracker.departments,
    objectives: tracker.objectives.map((objective) => ({
      ...pick(objective, ['id', 'name']),
      owner: filled(objective.owner),
      department: filled(objective.department),
      level: words.words.level[objective.level],
      parent: objective.parent,
      keyResults: objective.keyResults.map((keyResult) => keyResultOf(keyResult, objective, tracker)),
    })),
    kpis: tracker.kpis.map((kpi) =>
      kpiOf(kpi, tracker, departmentOf.get(kpi.owner) ?? null, words.layers.indexOf(kpi.layer)),
    ),
    qualitative: tracker.qualitative.map((goal) => ({
      ...pick(goal, ['id', 'name', 'baseline', 'target', 'unit', 'direction']),
      actual: goal.typed,
      owner: filled(goal.owner),
      proxy: filled(goal.proxy),
      state: proxyState(goal),
      next: filled(goal.next),
    })),
  };
}

const LAYERS = ['kgi', 'csf', 'kpi', 'kdi', 'metric'] as const;

function keyResultOf(keyResult: KeyResult, objective: Objective, tracker: Tracker): CoachKeyResult {
  return {
    ...pick(keyResult, ['id', 'name', 'baseline', 'target', 'actual', 'unit']),
    owner: filled(keyResult.owner),
    department: filled(objective.department),
    end: parseDay(keyResult.end ?? tracker.cycle.end),
    lastUpdate: keyResult.updated === null ? null : parseDay(keyResult.updated),
    state: keyResultState(keyResult, tracker),
    why: filled(keyResult.why),
    next: filled(keyResult.next),
  };
}

function kpiOf(kpi: Kpi, tracker: Tracker, department: string | null, layer: number): CoachKpi {
  return {
    ...pick(kpi, ['id', 'name', 'baseline', 'target', 'actual', 'unit', 'direction', 'kind', 'misses']),
    department,
    layer: LAYERS[layer] ?? null,
    class: kpi.leading === null ? null : kpi.leading ? 'leading' : 'lagging',
    stage: filled(kpi.stage),
    cadence: kpi.cadence,
    owner: filled(kpi.owner),
    tool: filled(kpi.tool),
    when: filled(kpi.when),
    evidence: filled(kpi.evidence),
    parent: filled(kpi.parent.split(' ')[0] ?? ''),
    history: [],
    lastUpdate: kpi.updated === null ? null : parseDay(kpi.updated),
    state: kpiState(kpi, tracker),
    why: filled(kpi.why),
    next: filled(kpi.next),
  };
}

function filled(words: string): string | null {
  return words === '' ? null : words;
}

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
