import type { CoursedKpi } from './coursed-kpis.ts';
import { REACH_KPIS } from './kpi-catalogue/reach-kpis.ts';
import { SALES_KPIS } from './kpi-catalogue/sales-kpis.ts';
import { LAYER } from './sample-words.ts';

/**
 * The sixteen KPIs of the article by their ids in the catalogue, to choose from when one plans a tracker of one's own.
 * Source: domain section 6, sample 2.
 */
export function offeredKpis(): ReadonlyMap<string, CoursedKpi> {
  const all = [...REACH_KPIS, ...SALES_KPIS].map((kpi, index) => [`K${index + 1}`, kpi] as const);
  return new Map(all.filter(([, { layer }]) => layer === LAYER.kpi));
}
