import { moreTests } from './more-tests.ts';

/** A repair after whatever people do to a tracker. */
export const hostile = moreTests({
  claim:
    'After 500 users who rearranged a tracker at will, one repair each makes it whole and keeps what was typed.',
  seeds: '1 to 500, one for each user',
  tests: ['test/app/repair-hostile.test.ts'],
  setting: 'HOSTILE_USERS',
  value: '500',
});

/** A repair in which any host call fails. */
export const repairs = moreTests({
  claim: 'Whichever writing host call of a repair fails, the tracker is as it was before.',
  tests: ['test/app/repair-faults.test.ts'],
  setting: 'REPAIR_CALLS',
  value: '1',
});
