import { concurrency } from './concurrency.ts';
import { content } from './content.ts';
import { drawing, faults, samples } from './faults.ts';
import { grid } from './grid.ts';
import { hostile, repairs } from './hostile-user.ts';
import { libreoffice } from './libreoffice.ts';
import { limits } from './limits.ts';
import { anything, conformance } from './more-tests.ts';
import { mutation } from './mutation/mutation.ts';
import { payload } from './payload.ts';
import { privilege } from './privilege.ts';
import type { Proof } from './proof.ts';

/** What takes too long for every test run, by name. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  grid,
  libreoffice,
  faults,
  drawing,
  samples,
  repairs,
  concurrency,
  hostile,
  content,
  payload,
  privilege,
  limits,
  conformance,
  anything,
  'mutation-core': mutation('src/core'),
  'mutation-plan': mutation('src/plan'),
  'mutation-coach': mutation('src/coach'),
};
