import { civilDate } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { ACTIONS } from './b2b-funnel/actions.ts';
import { FUNNEL } from './b2b-funnel/funnel.ts';
import { KPIS } from './b2b-funnel/kpis.ts';
import { QUALITATIVE } from './b2b-funnel/qualitative.ts';
import { DEPARTMENT, TEAM } from './b2b-funnel/team.ts';
import { coursedKpis } from './coursed-kpis.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleFunnel } from './sample-funnel.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';
import { steadyAnchor } from './steady-anchor.ts';

/** A maker of inspection software for factories, from revenue back to visits. Source: domain section 6, sample 4. */
export function b2bFunnel(language: Language, today: string): TrackerInput {
  const at = steadyAnchor(today, 4);
  return {
    ...sampleFrame(at, language, {
      name: both('設備点検クラウドのB2Bファネル', 'B2B funnel of inspection software'),
      fiscalStart: civilDate(at.start).month,
      departments: Object.values(DEPARTMENT),
      team: TEAM,
    }),
    kpis: coursedKpis(KPIS, language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
    funnel: sampleFunnel(FUNNEL, language, at),
  };
}
