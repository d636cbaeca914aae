import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string();
const tracker = z.nullable(text);
const sheet = z.strictObject({ sheetId: text, name: text });

/** Copies for readers who are not to compute. */
export const SHARE_METHODS = {
  readShare: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({
      /** `id` as in plans; `chosen`: what readers look at. */
      sheets: z.array(z.strictObject({ id: text, name: text, chosen: z.boolean() })),
    }),
  },
  share: {
    request: z.strictObject({ tracker, sheets: z.array(text).check(z.minLength(1)), language }),
    /** `handOut`: how to give them to somebody, in sentences. */
    response: z.strictObject({ sheets: z.array(sheet), handOut: z.array(text) }),
  },
} as const;
