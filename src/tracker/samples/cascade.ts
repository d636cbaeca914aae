import { civilDate } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { ACTIONS } from './cascade/actions.ts';
import { COMPANY_OBJECTIVES } from './cascade/company-objectives.ts';
import { KPIS } from './cascade/kpis.ts';
import { QUALITATIVE } from './cascade/qualitative.ts';
import { DEPARTMENT, OWN_UNIT, TEAM } from './cascade/team.ts';
import { TEAM_OBJECTIVES } from './cascade/team-objectives.ts';
import { coursedKpis } from './coursed-kpis.ts';
import { coursedObjectives } from './coursed-objectives.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';
import { steadyAnchor } from './steady-anchor.ts';

/**
 * A maker of plant-based yogurt: goals of the company, its departments, a team and a person, each naming the one above.
 * Source: domain section 6, sample 6.
 */
export function cascade(language: Language, today: string): TrackerInput {
  const at = steadyAnchor(today, 4);
  const frame = sampleFrame(at, language, {
    name: both('植物性ヨーグルトの会社', 'Plant-based yogurt company'),
    fiscalStart: civilDate(at.start).month,
    departments: Object.values(DEPARTMENT),
    team: TEAM,
  });
  return {
    ...frame,
    units: [...(frame.units ?? []), ...Object.values(OWN_UNIT).map((unit) => unit[language])],
    objectives: coursedObjectives([...COMPANY_OBJECTIVES, ...TEAM_OBJECTIVES], language, at),
    kpis: coursedKpis(KPIS, language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
  };
}
