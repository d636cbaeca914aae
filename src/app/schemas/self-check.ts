import * as z from 'zod/mini';

const nothing = z.strictObject({});

const check = z.strictObject({
  /** `<group>.<what>`. */
  id: z.string(),
  /** `null`: nothing is assumed. */
  expected: z.nullable(z.string()),
  found: z.string(),
  result: z.enum(['passed', 'failed', 'fact']),
  /** Not as expected. */
  differs: z.boolean(),
});

/** What the door offers for the self-check: begin, then read until there is a result. */
export const SELF_CHECK_METHODS = {
  beginSelfCheck: { request: nothing, response: nothing },
  readSelfCheck: {
    request: z.strictObject({
      /** Take what is there now, also where cells are not calculated yet. */
      last: z.boolean(),
    }),
    response: z.strictObject({
      /** `null` while cells are being calculated. */
      result: z.nullable(
        z.strictObject({
          checks: z.array(check),
          counts: z.strictObject({
            passed: z.number(),
            failed: z.number(),
            facts: z.number(),
            /** Facts that are not as assumed. */
            differing: z.number(),
          }),
          /** A text to be sent. */
          report: z.string(),
          /** Names of scratch sheets that could not be removed; empty as a rule. */
          left: z.string(),
        }),
      ),
    }),
  },
} as const;
