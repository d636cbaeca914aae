import type { Answer } from '../../src/app/rpc-schema.ts';
import { bookState, difference, isKept, keptState, withoutChance } from './book-state.ts';
import { got, type OpenAddon } from './open-addon.ts';

/** Something that writes, and the file it is tried in. */
export interface UseCase {
  readonly name: string;
  /** A file just before, calculated. */
  readonly open: () => Promise<OpenAddon>;
  readonly run: (addon: OpenAddon) => Promise<Answer<unknown>>;
  /** It draws sheets, which takes long: where not all calls are tried, few are; or none, because others try the same. */
  readonly slow?: 'few' | 'none';
  /** It tells which calls failed, so its sheets differ where it is done all the same; what was there before does not. */
  readonly tells?: true;
  /** It keeps something for the person or the file. Elsewhere that only makes the next time easier, and may be lost. */
  readonly keeps?: true;
  /** Completes what cannot be taken back; the code by which a failure says so. */
  readonly half?: { readonly code: string; readonly complete: UseCase['run'] };
}

/**
 * How a call fails: at once, when the writes are applied, for locks and properties whenever they are asked, which are no
 * calls of the document and so are counted by themselves, or because somebody else holds the lock all the time.
 */
const KINDS = ['failOnCall', 'failAtFlush', 'failService', 'isLocked'] as const;
type Kind = (typeof KINDS)[number];

/** What came of a use case again and again, each time with another call that fails. */
export interface Outcome {
  readonly tried: number;
  /** How many calls there are to try, each kind of failure counted by itself. */
  readonly possible: number;
  /** Everything as before, a plain sentence, and the lock free. */
  readonly takenBack: number;
  /** Done all the same. */
  readonly done: number;
  /** All others. */
  readonly damage: readonly string[];
}

/** Codes whose sentences say that something outside failed, that all is as before, and what to do. */
const PLAIN = ['not_read', 'not_written', 'not_drawn', 'locked'];

/** Calls that wait for nothing: they read, or they are carried out at once. */
const READS = /\.(?:get|is|has|can|new|build$|offset$|flush$)/;
const SERVICES = /^(?:Lock|Properties)\./;

/**
 * Fails calls of a use case in turn, and does it at last.
 * @param count so many calls of each kind, spread over all
 */
export async function failUseCase(useCase: UseCase, count: number): Promise<Outcome> {
  const kinds = KINDS.filter((kind) => count > 1 || kind !== 'failService');
  const { calls, done, services } = await undisturbed(useCase);
  const damage: string[] = [];
  let [takenBack, doneAllTheSame, tried, possible] = [0, 0, 0, 0];
  let addon = await useCase.open();
  let before = stateOf(addon);
  for (const kind of kinds) {
    const places = placesOf(kind, calls, services);
    possible += places.length;
    for (const n of spread(places, count)) {
      const fault = fail(addon, kind, n);
      const answer = await useCase.run(addon);
      const isHit = fault.end();
      if (!isHit) {
        // This run had fewer calls than the one that was counted: it is done.
        addon = await again(useCase, addon);
        before = stateOf(addon);
        continue;
      }
      tried += 1;
      const { fault: wrong, isUsed } = await judge(useCase, addon, answer, before, done);
      const called = kind === 'failService' ? services[n - 1] : calls[n - 1];
      if (wrong) damage.push(`${kind} ${n} (${called}): ${wrong}`);
      else if (answer.ok) doneAllTheSame += 1;
      else takenBack += 1;
      if (!isUsed && !wrong) {
        // Formulas that were taken back are calculated before anybody reads them.
        await addon.book.settle();
        continue;
      }
      addon = await again(useCase, addon);
      // Not the one before: what was written while it was opened bears the minute.
      before = stateOf(addon);
    }
  }
  if (count > 1) {
    const last = await useCase.run(addon);
    const left = last.ok ? difference(done, withoutChance(stateOf(addon))) : last.code;
    if (left !== '') damage.push(`the next time: ${left}`);
  }
  addon.book.dispose();
  return { tried, possible, takenBack, done: doneAllTheSame, damage };
}

