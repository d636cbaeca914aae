import { addMonths, type Day, parseDay } from '../core/day.ts';
import { fiscalPeriod } from '../core/fiscal-period.ts';
import { cycleName } from '../i18n/cycle-name.ts';
import type { Language } from '../i18n/language.ts';
import { sampleFrame } from '../tracker/samples/sample-frame.ts';
import { both } from '../tracker/samples/sample-texts.ts';
import type { TrackerInput } from '../tracker/tracker.ts';
import { Failure } from './failure.ts';
import { ownKpis } from './own-kpis.ts';
import { ownStage } from './own-stage.ts';
import { ownActions, ownObjectives, ownQualitative } from './own-words.ts';
import type { WizardAnswers } from './schemas/wizard.ts';

/** The name of a tracker for which none was given. */
const NAMELESS = both('目標の表', 'Goal tracker');

/**
 * The answers of the wizard as a tracker: rows without a name are left out, figures that cannot be read stay blank.
 *
 * @param today `yyyy-mm-dd`; figures are about the day before
 * @throws Failure `unknown` for a cycle that no calendar has
 */
export function ownTracker(answers: WizardAnswers, language: Language, today: string): TrackerInput {
  const { fiscalStart, months } = answers.cycle;
  const start = dayOf(answers.cycle.start);
  const end = addMonths(start, months) - 1;
  const period = fiscalPeriod(start, fiscalStart);
  const title = answers.title.trim() || answers.name.trim();
  const frame = sampleFrame({ asOf: dayOf(today) - 1, start, end, year: period.year, pace: 1 }, language, {
    name: title === '' ? NAMELESS : both(title, title),
    fiscalStart,
    departments: [],
    team: [],
  });
  const kpis = ownKpis(answers, language);
  const objectives = ownObjectives(answers);
  const qualitative = ownQualitative(answers, language);
  const actions = ownActions(answers);
  const measured = [...kpis, ...objectives.flatMap(({ keyResults = [] }) => keyResults)];
  const owners = [...measured, ...qualitative, ...actions].map(({ owner }) => owner);
  return {
    ...frame,
    cycle: { ...frame.cycle, name: cycleName(period, months, language) },
    members: distinct(owners).map((name) => ({ name })),
    stages: answers.stages.map((stage) => ownStage(stage, language)),
    units: distinct([...(frame.units ?? []), ...measured.map(({ unit }) => unit)]),
    kpis,
    objectives,
    qualitative,
    actions,
  };
}

function dayOf(date: string): Day {
  const day = parseDay(date);
  if (day === null) throw new Failure('unknown', { detail: `not a day: ${date}` });
  return day;
}

/** Each word once, in order; empty ones are left out. */
function distinct(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words)].filter((word): word is string => word !== undefined && word !== '');
}
