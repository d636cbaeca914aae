import type { CoachKpi, CoachTracker } from '../../coach/coach-tracker.ts';
import type { Finding } from '../../coach/rule.ts';
import { links } from '../../coach/rules/links.ts';
import type { Tracker } from '../tracker.ts';

/** The rules about links that a review looks at: goals without a parent, departments without a way to the top. */
const ASKED = ['orphan', 'unlinked-department'];

/** What a KPI's layer is called by the coach, in the order in which every language lists its words. */
const LAYERS = ['kgi', 'csf', 'kpi', 'kdi', 'metric'] as const;

/**
 * What does the coach say about how goals and departments of a tracker hang together?
 * @param layers the words for the layers in the language of the tracker, in their order
 * Source: domain section 5, month end; section 4, orphan and unlinked-department.
 */
export function goalLinks(tracker: Tracker, layers: readonly string[]): Finding[] {
  const read = coachTracker(tracker, layers);
  return links
    .filter(({ id }) => ASKED.indexOf(id) >= 0)
    .flatMap(({ check, id, severity }) =>
      check(read).map(
        ({ facts, field, row }): Finding => ({ rule: id, severity, place: { row, field }, facts }),
      ),
    );
}

/** Only what the links need. */
function coachTracker(
  { departments, kpis, members, objectives }: Tracker,
  layers: readonly string[],
): CoachTracker {
  const departmentOf = new Map(members.map(({ department, name }) => [name, department]));
  return {
    departments,
    objectives: objectives.map(({ department, id, keyResults, level, name, parent }) => ({
      id,
      name,
      department,
      level,
      parent,
      keyResults: keyResults.map((keyResult) => ({ id: keyResult.id, name: keyResult.name, department })),
    })),
    kpis: kpis.map(({ id, layer, name, owner, parent }): CoachKpi => {
      const place = layers.indexOf(layer);
      return {
        id,
        name,
        department: departmentOf.get(owner) ?? null,
        // A cell of the sheet holds the id and the name of the parent.
        parent: parent === '' ? null : (parent.split(' ')[0] ?? null),
        layer: LAYERS[place] ?? null,
      };
    }),
  };
}
