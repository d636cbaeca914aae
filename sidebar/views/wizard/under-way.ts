import type { View } from '../../app.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Wizard } from './wizard.ts';

/** A plan that somebody is at. */
export interface Run {
  readonly wizard: Wizard;
  readonly keeper: DraftKeeper;
  readonly questions: View;
}

/** The plan under way: who goes to another view and comes back finds everything as it was. */
let run: Run | null = null;

/** The plan somebody has begun on this page. */
export function runUnderWay(): Run | null {
  return run;
}

/** Somebody begins. */
export function beginRun(next: Run): void {
  run = next;
}

/** The plan was made, or thrown away: its draft must not come back. */
export async function endRun(): Promise<void> {
  const ended = run;
  run = null;
  await ended?.keeper.stop();
}
