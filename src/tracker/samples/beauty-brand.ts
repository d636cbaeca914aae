import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { anchor } from './anchor.ts';
import { ACTIONS } from './beauty-brand/actions.ts';
import { FUNNEL } from './beauty-brand/funnel.ts';
import { OBJECTIVES } from './beauty-brand/objectives.ts';
import { QUALITATIVE } from './beauty-brand/qualitative.ts';
import { REACH_KPIS } from './beauty-brand/reach-kpis.ts';
import { SALES_KPIS } from './beauty-brand/sales-kpis.ts';
import { DEPARTMENT, TEAM } from './beauty-brand/team.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleFunnel } from './sample-funnel.ts';
import { sampleKpis } from './sample-kpi.ts';
import { sampleObjectives } from './sample-objective.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';

/** The brand's fiscal year starts in April, in both languages. */
const FISCAL_START = 4;

/**
 * A beauty brand that wants to become the most trusted sustainable one in Japan, half-way through its year.
 * Source: domain section 6, sample 1; figures of the pictures of the look.
 */
export function beautyBrand(language: Language, today: string): TrackerInput {
  const at = anchor(today, FISCAL_START);
  return {
    ...sampleFrame(at, language, {
      name: both('サステナブル美容ブランド', 'Sustainable beauty brand'),
      fiscalStart: FISCAL_START,
      departments: Object.values(DEPARTMENT),
      team: TEAM,
    }),
    objectives: sampleObjectives(OBJECTIVES, language, at),
    kpis: sampleKpis([...REACH_KPIS, ...SALES_KPIS], language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
    funnel: sampleFunnel(FUNNEL, language, at),
  };
}
