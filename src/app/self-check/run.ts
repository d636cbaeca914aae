import * as z from 'zod/mini';
import type { Host } from '../../host/host.ts';
import { readKept } from '../read-kept.ts';
import { language } from '../schemas/language.ts';

/** Under this name a file remembers the self-check that is under way. */
export const RUN = 'self-check';

const runSchema = z.object({
  language,
  /** The day the tracker was drawn. */
  today: z.string(),
  /** The scratch sheet; `''` before it is made. */
  scratch: z.string(),
  /** All sheets that were made. */
  sheets: z.array(z.string()),
  /** What the platform answered to what was tried. */
  tried: z.record(z.string(), z.string()),
});

/** A self-check that is under way: what it made, and what it knows already. */
export type Run = z.infer<typeof runSchema>;

/** The self-check of the file that is under way, or was left behind; `null` where there is none. */
export function readRun(host: Host): Run | null {
  const read = runSchema.safeParse(readKept(host.memory.file, RUN));
  return read.success ? read.data : null;
}

/** Remembers a self-check; `null` forgets it. */
export function keepRun(host: Host, run: Run | null): void {
  host.memory.file.set(RUN, run && JSON.stringify(run));
}
