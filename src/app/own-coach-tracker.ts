import type { CoachKeyResult, CoachKpi, CoachTracker } from '../coach/coach-tracker.ts';
import { type Day, parseDay } from '../core/day.ts';
import { figureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import type { KeyResult, Kpi, Tracker } from '../tracker/tracker.ts';

const LAYERS: Readonly<Record<string, CoachKpi['layer']>> = { KGI: 'kgi', KPI: 'kpi' };

/** A tracker that is only planned, as the coach reads it: what nobody was asked for is not handed over. */
export function ownCoachTracker(
  { cycle, kpis, objectives, qualitative }: Tracker,
  language: Language,
): CoachTracker {
  const end = parseDay(cycle.end) as Day;
  return {
    objectives: objectives.map(({ id, keyResults, name }) => ({
      id,
      name,
      keyResults: keyResults.map((row) => ({ ...coachKeyResult(row, language), end })),
    })),
    kpis: kpis.map(coachKpi),
    qualitative: qualitative.map(({ id, name, proxy }) => ({ id, name, proxy })),
  };
}

/** A figure that stands in a cell beside the words counts as if it stood in them. */
function coachKeyResult(row: KeyResult, language: Language): CoachKeyResult {
  const { baseline, id, name, owner, target, unit } = row;
  const said =
    target === null || /[0-9０-９]/.test(name) ? name : `${name} ${figureText(target, unit, language)}`;
  return { id, name: said, baseline, target, unit, owner };
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
