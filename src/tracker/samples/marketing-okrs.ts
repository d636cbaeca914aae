import { civilDate } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { coursedObjectives } from './coursed-objectives.ts';
import { ACTIONS } from './marketing-okrs/actions.ts';
import { OBJECTIVES } from './marketing-okrs/objectives.ts';
import { QUALITATIVE } from './marketing-okrs/qualitative.ts';
import { DEPARTMENT, TEAM } from './marketing-okrs/team.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';
import { steadyAnchor } from './steady-anchor.ts';

/** Three OKR sets of a marketing division that sells leather goods. Source: domain section 6, sample 3. */
export function marketingOkrs(language: Language, today: string): TrackerInput {
  const at = steadyAnchor(today, 4);
  return {
    ...sampleFrame(at, language, {
      name: both('革小物ブランドのマーケティング', 'Marketing of a leather goods brand'),
      fiscalStart: civilDate(at.start).month,
      departments: Object.values(DEPARTMENT),
      team: TEAM,
    }),
    objectives: coursedObjectives(OBJECTIVES, language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
  };
}
