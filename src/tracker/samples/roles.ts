import { civilDate } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { coursedKpis } from './coursed-kpis.ts';
import { ACTIONS } from './roles/actions.ts';
import { KPIS } from './roles/kpis.ts';
import { QUALITATIVE } from './roles/qualitative.ts';
import { DEPARTMENT, TEAM } from './roles/team.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';
import { steadyAnchor } from './steady-anchor.ts';

/** What sales and web marketing of a maker of office furniture watch. Source: domain section 6, sample 5. */
export function roles(language: Language, today: string): TrackerInput {
  const at = steadyAnchor(today, 4);
  return {
    ...sampleFrame(at, language, {
      name: both('オフィス家具の営業とWeb', 'Sales and web for office furniture'),
      fiscalStart: civilDate(at.start).month,
      departments: Object.values(DEPARTMENT),
      team: TEAM,
    }),
    kpis: coursedKpis(KPIS, language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
  };
}
