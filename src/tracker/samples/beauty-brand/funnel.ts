import type { SampleFunnel } from '../sample-funnel.ts';
import { both, UNIT } from '../sample-texts.ts';

/** From ¥50M a month back to impressions. Source: figures of the picture of the funnel sheet, look section 6. */
export const FUNNEL: SampleFunnel = {
  goal: 50_000_000,
  unit: UNIT.yen,
  unitValue: 5000,
  openPipeline: 0,
  share: 1,
  businessDays: 20,
  costPerTop: 0.6,
  stages: [
    {
      name: both('表示', 'Impressions'),
      unit: UNIT.times,
      actual: 4_100_000,
      rate: 0.05,
      benchmark: 0.05,
      lag: 0,
    },
    { name: both('訪問', 'Visits'), unit: UNIT.times, actual: 180_000, rate: 0.1, benchmark: 0.1, lag: 0.5 },
    {
      name: both('カート投入', 'Carts'),
      unit: UNIT.items,
      actual: 16_200,
      rate: 0.4,
      benchmark: 0.4,
      lag: 0,
    },
    { name: both('注文', 'Orders'), unit: UNIT.items, actual: 5200 },
  ],
  monthGoals: [30, 34, 42, 44, 47, 50, 50, 50, 50, 50, 50, 50].map((millions) => millions * 1e6),
};
