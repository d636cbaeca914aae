import * as z from 'zod/mini';

/** What was left out while sheets were drawn, since a tracker can do without. */
export const skipped = z.array(z.enum(['charts', 'groups']));
