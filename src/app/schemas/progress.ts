import * as z from 'zod/mini';

const run = z.string().check(z.maxLength(20));
const position = z.number().check(z.int(), z.gte(1));

/** A word that the page makes up for a tracker it asks for, to ask meanwhile how far that is. */
export const ownRun = z.optional(run);

/** What the door offers while a tracker is made. */
export const PROGRESS_METHODS = {
  readProgress: {
    request: z.strictObject({ run }),
    response: z.strictObject({
      /** The sheet that is being filled; `null` before the first one and when all is over. */
      step: z.nullable(z.strictObject({ sheet: z.string(), n: position, of: position })),
    }),
  },
} as const;
