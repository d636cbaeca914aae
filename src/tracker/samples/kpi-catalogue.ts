import { civilDate } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import { coursedKpis } from './coursed-kpis.ts';
import { ACTIONS } from './kpi-catalogue/actions.ts';
import { QUALITATIVE } from './kpi-catalogue/qualitative.ts';
import { REACH_KPIS } from './kpi-catalogue/reach-kpis.ts';
import { SALES_KPIS } from './kpi-catalogue/sales-kpis.ts';
import { DEPARTMENT, TEAM } from './kpi-catalogue/team.ts';
import { sampleActions } from './sample-action.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleQualitative } from './sample-qualitative.ts';
import { both } from './sample-texts.ts';
import { steadyAnchor } from './steady-anchor.ts';

/**
 * The sixteen KPIs of the article in an online shop for tea, under its monthly sales: monthly figures that are judged
 * as they are, none of them on its way to a later date. Source: domain section 6, sample 2.
 */
export function kpiCatalogue(language: Language, today: string): TrackerInput {
  const at = steadyAnchor(today, 4);
  return {
    ...sampleFrame(at, language, {
      name: both('KPIカタログ(お茶のネットショップ)', 'KPI catalogue (online tea shop)'),
      fiscalStart: civilDate(at.start).month,
      departments: Object.values(DEPARTMENT),
      team: TEAM,
    }),
    kpis: coursedKpis([...REACH_KPIS, ...SALES_KPIS], language, at),
    qualitative: sampleQualitative(QUALITATIVE, language, at),
    actions: sampleActions(ACTIONS, language, at),
  };
}
