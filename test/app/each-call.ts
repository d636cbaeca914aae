import { expect } from 'vitest';
import type { Answer } from '../../src/app/rpc-schema.ts';
import { fileState } from './mini-tracker.ts';
import type { OpenAddon } from './open-addon.ts';

/** The two ways in which a host call fails: at once, or when the writes are applied. */
export const KINDS = ['failOnCall', 'failAtFlush'] as const;

/**
 * Fails the host calls of a use case in turn (each `step`th one); each time everything must be as before and the lock
 * free. Gives the number of calls; afterwards the use case is done.
 */
export async function failEachCall(
  addon: OpenAddon,
  kind: (typeof KINDS)[number],
  useCase: (addon: OpenAddon) => Promise<Answer<unknown>>,
  step = 1,
): Promise<number> {
  const { book } = addon;
  const before = fileState(addon);
  for (let n = 1; ; n += step) {
    book.faults[kind](n);
    const answer = await useCase(addon);
    const failed = !book.faults.armed;
    book.faults.clear();
    if (!failed) {
      expect(answer).toMatchObject({ ok: true });
      return n - 1;
    }
    expect(answer, `call ${n}`).toMatchObject({ ok: false });
    expect(fileState(addon), `call ${n}`).toEqual(before);
    const free = book.holdDocumentLock();
    free();
  }
}
