import type { Answer, Method, Request } from '../../src/app/rpc-schema.ts';
import { bookState, difference, withoutChance } from './book-state.ts';
import type { OpenAddon } from './open-addon.ts';

/** What a person does in one go; a person who moves cells by hand asks nobody. */
export interface Act {
  readonly name: string;
  readonly run: (addon: OpenAddon) => Answer<unknown>;
}

/** What the add-on does for a person. */
export function act<M extends Method>(name: string, method: M, request: Request<M>): Act {
  return { name, run: ({ book }) => book.run('rpc', method, request) as Answer<unknown> };
}

/** What a person does by hand: a function of the script beside the add-on. */
export function byHand(name: string): Act {
  return {
    name,
    run: ({ book }) => {
      book.run(name);
      return { ok: true, value: {} };
    },
  };
}

/** Answers after which a person presses again. */
const AGAIN = ['locked', 'table_changed', 'not_read'];

/**
 * Several people in one file: what they did must come to the same as if they had done it one after the other, in
 * whichever order.
 */
export class Meeting {
  private readonly open: () => Promise<OpenAddon>;
  private readonly first: Act;
  private readonly others: readonly Act[];
  private readonly orders = new Map<string, readonly string[]>();

  constructor(open: () => Promise<OpenAddon>, first: Act, ...others: readonly Act[]) {
    this.open = open;
    this.first = first;
    this.others = others;
  }

  /** The calls of the first person, where the others may come in between. */
  async calls(): Promise<string[]> {
    const addon = await this.open();
    const calls: string[] = [];
    addon.book.beforeCall((call) => calls.push(call));
    this.first.run(addon);
    addon.book.dispose();
    return calls;
  }

  /** Lets the others come in before these calls of the first one, in order. Gives what is wrong afterwards. */
  async at(places: readonly number[]): Promise<string> {
    const addon = await this.open();
    const { book } = addon;
    const waiting = new Map<Act, Answer<unknown> | null>(this.others.map((other) => [other, null]));
    let call = 0;
    book.beforeCall(() => {
      call += 1;
      this.others.forEach((other, index) => {
        if (places[index] === call) waiting.set(other, other.run(addon));
      });
    });
    waiting.set(this.first, this.first.run(addon));
    book.beforeCall(null);
    for (const [who, answer] of waiting) {
      await book.settle();
      const said = answer === null || (!answer.ok && AGAIN.includes(answer.code)) ? who.run(addon) : answer;
      if (!said.ok) return `${who.name}: ${said.code} ${JSON.stringify(said.facts)}`;
    }
    await book.settle();
    const now = withoutChance(bookState(book, false));
    book.dispose();
    return this.compared(now);
  }

  /** Nothing, where a file is as after one of the orders; else what is different. */
  private async compared(now: readonly string[]): Promise<string> {
    let nearest = '';
    for (const order of ordersOf([this.first, ...this.others])) {
      const wrong = difference(await this.after(order), now);
      if (wrong === '') return '';
      if (nearest === '' || wrong.length < nearest.length) nearest = wrong;
    }
    return nearest;
  }

  private async after(order: readonly Act[]): Promise<readonly string[]> {
    const name = order.map((one) => one.name).join(', ');
    const known = this.orders.get(name);
    if (known) return known;
    const addon = await this.open();
    for (const { run } of order) {
      run(addon);
      await addon.book.settle();
    }
    const state = withoutChance(bookState(addon.book, false));
    addon.book.dispose();
    this.orders.set(name, state);
    return state;
  }
}

function ordersOf(acts: readonly Act[]): Act[][] {
  if (acts.length < 2) return [[...acts]];
  return acts.flatMap((one) => ordersOf(acts.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}
