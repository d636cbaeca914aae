import * as z from 'zod/mini';

/** How many stages and months a funnel has room for. Source: look, section 6. */
export const MOST_STAGES = 8;
export const MOST_MONTHS = 12;

const words = z._default(z.string(), '');
const figure = z._default(z.nullable(z.number()), null);

const stage = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(500)),
  unit: words,
  /** Counted in the last month. */
  actual: figure,
  /** Share that is planned to go on to the next stage, and the one that would be good. */
  rate: figure,
  benchmark: figure,
  /** Months until it goes on. */
  lag: figure,
});

/** A funnel from a monthly goal back to its top: what the funnel sheet is made from. Source: domain section 3. */
export const funnelSchema = z.strictObject({
  /** For one month: a revenue, or a count where a win has no value. */
  goal: figure,
  /** Currency of the goal, or what it counts. */
  unit: words,
  unitValue: figure,
  /** What is foreseen anyway: open deals, recurring revenue. */
  openPipeline: figure,
  /** Share of the rest that this funnel has to bring; all of it where nothing is said. */
  share: figure,
  businessDays: figure,
  /** Cost of one that enters at the top. */
  costPerTop: figure,
  /** From the top down, wins last. */
  stages: z._default(z.array(stage).check(z.maxLength(MOST_STAGES)), []),
  /** A day of the month with which the goals by month begin. */
  firstMonth: z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null),
  monthGoals: z._default(z.array(z.nullable(z.number())).check(z.maxLength(MOST_MONTHS)), []),
});

export type Funnel = z.output<typeof funnelSchema>;
