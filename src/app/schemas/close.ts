import * as z from 'zod/mini';
import { language } from './language.ts';
import { skipped } from './skipped.ts';

const text = z.string();
const tracker = z.nullable(text);
const sheet = z.strictObject({ sheetId: text, name: text });

/** A goal that can go on in the next cycle. */
const candidate = z.strictObject({
  id: text,
  name: text,
  /** What becomes of its figures; `over`: its own period has ended before the cycle. */
  outlook: z.enum(['begins', 'keeps', 'no_target', 'achieved', 'over']),
  /** The new baseline or the target that stays, as people write it; empty where there is none. */
  figure: text,
  chosen: z.boolean(),
});

/** Closing a cycle and opening the next one. */
export const CLOSE_METHODS = {
  readClose: {
    request: z.strictObject({ tracker, language }),
    response: z.strictObject({
      tracker: text,
      cycle: text,
      /** `yyyy-mm-dd`. */
      start: text,
      end: text,
      objectives: z.array(
        z.strictObject({ name: text, score: z.nullable(z.number()), grade: z.nullable(text) }),
      ),
      candidates: z.array(candidate),
      /** What the sheet that keeps the cycle will be called, and the cycle of the new tracker. */
      copy: text,
      next: text,
    }),
  },
  closeCycle: {
    request: z.strictObject({
      tracker: text,
      learned: text.check(z.maxLength(5000)),
      carried: z.array(text),
    }),
    response: z.strictObject({
      copy: sheet,
      next: text,
      sheets: z.array(sheet),
      skipped,
      /** Goals whose figures are still read by the formulas people typed, and those whose formulas had to stay. */
      linked: z.array(text),
      unlinked: z.array(text),
    }),
  },
} as const;

export type Candidate = z.infer<typeof candidate>;
