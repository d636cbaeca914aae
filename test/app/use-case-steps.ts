import type { Method, Request } from '../../src/app/rpc-schema.ts';
import type { UseCase } from './fail-use-case.ts';
import { got } from './open-addon.ts';

/** Asking the add-on as the sidebar does. */
export const ask =
  <M extends Method>(method: M, request: Request<M>): UseCase['run'] =>
  ({ rpc }) =>
    rpc(method, request);

/** A file opened so, and something done to it before. */
export const openedAfter =
  (open: UseCase['open'], before: UseCase['run']): UseCase['open'] =>
  async () => {
    const addon = await open();
    got(await before(addon));
    await addon.book.settle();
    return addon;
  };

/** Taking a use case back, in the file in which it was done. */
export function takingBack(name: string, { open, run }: Pick<UseCase, 'open' | 'run'>): UseCase {
  return { name, open: openedAfter(open, run), run: ask('undo', { tracker: 'mini' }) };
}
