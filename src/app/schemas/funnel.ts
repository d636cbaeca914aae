import * as z from 'zod/mini';
import { MOST_STAGES } from '../../tracker/funnel-schema.ts';

const text = z.string();
const figure = z.nullable(z.number());
const count = z.number().check(z.int(), z.gte(0));

/** The funnel sheet of a tracker: assumptions and stages, top first. */
const funnel = z.strictObject({
  sheetId: text,
  goal: figure,
  unitValue: figure,
  openPipeline: figure,
  share: figure,
  businessDays: figure,
  costPerTop: figure,
  /** Unit of the goal: 円, $, 件, … */
  unit: text,
  stages: z.array(
    z.strictObject({
      name: text,
      unit: text,
      /** How many there are now. */
      actual: figure,
      /** Planned and good rates to the next stage; the last stage has none. */
      rate: figure,
      benchmark: figure,
      /** Months until one goes on. */
      lag: figure,
    }),
  ),
  /** The goals of the months that are still open; `first`: the first day of the first of them. */
  months: z.strictObject({ first: z.nullable(text), goals: z.array(figure) }),
});

/** A stage as it is to stand; `from`: its place when the funnel was read, `null` for a new one. */
const arrangedStage = z.strictObject({
  from: z.nullable(count),
  name: text.check(z.minLength(1), z.maxLength(500)),
  unit: text.check(z.maxLength(500)),
  benchmark: figure,
  lag: figure,
});

/** Planning the funnel of a tracker. */
export const FUNNEL_METHODS = {
  readFunnel: { request: z.strictObject({ tracker: z.optional(z.nullable(text)) }), response: funnel },
  writeFunnel: {
    request: z.strictObject({
      sheetId: text,
      goal: z.number(),
      unitValue: figure,
      /** Planned rates, top first: one less than there are stages. */
      rates: z.array(z.number().check(z.gt(0), z.lte(1))),
      /** Where stages were added or taken away: the names that were read, and the stages as they are to stand. */
      arrangement: z.optional(
        z.strictObject({
          read: z.array(text),
          stages: z.array(arrangedStage).check(z.minLength(1), z.maxLength(MOST_STAGES)),
        }),
      ),
    }),
    response: z.strictObject({ sheetName: text }),
  },
} as const;

export type Funnel = z.infer<typeof funnel>;
export { MOST_STAGES };
