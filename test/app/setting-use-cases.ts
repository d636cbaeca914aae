import type { Request } from '../../src/app/rpc-schema.ts';
import type { UseCase } from './fail-use-case.ts';
import { funnelFile, recordedFile } from './use-case-files.ts';
import { takingBack } from './use-case-steps.ts';

type Wish = Omit<Request<'writeFunnel'>, 'sheetId'>;

/** Reads the funnel and writes it back as wished. */
const plan =
  (wish: (stages: { readonly name: string }[]) => Wish): UseCase['run'] =>
  async ({ rpc }) => {
    const read = await rpc('readFunnel', {});
    if (!read.ok) return read;
    const { sheetId, stages } = read.value;
    return rpc('writeFunnel', { sheetId, ...wish(stages) });
  };

const GOAL = { goal: 2000, unitValue: null };

const PLAN = {
  name: 'planning a funnel',
  open: funnelFile,
  run: plan(() => ({ ...GOAL, rates: [0.2, 0.4] })),
};
const CHANGE: UseCase = {
  name: 'changing settings',
  open: recordedFile(),
  run: ({ rpc }) =>
    rpc('writeSettings', {
      ...{ tracker: 'mini', kpi: { green: 0.8, yellow: 0.6 }, okr: null, fiscalStart: 10 },
    }),
};

/** Planning a funnel and changing settings: inputs that belong to no goal. */
export const SETTING_USE_CASES: readonly UseCase[] = [
  PLAN,
  takingBack('taking a plan of a funnel back', PLAN),
  {
    name: 'adding a stage to a funnel',
    open: funnelFile,
    run: plan((stages) => {
      const bare = { unit: '件', benchmark: null, lag: null };
      const kept = stages.map(({ name }, from) => ({ ...bare, name, from }));
      const arranged = [{ ...bare, name: '資料', from: null }, ...kept];
      const read = stages.map(({ name }) => name);
      return { ...GOAL, rates: [1, 0.2, 0.4], arrangement: { read, stages: arranged } };
    }),
  },
  CHANGE,
  takingBack('taking settings back', CHANGE),
];
