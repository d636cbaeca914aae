import { describe, it } from 'vitest';
import { annoyAndRepair } from './hostile-run.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

/** `npm run prove` takes 500. */
const RUNS = Number(process.env.HOSTILE_USERS ?? 25);
const RUNS_A_TEST = 25;
/** After so many runs a new file: columns of the user's own pile up. */
const RUNS_A_FILE = 5;
const DEEDS = 6;

describe('A tracker that people rearranged at will', () => {
  for (let first = 1; first <= RUNS; first += RUNS_A_TEST) {
    const last = Math.min(first + RUNS_A_TEST - 1, RUNS);
    it(
      `is whole again after one repair, with everything typed as it was (users ${first} to ${last})`,
      {
        timeout: RUNS_A_TEST * 60_000,
      },
      () => annoyAll(first, last),
    );
  }
});

async function annoyAll(first: number, last: number): Promise<void> {
  for (let opened = first; opened <= last; opened += RUNS_A_FILE) {
    const addon = await openDrawn(smallTrackerPlan());
    for (let seed = opened; seed < opened + RUNS_A_FILE && seed <= last; seed += 1)
      await annoyAndRepair(addon, seed, DEEDS);
    addon.book.dispose();
  }
}
