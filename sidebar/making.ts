import type { Answer, Request, Response } from '../src/app/rpc-schema.ts';
import { fill } from '../src/i18n/translate.ts';
import type { Sidebar } from './app.ts';
import { workingCard } from './components/progress.ts';
import { call } from './rpc-client.ts';

/** So long the page waits before it asks how far the spreadsheet is. */
const PAUSE_MS = 1500;

type Step = NonNullable<Response<'readProgress'>['step']>;
type Maker = 'createSample' | 'createOwn' | 'createFromTable';

/** A tracker that is being made. */
export interface Making {
  /** What the page shows meanwhile; of several cards the last one moves. */
  card(sidebar: Sidebar, label: string): HTMLElement;
  /** Asks for the tracker, and every now and then how far it is until the answer comes. */
  ask<M extends Maker>(method: M, request: Request<M>): Promise<Answer<Response<M>>>;
}

/**
 * Makes a tracker and shows how far that is. Where this is not told (the question fails, or the spreadsheet does one
 * thing after the other), the card stays as it is; it never goes back.
 */
export function making(): Making {
  const run = Math.random().toString(36).slice(2, 12);
  let step: Step | null = null;
  let show: (reached: Step) => void = () => undefined;
  return {
    card: ({ texts: { create } }, label) => {
      const { card, reach } = workingCard(label, create.patience);
      show = (reached) => reach(reached.n, reached.of, fill(create.step, reached));
      if (step) show(step);
      return card;
    },
    ask: async (method, request) => {
      let isOver = false;
      const follow = async (): Promise<void> => {
        await pause();
        if (isOver) return;
        const told = await call('readProgress', { run });
        if (isOver) return;
        if (told.ok && told.value.step && told.value.step.n > (step?.n ?? 0)) {
          step = told.value.step;
          show(step);
        }
        return follow();
      };
      const asked = call(method, { ...request, run });
      void follow();
      const answer = await asked;
      isOver = true;
      return answer;
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
