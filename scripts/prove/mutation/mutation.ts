import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '../proof.ts';
import { EXPLAINED } from './explained.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { readTestsOf } from './tests-of.ts';
import { durationsOf, isCaught } from './try-mutant.ts';

const SEED = 20261015;
/** How many mistakes are tried when not all are. */
const SAMPLE = 80;
const ENOUGH = 0.9;
const AT_ONCE = 2;

interface Tried extends Mutant {
  readonly file: string;
}

/** Do the tests notice mistakes in a part of the sources? */
export function mutation(part: string): Proof {
  return {
    claim: `Of small mistakes put into \`${part}\`, the tests notice at least ${100 * ENOUGH} %.`,
    notes: [
      'A mistake is another operator, number, branch or call, or a statement left out, one at a time, but for the examples beside rules. It is noticed when a test fails or never ends. All tests that import the file are asked, but for those of the built add-on, of the page and of whole samples. First what nobody noticed, and why that is no harm; then the count.',
    ],
    seeds: `${SEED}`,
    more: 'every mistake instead of a sample of them',
    head: ['where', 'mistakes', 'noticed', 'share, or why nobody noticed'],
    run: async (row, all) => {
      const testsOf = await readTestsOf();
      const durations = await durationsOf([...new Set(filesIn(part).flatMap(testsOf))]);
      const tried = mistakesIn(part, all);
      let noticed = 0;
      await inTurns(tried, async (mutant, slot) => {
        const { file, from, to } = mutant;
        const mistake = `${file}: \`${from}\` → \`${to}\``;
        if (await isCaught(file, mutant, testsOf(file), { durations, slot })) noticed += 1;
        else row(mistake in EXPLAINED, mistake, 1, 0, EXPLAINED[mistake] ?? 'not explained');
      });
      row(noticed / tried.length >= ENOUGH, part, tried.length, noticed, percent(noticed / tried.length));
    },
  };
}

function mistakesIn(part: string, all: boolean): Tried[] {
  const every = filesIn(part).flatMap((file) =>
    mutantsOf(readFileSync(file, 'utf8')).map((mutant): Tried => ({ ...mutant, file })),
  );
  return all ? every : sample(every, SAMPLE);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .sort();
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** So many of a list, by chance, the same ones each time. */
function sample<T>(list: readonly T[], size: number): T[] {
  let state = SEED;
  const keyed = list.map((value) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { key: state, value };
  });
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, size)
    .map(({ value }) => value);
}

/** Does something with each of a list, some at once; each has a slot that nobody else has at that moment. */
async function inTurns<T>(
  list: readonly T[],
  work: (value: T, slot: number) => Promise<void>,
): Promise<void> {
  const open = [...list];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, slot) => {
      for (let value = open.shift(); value !== undefined; value = open.shift()) await work(value, slot);
    }),
  );
}
