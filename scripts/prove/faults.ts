import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SOURCES, type SourceId } from '../../src/tracker/samples/samples.ts';
import { failUseCase } from '../../test/app/fail-use-case.ts';
import { USE_CASES } from '../../test/app/use-cases.ts';
import { failCalls } from '../../test/host/fail-calls.ts';
import { shortPlan } from '../../test/host/short-plan.ts';
import type { Proof } from './proof.ts';

const KINDS = { failOnCall: 'at once', failAtFlush: 'when the writes are applied' } as const;
/** Without `--all`: so many calls of each kind in a use case, in one that draws sheets, and every so-many-th call of a sample. */
const CALLS = 4;
const CALLS_OF_DRAWING = 1;
const STEP_OF_SAMPLES = 151;

/** No call that fails leaves anything half done. */
export const faults: Proof = {
  claim:
    'Whichever call of the spreadsheet, of a lock or of the memory fails, a use case is done or everything is as it was before.',
  notes: [
    'Use cases are tried in small files, each call failing in turn in up to three ways: at once, when the buffered writes are applied, and, for locks and properties, as a service that refuses. ' +
      'The whole file is compared: sheets, cells, looks, rules, drop-downs, notes, warnings, names. Samples are drawn with short tables, which take as many calls as long ones; a chart or a ' +
      'group of columns that fails is left out and said to be.',
  ],
  more: 'every call of every use case and of every sample',
  head: [
    'use case or sample',
    'calls fail',
    'tried',
    'as before',
    'done all the same, or without a chart or groups',
    'first fault',
  ],
  run: async (row, all) => {
    for (const useCase of USE_CASES) {
      const count = all ? Number.POSITIVE_INFINITY : useCase.slow ? CALLS_OF_DRAWING : CALLS;
      const { damage, done, takenBack, tried } = await failUseCase(useCase, count);
      row(damage.length === 0, useCase.name, 'in all ways', tried, takenBack, done, damage[0] ?? '');
    }
    for (const source of Object.keys(SOURCES) as SourceId[]) {
      const choices = { language: 'ja', today: '2026-10-15', trackerId: 'prove', fixedDate: true } as const;
      const plan = shortPlan(createTracker(source, choices));
      for (const kind of ['failOnCall', 'failAtFlush'] as const) {
        const { damage, leftOut, takenBack, tried } = await failCalls(plan, kind, all ? 1 : STEP_OF_SAMPLES);
        row(
          damage.length === 0,
          `drawing ${source}`,
          KINDS[kind],
          tried,
          takenBack,
          leftOut,
          damage[0] ?? '',
        );
      }
    }
  },
};
