import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { failureSchema, METHODS, type Method } from '../../src/app/rpc-schema.ts';
import { bookState } from '../../test/app/book-state.ts';
import { typeCheckInTracker } from '../../test/app/check-in-tracker.ts';
import { type OpenAddon, openAddon } from '../../test/app/open-addon.ts';
import { anyPayload, rightPayload, spoiltPayload } from './payloads.ts';
import type { Proof } from './proof.ts';

const SEED = 20261015;

/** What a refused request may call: it may find the file, and ask nothing of it. */
const BEFORE_READING = /^SpreadsheetApp\.getActive$/;
const READS = /\.(get|is|has|can|new|find)|\.(build|tryLock|releaseLock|flush)$/;
/** What only an error in the program says. */
const SLIP =
  /undefined|null|not a function|not iterable|Invalid (array|string) length|call stack|not emulated|Unexpected/i;

/** The sidebar's one door under anything. */
export const payload: Proof = {
  claim:
    'Whatever is sent to a method of the door, the answer is its result or a documented failure; what is refused writes nothing.',
  notes: [
    'Random shapes and spoilt requests (a field left out, added, or of another type: lists, objects nested deep, texts of a million characters, `__proto__`) must be ' +
      'refused before anything is read. Requests of the right shape hold nonsense: they may be done, or fail with one of the documented codes and leave cells, ' +
      'properties and rules as they were; an error of the program (`unknown`) counts as failing.',
  ],
  seeds: `${SEED}, for every method`,
  more: 'ten times as many',
  head: [
    'method',
    'malformed',
    'refused untouched',
    'right shape, nonsense',
    'done',
    'documented failure',
    'first fault',
  ],
  run: async (row, all) => {
    const times = all ? 10 : 1;
    for (const method of [
      ...(Object.keys(METHODS) as Method[]),
      ...['', 'toString', '__proto__', 'constructor'],
    ]) {
      row(...(await tryMethod(method, times)));
    }
  },
};

async function tryMethod(name: string, times: number): Promise<[boolean, ...(string | number)[]]> {
  const method = name in METHODS && Object.keys(METHODS).includes(name) ? (name as Method) : null;
  const drawn = <T>(payloads: fc.Arbitrary<T>, numRuns: number): T[] =>
    fc.sample(payloads, { seed: SEED, numRuns });
  const isRight = (sent: unknown) => method !== null && METHODS[method].request.safeParse(sent).success;
  const wrong = [
    ...drawn(anyPayload, 60 * times),
    ...(method ? drawn(spoiltPayload(method), 60 * times) : []),
  ].filter((sent) => !isRight(sent));
  const right = method ? different(drawn(rightPayload(method), 14 * times).filter(isRight)) : [];
  const faults: string[] = [];
  let [untouched, done, failed] = [0, 0, 0];
  const addon = await openTracker();
  const { answers, calls } = askAll(addon, name, wrong);
  wrong.forEach((sent, index) => {
    if (failureSchema.safeParse(answers[index]).success) untouched += 1;
    else
      faults.push(`${JSON.stringify(sent)?.slice(0, 80)} → ${JSON.stringify(answers[index])?.slice(0, 120)}`);
  });
  const asked = calls.find((call) => !BEFORE_READING.test(call));
  if (asked) faults.push(`a refused request called ${asked}`);
  for (const sent of right) {
    const before = stateOf(addon);
    const { answer, calls } = await ask(addon, name, sent);
    const failure = failureSchema.safeParse(answer);
    const isAnswer =
      failure.success || METHODS[method!].response.safeParse((answer as { value?: unknown }).value).success;
    const isSlip =
      failure.success && failure.data.code === 'unknown' && SLIP.test(String(failure.data.facts.detail));
    const isAsBefore =
      !failure.success || calls.every((call) => READS.test(call)) || stateOf(addon) === before;
    if (!isAnswer || isSlip || !isAsBefore) {
      faults.push(
        `${JSON.stringify(sent).slice(0, 120)} → ${JSON.stringify(answer).slice(0, 200)}${isAsBefore ? '' : ', not as before'}`,
      );
    } else if (failure.success) failed += 1;
    else done += 1;
  }
  addon.book.dispose();
  return [
    faults.length === 0,
    name || '(empty)',
    wrong.length,
    untouched,
    right.length,
    done,
    failed,
    faults[0] ?? '',
  ];
}

/** Without what was drawn twice: many requests have no or few fields. */
function different(all: readonly unknown[]): unknown[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Beside the add-on: asks much in one execution, and tells what is remembered outside the cells. */
const BESIDE = `
function askAll(method, all) { return JSON.parse(all).map(function (sent) { return rpc(method, sent); }); }
function remembered() {
  return JSON.stringify([PropertiesService.getUserProperties().getProperties(), PropertiesService.getDocumentProperties().getProperties()]);
}`;

async function openTracker(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['S'] });
  await typeCheckInTracker(addon);
  const names = ['functions.js', 'addon.js'];
  const scripts = Object.fromEntries(names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));
  addon.book.load({ scripts: { ...scripts, 'beside.js': BESIDE }, pages: { Sidebar: '' } });
  return addon;
}

/** The file, and everything remembered. */
function stateOf({ book }: OpenAddon): string {
  return `${bookState(book).join('\n')}\n${book.run('remembered')}`;
}

/** Asks one thing after the other in a single execution. */
function askAll(
  { book }: OpenAddon,
  method: string,
  all: readonly unknown[],
): { answers: unknown[]; calls: string[] } {
  const calls: string[] = [];
  book.beforeCall((call) => calls.push(call));
  const answers = book.run('askAll', method, JSON.stringify(all)) as unknown[];
  book.beforeCall(null);
  return { answers: JSON.parse(JSON.stringify(answers)), calls };
}

/** Asks as the page does; gives what came back, and every call that others could notice. */
async function ask(
  { book }: OpenAddon,
  method: string,
  sent: unknown,
): Promise<{ answer: unknown; calls: string[] }> {
  const calls: string[] = [];
  book.beforeCall((call) => calls.push(call));
  const answer = await book.callFromClient('rpc', sent === undefined ? [method] : [method, sent]);
  book.beforeCall(null);
  return { answer: answer.ok ? answer.value : answer, calls };
}
