import * as z from 'zod/mini';

const words = z._default(z.string(), '');
const figure = z._default(z.nullable(z.number()), null);

/**
 * One line of the log of check-ins: how a row stood at a moment, as it was written down then. Nothing in it follows
 * later changes of the row. Source: look, section 4, Check-ins; formulas page, 6.4 (the target belongs to the line).
 */
export const checkInSchema = z.strictObject({
  /** On the clock of the spreadsheet, `yyyy-mm-dd hh:mm`. */
  time: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/)),
  /** Id of the KPI or key result. */
  row: z.string().check(z.minLength(1)),
  name: words,
  value: figure,
  target: figure,
  /** Number of the light then, see the plan's `STATE`. */
  state: figure,
  /** 1–10. */
  confidence: figure,
  why: words,
  next: words,
  who: words,
  /** How the line came about: a check-in, a recording of all rows, or by hand. */
  source: z.enum(['check_in', 'record_all', 'by_hand']),
});

export type CheckIn = z.output<typeof checkInSchema>;
