import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SOURCES, type SourceId } from '../../src/tracker/samples/samples.ts';
import { failUseCase, type UseCase } from '../../test/app/fail-use-case.ts';
import { USE_CASES } from '../../test/app/use-cases.ts';
import { failCalls } from '../../test/host/fail-calls.ts';
import { shortPlan } from '../../test/host/short-plan.ts';
import type { Proof, Row } from './proof.ts';

const KINDS = { failOnCall: 'at once', failAtFlush: 'when the writes are applied' } as const;
/** How many calls of each kind are tried in a use case, unless all are: where it draws sheets, which takes long, and where not. */
const FEW = { slow: 1, usual: 4 } as const;
/** Every so-many-th call of a sample. Beauty brand has every kind of sheet. */
const STEPS = {
  usual: 151,
  all: (source: SourceId): number => (source === 'beauty-brand' ? 1 : 25),
} as const;

const HEAD = [
  'use case or sample',
  'calls fail',
  'tried',
  'as before',
  'done all the same, or without a chart or groups',
  'first fault',
];
const WAYS =
  'each call failing in turn in up to four ways: at once, when the buffered writes are applied, for locks and properties as a service that refuses, and with the lock held by somebody else. ' +
  'The whole file is compared: sheets, cells, looks, rules, drop-downs, notes, warnings, names.';

/** No call that fails leaves anything half done. */
export const faults: Proof = {
  head: HEAD,
  claim:
    'Whichever call of the spreadsheet, of a lock or of the memory fails, a use case is done or everything is as it was before.',
  notes: [`Use cases that draw no sheets are tried in small files, ${WAYS}`],
  more: 'every call',
  run: async (row, all) => {
    for (const useCase of USE_CASES) if (!useCase.slow) await tryUseCase(row, useCase, all);
  },
};

/** No call that fails leaves half a use case that draws. */
export const drawing: Proof = {
  head: HEAD,
  claim:
    'Whichever call fails in a use case that draws sheets, it is done or everything is as it was before.',
  notes: [
    `They are tried in small files, ${WAYS} A chart or a group of columns that fails is left out and said to be.`,
  ],
  more: 'every call',
  run: async (row, all) => {
    for (const useCase of USE_CASES) if (useCase.slow) await tryUseCase(row, useCase, all);
  },
};

/** No call that fails leaves half a tracker. */
export const samples: Proof = {
  head: HEAD,
  claim:
    'Whichever call fails while a sample is drawn, all of it is there or everything is as it was before.',
  notes: [
    'Samples are drawn with short tables, which take as many calls as long ones. A chart or a group of columns that fails is left out and said to be.',
  ],
  more: `every call of beauty-brand, which has every kind of sheet, and every ${STEPS.all('roles')}th of the others`,
  run: async (row, all) => {
    for (const source of Object.keys(SOURCES) as SourceId[]) {
      const choices = { language: 'ja', today: '2026-10-15', trackerId: 'prove', fixedDate: true } as const;
      const plan = shortPlan(createTracker(source, choices));
      for (const kind of ['failOnCall', 'failAtFlush'] as const) {
        const step = all ? STEPS.all(source) : STEPS.usual;
        const { damage, leftOut, takenBack, tried } = await failCalls(plan, kind, step);
        const counted = [step === 1 ? `all ${tried}` : `${tried}, every ${step}th`, takenBack, leftOut];
        row(damage.length === 0, `drawing ${source}`, KINDS[kind], ...counted, damage[0] ?? '');
      }
    }
  },
};

async function tryUseCase(row: Row, useCase: UseCase, all: boolean): Promise<void> {
  const count = all ? Number.POSITIVE_INFINITY : FEW[useCase.slow ? 'slow' : 'usual'];
  const { damage, done, possible, takenBack, tried } = await failUseCase(useCase, count);
  const counted = [tried === possible ? `all ${tried}` : `${tried} of ${possible}`, takenBack, done];
  row(damage.length === 0, useCase.name, 'in all ways', ...counted, damage[0] ?? '');
}
