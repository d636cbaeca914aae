import { call } from '../../rpc-client.ts';
import type { Wizard } from './wizard.ts';

/** A draft is kept at most this often while one types. */
const PAUSE_MS = 4000;

/** Keeps the draft of a plan on the server. */
export interface DraftKeeper {
  /** Called after each attempt. */
  told: () => void;
  /** Something was typed: keeps it soon. */
  changed(): void;
  /** Keeps it now. */
  save(): Promise<void>;
  /** Keeps nothing any more; done when what was under way has ended. */
  stop(): Promise<void>;
}

/** Keeps the draft of this plan. */
export function draftKeeper(wizard: Wizard): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isNews = false;
  let isOver = false;

  const send = async (): Promise<void> => {
    isNews = false;
    const { answers, step } = wizard;
    const answer = await call('saveDraft', { step, answers });
    wizard.saved = answer.ok ? answer.value.savedAt : 'failed';
    running = null;
    keeper.told();
    if (isNews) changed();
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // One after the other, so that an older draft never overwrites a newer one.
    await running;
    if (isOver) return;
    running ??= send();
    await running;
  };
  const changed = (): void => {
    isNews = true;
    if (!isOver) timer ??= setTimeout(() => void save(), PAUSE_MS);
  };
  const stop = async (): Promise<void> => {
    isOver = true;
    clearTimeout(timer);
    await running;
  };
  const keeper: DraftKeeper = { changed, save, stop, told: () => undefined };
  return keeper;
}
