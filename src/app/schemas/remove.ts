import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string();

/** Taking a tracker out of its file. */
export const REMOVE_METHODS = {
  readRemoval: {
    request: z.strictObject({ tracker: z.nullable(text), language }),
    /** `word`: what a person has to type. */
    response: z.strictObject({ tracker: text, sheets: z.array(text), word: text }),
  },
  removeTracker: {
    /** `sheets`: the names that were shown; `typed`: the word that was asked for. */
    request: z.strictObject({ tracker: text, sheets: z.array(text), typed: text }),
    response: z.strictObject({ sheets: z.array(text) }),
  },
} as const;
