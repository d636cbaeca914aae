import { moreTests } from './more-tests.ts';

/** People in one file at the same moment. */
export const concurrency = moreTests({
  claim:
    'Whenever somebody else comes in between, nothing is lost and nothing is doubled: it comes to the same as one after the other.',
  notes: [
    'The other one (with the add-on, or by hand with rows sorted, inserted and deleted) comes in before a call of the first one: at places drawn with a seed of the pair, half of them before writes, or at every ' +
      'call of the spreadsheet, of locks and of properties.',
  ],
  seeds: 'the length of the names of the pair',
  tests: ['test/app/interleaving.test.ts'],
  setting: 'MEETINGS',
  value: '60',
  most: 'every',
  more: 'every call',
});
