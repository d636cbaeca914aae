import { offeredKpis } from '../tracker/samples/offered-kpis.ts';
import type { WizardAnswers } from './schemas/wizard.ts';

/** The final goal among the ids of answers. */
export const FINAL_GOAL = 'goal';

/** Was something written as its name? */
export function isNamed({ name }: { readonly name: string }): boolean {
  return name.trim() !== '';
}

/** The KPIs that go into the tracker: chosen, with a name, in a stage that is still there. */
export function chosenKpis({ kpis, stages }: WizardAnswers): WizardAnswers['kpis'] {
  const offers = offeredKpis();
  return kpis.filter(
    (kpi) => kpi.chosen && stages.includes(kpi.stage) && (offers.has(kpi.id) || isNamed(kpi)),
  );
}

/** The ids that goals get in the sheets, by their ids in the answers: K1 is the final goal where there is one. */
export function ownIds(answers: WizardAnswers): ReadonlyMap<string, string> {
  const objectives = answers.objectives.filter(isNamed);
  const goals = {
    K: [...(isNamed(answers) ? [{ id: FINAL_GOAL }] : []), ...chosenKpis(answers)],
    O: objectives,
    R: objectives.flatMap(({ keyResults }) => keyResults.filter(isNamed)),
    Q: answers.qualitative.filter(isNamed),
  };
  return new Map(
    Object.entries(goals).flatMap(([letter, rows]) =>
      rows.map(({ id }, index) => [id, `${letter}${index + 1}`] as const),
    ),
  );
}
