import type { Drawn, Host } from '../host/host.ts';
import type { Plan } from '../plan/plan.ts';
import { afterwards } from './afterwards.ts';
import { readKept } from './read-kept.ts';
import type { Request, Response } from './rpc-schema.ts';

/** Under this name is kept, for the person, how far a drawing is while it goes on. */
const DRAWING = 'drawing';

interface Kept {
  readonly run: string;
  readonly step: Response<'readProgress'>['step'];
}

/**
 * Draws a plan so that {@link readProgress} can tell meanwhile how far that is. It only makes waiting easier: where it
 * cannot be kept, the plan is drawn all the same.
 * @param run the word to ask with; without one nothing is kept
 * @throws HostFailure as `Host.draw`
 */
export function drawVisibly(host: Host, plan: Plan, run: string | undefined): Drawn {
  if (run === undefined) return host.draw(plan);
  const keep = (kept: Kept | null): void =>
    afterwards(() => host.memory.user.set(DRAWING, kept && JSON.stringify(kept)));
  try {
    return host.draw(plan, undefined, (step) => keep({ run, step }));
  } finally {
    keep(null);
  }
}

/**
 * Which sheet is being filled now? Asks for no lock, because the drawing holds it. What another run keeps, or one that
 * was broken off left behind, is not told.
 * @throws HostFailure `not_read`
 */
export function readProgress(host: Host, { run }: Request<'readProgress'>): Response<'readProgress'> {
  const kept = readKept(host.memory.user, DRAWING) as Kept | null;
  return { step: kept?.run === run ? kept.step : null };
}
