import * as z from 'zod/mini';
import { checkInSchema } from './check-in-schema.ts';
import { funnelSchema } from './funnel-schema.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const name = z.string().check(z.minLength(1), z.maxLength(500));
const words = z._default(z.string(), '');
const figure = z._default(z.nullable(z.number()), null);
const day = z._default(z.nullable(date), null);
const position = z.number().check(z.int(), z.gte(1));
const direction = z._default(z.nullable(z.enum(['up', 'down', 'keep'])), null);
const cadence = z._default(
  z.nullable(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'])),
  null,
);

/** The figures of the last periods of one row, oldest first; the newest one belongs to the as-of date. */
const history = z.strictObject({
  values: z._default(z.array(z.nullable(z.number())), []),
  /** Numbers of the lights as they were then, see the plan's `STATE`. */
  states: z._default(z.array(z.nullable(z.number())), []),
  /** Confidence (1–10) one period ago. */
  previousConfidence: figure,
});

/** What every goal row has. Only name and target are needed; everything else has a default. */
const row = {
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/)),
  name,
  actual: figure,
  target: figure,
  baseline: figure,
  unit: words,
  owner: words,
  start: day,
  end: day,
  /** Day of the last update. */
  updated: day,
  why: words,
  next: words,
  history: z._default(history, { values: [], states: [], previousConfidence: null }),
};

const keyResult = z.strictObject({ ...row, confidence: figure, weight: figure });

const objective = z.strictObject({
  id: row.id,
  name,
  owner: words,
  /** Id of the objective above. */
  parent: z._default(z.nullable(z.string()), null),
  level: z._default(z.enum(['company', 'department', 'team', 'person']), 'company'),
  department: words,
  weight: figure,
  rollup: z._default(z.nullable(z.enum(['average', 'weighted', 'sum', 'worst'])), null),
  keyResults: z._default(z.array(keyResult), []),
});

const kpi = z.strictObject({
  ...row,
  stage: words,
  /** KGI, CSF, KPI, KDI, or a plain metric. */
  layer: words,
  leading: z._default(z.nullable(z.boolean()), null),
  kind: z._default(z.nullable(z.enum(['sum', 'level', 'rate'])), null),
  direction,
  /** Half-width of the band of a `keep` goal as a share of its target. */
  tolerance: figure,
  cadence,
  when: words,
  parent: words,
  definition: words,
  tool: words,
  evidence: words,
  /** Periods missed in a row. */
  misses: figure,
  /** The cell of the user's own that the actual is always read from; `null`: people type it. */
  link: z._default(
    z.nullable(
      z.strictObject({
        sheet: z.string(),
        row: position,
        column: position,
        /** 100 where the cell says 45 for 45 %. */
        divisor: z._default(z.number(), 1),
      }),
    ),
    null,
  ),
});

/** A goal in words, with the proxy that mirrors it. Source: domain section 2. */
const qualitative = z.strictObject({
  id: row.id,
  name,
  target: figure,
  baseline: figure,
  unit: words,
  direction,
  /** How the answers become one value; the mean where nothing is said. */
  method: z._default(z.nullable(z.enum(['mean', 'nps', 'yes', 'count'])), null),
  /** Raw answers, one person each. */
  answers: z._default(z.array(z.union([z.number(), z.string()])), []),
  /** The value where it is measured elsewhere; it wins over answers. */
  typed: figure,
  measured: day,
  cadence,
  stage: words,
  family: words,
  proxy: words,
  /** What people say, in words. */
  verdict: words,
  owner: words,
  next: words,
});

/** Something to be done for a goal. */
const action = z.strictObject({
  id: row.id,
  name,
  status: z._default(z.nullable(z.enum(['todo', 'doing', 'done', 'dropped'])), null),
  due: day,
  done: day,
  owner: words,
  /** Id of the KPI, key result, objective or qualitative goal it is for. */
  goal: z._default(z.nullable(z.string()), null),
  memo: words,
});

/** Goals of a team for one cycle: what a tracker's sheets are made from. */
const trackerSchema = z.strictObject({
  name,
  cycle: z.strictObject({
    name,
    start: date,
    end: date,
    fiscalStart: z.number().check(z.int(), z.gte(1), z.lte(12)),
  }),
  /** The day the figures are about. */
  asOf: date,
  departments: z._default(z.array(name), []),
  members: z._default(z.array(z.strictObject({ name, department: words })), []),
  stages: z._default(z.array(z.strictObject({ name, benchmark: figure })), []),
  units: z._default(z.array(name), []),
  holidays: z._default(z.array(date), []),
  objectives: z._default(z.array(objective), []),
  kpis: z._default(z.array(kpi), []),
  qualitative: z._default(z.array(qualitative), []),
  actions: z._default(z.array(action), []),
  /** The log, oldest line first. */
  checkIns: z._default(z.array(checkInSchema), []),
  /** `null`: no funnel sheet. */
  funnel: z._default(z.nullable(funnelSchema), null),
});

/** Goals of a team for one cycle, complete. */
export type Tracker = z.output<typeof trackerSchema>;

/** The same as it is written down: what has a default may be left out. */
export type TrackerInput = z.input<typeof trackerSchema>;

export type Objective = Tracker['objectives'][number];
export type KeyResult = Objective['keyResults'][number];
export type Kpi = Tracker['kpis'][number];
export type QualitativeGoal = Tracker['qualitative'][number];
export type Action = Tracker['actions'][number];

/** Completes and checks goals that come from outside; throws where they are none. */
export function readTracker(input: unknown): Tracker {
  return trackerSchema.parse(input);
}
