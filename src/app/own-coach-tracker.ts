import type { CoachKpi, CoachTracker } from '../coach/coach-tracker.ts';
import { type Day, parseDay } from '../core/day.ts';
import type { Kpi, Tracker } from '../tracker/tracker.ts';

const LAYERS: Readonly<Record<string, CoachKpi['layer']>> = { KGI: 'kgi', KPI: 'kpi' };

/** A tracker that is only planned, as the coach reads it: what nobody was asked for is not handed over. */
export function ownCoachTracker({ cycle, kpis, objectives, qualitative }: Tracker): CoachTracker {
  const end = parseDay(cycle.end) as Day;
  return {
    objectives: objectives.map(({ id, keyResults, name }) => ({
      id,
      name,
      keyResults: keyResults.map(({ id: row, name: words, baseline, owner, target, unit }) => ({
        id: row,
        name: words,
        baseline,
        target,
        unit,
        owner,
        end,
      })),
    })),
    kpis: kpis.map(coachKpi),
    qualitative: qualitative.map(({ id, name, proxy }) => ({ id, name, proxy })),
  };
}

/** The final goal has no stage, no method of its own and nothing above it. */
function coachKpi(kpi: Kpi): CoachKpi {
  const { baseline, direction, id, kind, name, target, unit } = kpi;
  const layer = LAYERS[kpi.layer] ?? null;
  const figures = { id, name, baseline, target, unit, direction, kind, layer };
  if (layer === 'kgi') return figures;
  return {
    ...figures,
    class: kpi.leading === null ? null : kpi.leading ? 'leading' : 'lagging',
    stage: kpi.stage,
    parent: kpi.parent.split(' ')[0] ?? '',
    owner: kpi.owner,
    tool: kpi.tool,
    when: kpi.when,
    evidence: kpi.evidence,
  };
}
