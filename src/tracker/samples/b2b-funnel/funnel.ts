import type { SampleFunnel } from '../sample-funnel.ts';
import { both, UNIT } from '../sample-texts.ts';

/**
 * The year's chain of the KPIs as one month: ¥120M ÷ 12 = ¥10M, 5 deals of ¥2M. Actuals are a sixth of the half year,
 * so that MQL → SQL (34 % instead of 40 %) brings most. A visit costs ¥6,000 a lead × 2 %; from visit to deal it takes
 * three months. The first six goals make up what the half year left open. Source: domain sections 3 (Funnel) and 6.
 */
export const FUNNEL: SampleFunnel = {
  goal: 10_000_000,
  unit: UNIT.yen,
  unitValue: 2_000_000,
  openPipeline: 0,
  share: 1,
  businessDays: 20,
  costPerTop: 120,
  stages: [
    {
      name: both('サイト訪問', 'Visits'),
      unit: UNIT.times,
      actual: 16_000,
      rate: 0.02,
      benchmark: 0.02,
      lag: 0,
    },
    { name: both('リード', 'Leads'), unit: UNIT.items, actual: 360, rate: 0.25, benchmark: 0.25, lag: 0.5 },
    { name: both('MQL', 'MQLs'), unit: UNIT.items, actual: 81, rate: 0.4, benchmark: 0.4, lag: 0.5 },
    { name: both('SQL', 'SQLs'), unit: UNIT.items, actual: 28, rate: 0.6, benchmark: 0.6, lag: 0.5 },
    {
      name: both('商談', 'Opportunities'),
      unit: UNIT.items,
      actual: 17,
      rate: 0.25,
      benchmark: 0.25,
      lag: 1.5,
    },
    { name: both('受注', 'Deals'), unit: UNIT.items, actual: 4 },
  ],
  monthGoals: [10, 10, 11, 12, 13, 14, 11, 11, 12, 12, 12, 12].map((millions) => millions * 1e6),
};
