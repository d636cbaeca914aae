import { links } from '../coach/rules/links.ts';
import type { Host } from '../host/host.ts';
import { figureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { coachInput } from '../tracker/coach-input.ts';
import type { Kpi, Objective, Tracker } from '../tracker/tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import type { GoalNode } from './schemas/goals.ts';
import { type StandingRow, standingRows } from './standing-rows.ts';
import { standingTracker } from './standing-tracker.ts';

/**
 * The objectives and KPIs of a tracker with what each of them serves, and the departments that serve nothing.
 * @throws Failure as `openTracker`
 */
export function readGoalMap(host: Host, request: Request<'readGoalMap'>): Response<'readGoalMap'> {
  const { found, language, sheets, tracker } = standingTracker(host, request.tracker);
  const rows = standingRows(sheets);
  const standing: Standing = { language, rows, tracker };
  const objectiveOf = new Map(
    tracker.objectives.flatMap(({ id, keyResults }) => keyResults.map((row) => [row.id, id] as const)),
  );
  // What serves a key result hangs on its objective: key results have no place of their own on the map.
  const parentOf = (id: string | null): string | null =>
    id !== null && rows.has(id) ? (objectiveOf.get(id) ?? id) : null;
  const nodes = [
    ...tracker.objectives.map((one) => objectiveNode(one, standing, parentOf(one.parent))),
    ...tracker.kpis.map((kpi) => kpiNode(kpi, standing, parentOf(kpi.parent.split(' ')[0] ?? null))),
  ];
  const input = coachInput(tracker, language, (id) => rows.get(id)?.state ?? null);
  const departments = links
    .filter(({ id }) => id === 'unlinked-department')
    .flatMap(({ check }) => check(input).map(({ facts }) => String(facts.name)));
  return { tracker: found.id, nodes, departments };
}

/** What the nodes are made from. */
interface Standing {
  readonly language: Language;
  readonly rows: ReadonlyMap<string, StandingRow>;
  readonly tracker: Tracker;
}

function objectiveNode(
  { department, id, level, name, owner }: Objective,
  { language, rows }: Standing,
  parent: string | null,
): GoalNode {
  const score = rows.get(id)?.score ?? null;
  return {
    ...{ id, name, owner, department, parent, kind: 'objective' },
    level: TRACKER_TEXTS[language].words.level[level],
    state: rows.get(id)?.state ?? null,
    figure: score === null ? '' : score.toFixed(2),
    needsParent: level !== 'company',
  };
}

function kpiNode(kpi: Kpi, { language, rows, tracker }: Standing, parent: string | null): GoalNode {
  const { id, layer, name, owner } = kpi;
  const [kgi, , , , metric] = TRACKER_TEXTS[language].layers;
  return {
    ...{ id, name, owner, parent, level: '', kind: 'kpi' },
    department: tracker.members.find((member) => member.name === owner)?.department ?? '',
    state: rows.get(id)?.state ?? null,
    figure: figures(kpi, language),
    needsParent: layer !== kgi && layer !== metric,
  };
}

/** Actual and target, the unit said once; empty without an actual. */
function figures({ actual, target, unit }: Kpi, language: Language): string {
  if (actual === null) return '';
  if (target === null) return figureText(actual, unit, language);
  const isSaidTwice = unit === '%' || /^[円¥$€£]$/.test(unit);
  return `${figureText(actual, isSaidTwice ? unit : '', language)} / ${figureText(target, unit, language)}`;
}