async function again({ open }: UseCase, { book }: OpenAddon): Promise<OpenAddon> {
  book.dispose();
  return open();
}

/** The file, and what the add-on keeps beside it. */
function stateOf(addon: OpenAddon): readonly string[] {
  return [...bookState(addon.book), ...keptState(addon)];
}

/** A use case in which nothing fails: its calls, and the file afterwards. */
async function undisturbed({ open, run }: UseCase) {
  const addon = await open();
  const { book } = addon;
  const services: string[] = [];
  book.calls.reset();
  book.beforeCall((call) => {
    if (SERVICES.test(call)) services.push(call);
  });
  got(await run(addon));
  book.beforeCall(null);
  const [calls, done] = [[...book.calls.log], withoutChance(stateOf(addon))];
  book.dispose();
  return { calls, services, done };
}

/** Lets one call fail; the end tells whether it came to that. */
function fail({ book }: OpenAddon, kind: Kind, n: number): { end(): boolean } {
  if (kind === 'isLocked') {
    const release = book.holdDocumentLock();
    return {
      end: () => {
        release();
        return true;
      },
    };
  }
  if (kind !== 'failService') {
    book.faults[kind](n);
    return {
      end: () => {
        const isHit = !book.faults.armed;
        book.faults.clear();
        return isHit;
      },
    };
  }
  let left = n;
  book.beforeCall((call) => {
    if (!SERVICES.test(call)) return;
    left -= 1;
    if (left === 0) throw new Error('Service invoked too many times for one day.');
  });
  return {
    end: () => {
      book.beforeCall(null);
      return left <= 0;
    },
  };
}

/** Is everything done, or as before? And is the file another one now? */
async function judge(
  { half, keeps, tells }: UseCase,
  addon: OpenAddon,
  answer: Answer<unknown>,
  before: readonly string[],
  done: readonly string[],
): Promise<{ readonly fault: string; readonly isUsed: boolean }> {
  try {
    addon.book.holdDocumentLock()();
  } catch (error) {
    return { fault: `the lock is not free: ${error}`, isUsed: true };
  }
  if (!answer.ok && answer.code === half?.code) {
    const end = await half.complete(addon);
    const left = end.ok ? difference(done, withoutChance(stateOf(addon))) : end.code;
    return { fault: left, isUsed: true };
  }
  const now = stateOf(addon);
  if (answer.ok) {
    const { skipped = [] } = answer.value as { readonly skipped?: readonly unknown[] };
    // Charts and groups are what a tracker can do without.
    const own = new Set(withoutChance(before));
    const told = (state: readonly string[]): readonly string[] =>
      state.filter((line) => (keeps || !isKept(line)) && (!tells || own.has(line)));
    const isKnown = (line: string): boolean => !isKept(line) || own.has(line) || done.includes(line);
    const strange = tells ? [] : withoutChance(now).filter((line) => !isKnown(line));
    const fault = skipped.length > 0 ? '' : difference(told(done), told(withoutChance(now)));
    return { fault: strange.join('\n') || fault, isUsed: true };
  }
  const fault = PLAIN.includes(answer.code) ? '' : `answers ${answer.code} ${JSON.stringify(answer.facts)}`;
  return { fault: fault || difference(before, now), isUsed: false };
}

/** Places of the calls that can fail in a way. */
function placesOf(kind: Kind, calls: readonly string[], services: readonly string[]): number[] {
  if (kind === 'isLocked') return [1];
  if (kind === 'failService') return services.map((_, index) => index + 1);
  const writes = calls.flatMap((name, index) => (READS.test(name) ? [] : [index + 1]));
  // A delayed failure waits for a write, so it comes to the same for all reads before one.
  return kind === 'failAtFlush' ? writes : calls.map((_, index) => index + 1);
}

/** So many of a list, spread over it, the last one first; one alone is in the middle. */
function spread(places: readonly number[], count: number): readonly number[] {
  if (count >= places.length) return places;
  if (count === 1) return [places[Math.floor(places.length / 2)]!];
  const step = (places.length - 1) / (count - 1);
  return [
    ...new Set(
      Array.from({ length: count }, (_, index) => places[Math.round(places.length - 1 - index * step)]!),
    ),
  ];
}
