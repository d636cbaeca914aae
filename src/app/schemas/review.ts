import * as z from 'zod/mini';
import { language } from './language.ts';
import { skipped } from './skipped.ts';

const text = z.string();
const tracker = z.nullable(text);
const kind = z.enum(['week', 'month_end', 'quarter', 'year']);

/** Making an agenda of what a tracker shows, and telling it as a text. */
export const REVIEW_METHODS = {
  readReview: {
    request: z.strictObject({ tracker, kind, language }),
    response: z.strictObject({
      summary: text,
      /** What will stand on the agenda, in order. */
      sections: z.array(z.strictObject({ title: text, count: z.number() })),
      /** Is there a review already, which will stay below? */
      again: z.boolean(),
    }),
  },
  makeReview: {
    request: z.strictObject({ tracker, kind }),
    response: z.strictObject({ sheetId: text, sheetName: text, entries: z.number(), skipped }),
  },
  readReport: {
    request: z.strictObject({ tracker, language }),
    response: z.strictObject({ text }),
  },
} as const;
