import { describe, it } from 'vitest';
import { annoyAndRepair } from './hostile-run.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

/** `npm run prove` takes 500. */
const RUNS = Number(process.env.HOSTILE_USERS ?? 25);
/** After so many runs a new file: columns of the user's own pile up. */
const RUNS_A_FILE = 5;
const DEEDS = 6;

describe('A tracker that people rearranged at will', () => {
  it(`is whole again after one repair, with everything typed as it was (${RUNS} users)`, {
    timeout: RUNS * 60_000,
  }, async () => {
    for (let first = 1; first <= RUNS; first += RUNS_A_FILE) {
      const addon = await openDrawn(smallTrackerPlan());
      for (let seed = first; seed < first + RUNS_A_FILE; seed += 1) await annoyAndRepair(addon, seed, DEEDS);
      addon.book.dispose();
    }
  });
});
