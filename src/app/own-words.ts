import { isoDate, parseDay } from '../core/day.ts';
import { typedFigure } from '../core/typed-figure.ts';
import type { Language } from '../i18n/language.ts';
import { UNIT } from '../tracker/samples/sample-texts.ts';
import type { TrackerInput } from '../tracker/tracker.ts';
import { isNamed, ownIds } from './own-ids.ts';
import { ownFigures } from './own-kpis.ts';
import type { WizardAnswers } from './schemas/wizard.ts';

/** What a proxy is counted in. Source: domain section 2. */
const PROXY_UNIT = { mean: UNIT.points, nps: UNIT.nps, yes: UNIT.percent, count: UNIT.items };

/** Objectives with their key results; the words of a key result are its name, its figures stand beside them. */
export function ownObjectives(answers: WizardAnswers): NonNullable<TrackerInput['objectives']> {
  const ids = ownIds(answers);
  return answers.objectives.filter(isNamed).map(({ id, keyResults, name }) => ({
    id: ids.get(id) as string,
    name: name.trim(),
    keyResults: keyResults.filter(isNamed).map((keyResult) => ({
      id: ids.get(keyResult.id) as string,
      name: keyResult.name.trim(),
      ...ownFigures(keyResult),
      owner: keyResult.owner.trim(),
    })),
  }));
}

/** Qualitative goals with their proxies, measured once a quarter. */
export function ownQualitative(
  answers: WizardAnswers,
  language: Language,
): NonNullable<TrackerInput['qualitative']> {
  const ids = ownIds(answers);
  return answers.qualitative.filter(isNamed).map(({ id, method, name, owner, proxy, target }) => {
    const unit = PROXY_UNIT[method][language];
    return {
      id: ids.get(id) as string,
      name: name.trim(),
      proxy: proxy.trim(),
      method,
      target: typedFigure(target, unit) ?? null,
      unit,
      direction: 'up',
      cadence: 'quarterly',
      owner: owner.trim(),
    };
  });
}

/** Actions that are still to be begun. */
export function ownActions(answers: WizardAnswers): NonNullable<TrackerInput['actions']> {
  const ids = ownIds(answers);
  return answers.actions.filter(isNamed).map(({ due, goal, name, owner }, index) => {
    const day = parseDay(due);
    return {
      id: `A${index + 1}`,
      name: name.trim(),
      status: 'todo',
      due: day === null ? null : isoDate(day),
      owner: owner.trim(),
      goal: ids.get(goal) ?? null,
    };
  });
}
