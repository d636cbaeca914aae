import type { EveryView } from './every-view.ts';

/** What the spreadsheet answers when something goes wrong, and what the page has to say then. */
export interface Trouble {
  readonly answer: { readonly failure: unknown } | { readonly throws: string };
  readonly headline: string;
}

/**
 * Goes to a view and through everything it asks for; each time the spreadsheet fails in every way before it does what
 * it is asked. Runs in the page, at the speed of the page. Comes back with what is wrong, in words.
 */
export async function tryView({
  view: { deeds = [], reads, way },
  troubles,
}: {
  readonly view: EveryView;
  readonly troubles: readonly Trouble[];
}): Promise<string[]> {
  const wrong: string[] = [];
  const { answers } = window as unknown as { answers: Record<string, unknown> };
  const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
  const until = async (what: string, is: () => unknown): Promise<void> => {
    for (let tries = 0; !is(); tries += 1) {
      if (tries > 600) throw new Error(`${what}: ${document.body.textContent}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const button = (label: string): HTMLElement | undefined =>
    all<HTMLElement>('button').find(
      (made) =>
        [made.textContent, made.getAttribute('aria-label')].includes(label) ||
        [...made.querySelectorAll('.t, .d')].some(({ textContent }) => textContent === label),
    );
  const press = async (label: string): Promise<void> => {
    await until(label, () => button(label));
    button(label)?.click();
  };
  const type = async (label: string, typed: string): Promise<void> => {
    const field = (): HTMLInputElement | undefined =>
      all<HTMLInputElement>('main :is(input, select, textarea)').find((made) =>
        [made.getAttribute('aria-label'), made.labels?.[0]?.textContent].includes(label),
      );
    await until(label, field);
    const found = field() as HTMLInputElement;
    found.value = typed;
    for (const event of ['input', 'change']) found.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const typedNow = (): string =>
    all<HTMLInputElement>('main :is(input, select, textarea)')
      .map(({ value }) => value)
      .join('|');
  const alerted = (): string =>
    all('[role="alert"]').reduce((text, { textContent }) => text + textContent, '');

  const failEachWay = async (asks: string, begin: string): Promise<void> => {
    const good = answers[asks];
    const before = typedNow();
    const title = document.querySelector('h1')?.textContent;
    let go = (): Promise<void> => press(begin);
    for (const { answer, headline } of troubles) {
      answers[asks] = answer;
      await go();
      await until(`${asks} ${headline}`, () => alerted().includes(headline));
      if (!document.querySelector('.top button + h1')) wrong.push(`${asks} ${headline}: no way back`);
      if (document.documentElement.scrollWidth > innerWidth) wrong.push(`${asks} ${headline}: too wide`);
      const isSame = before !== '' && title === document.querySelector('h1')?.textContent;
      if (isSame && typedNow() !== '' && typedNow() !== before) wrong.push(`${asks}: what was typed is gone`);
      go = async () => document.querySelector<HTMLElement>('.again > button')?.click();
    }
    answers[asks] = good;
    await go();
    await until(`${asks} at last`, () => alerted() === '' && !document.querySelector('[aria-busy="true"]'));
  };

  for (const label of reads ? way.slice(0, -1) : way) await press(label);
  if (reads) await failEachWay(reads, way[way.length - 1] as string);
  for (const { asks, press: label, steps = [] } of deeds) {
    for (const step of steps) await (typeof step === 'string' ? press(step) : type(...step));
    await until(label, () => button(label));
    await failEachWay(asks, label);
  }
  return wrong;
}
