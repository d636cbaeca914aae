import { describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { compareEngines } from '../engines/engines-differ.ts';
import { calculateInGrid } from '../engines/grid.ts';
import { recalculate } from '../engines/ironcalc.ts';

/** All others, and blank trackers, are compared by `npm run prove -- grid`. */
const COMPARED = [
  ['beauty-brand', 'ja'],
  ['marketing-okrs', 'en'],
] as const;

describe('a whole sample drawn into the local spreadsheet', () => {
  it.each(COMPARED)(
    'shows in every formula cell what IronCalc computes, and no error: %s in %s',
    async (sample, language) => {
      const plan = createTracker(sample, { language, today: '2026-10-15', trackerId: 't1', fixedDate: true });
      const grid = await calculateInGrid(plan);
      const found = compareEngines(plan, { name: 'IronCalc', ...recalculate(plan) }, grid);
      expect(found).toMatchObject({ differences: [], errors: [] });
      expect(found.formulas).toBeGreaterThan(10_000);
    },
    600_000,
  );
});
