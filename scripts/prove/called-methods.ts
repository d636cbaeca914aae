import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { METHODS, type Method } from '../../src/app/rpc-schema.ts';
import type { OpenAddon } from '../../test/app/open-addon.ts';
import { USE_CASES } from '../../test/app/use-cases.ts';
import { rightPayload } from './payloads.ts';
import { close } from './text-trial.ts';

const SEED = 20261015;

/**
 * Every method of Google's services that is called while the add-on does all it can do: it is opened in every authorisation, each use
 * case is done, each menu item is pressed, each method of the door is asked, and functions are calculated in cells.
 */
export async function calledAtRunTime(
  told: (what: string, called: ReadonlySet<string>) => void,
): Promise<Set<string>> {
  const called = new Set<string>();
  const take = (what: string, { book }: OpenAddon): void => {
    told(what, book.called);
    for (const call of book.called) called.add(call);
  };
  for (const { name, open, run, slow } of USE_CASES) {
    const addon = await open();
    // What was called so far made the file.
    addon.book.called.clear();
    await run(addon);
    take(name, addon);
    // What was drawn is not calculated: that calls nothing, and takes long.
    if (!slow) await close(addon);
  }
  const addon = await USE_CASES[0]!.open();
  addon.book.called.clear();
  await pressEverything(addon);
  await askEverything(addon);
  await calculate(addon);
  take('menus, the door, and cells', addon);
  return called;
}

/** The names of the menu's functions, as `dist/` declares them; of those that make a sample, which do the same, only one. */
function menuFunctions(): string[] {
  const declared = readFileSync('dist/addon.js', 'utf8').matchAll(/^function (menu\w+)\(/gm);
  const names = [...declared].map(([, name]) => name as string);
  return names.filter((name) => !/^menuCreate/.test(name) || /Okr$|FromTable$/.test(name));
}

async function pressEverything({ book }: OpenAddon): Promise<void> {
  book.open('NONE');
  book.open('LIMITED');
  book.run('onInstall');
  for (const name of menuFunctions()) {
    book.run(name);
  }
}

async function askEverything({ rpc }: OpenAddon): Promise<void> {
  for (const method of Object.keys(METHODS) as Method[]) {
    for (const request of fc.sample(rightPayload(method), { seed: SEED, numRuns: 3 })) {
      await rpc(method, request as never);
    }
  }
}

/** A date in a cell makes functions ask for the zone, a text as result for the language. */
async function calculate({ book }: OpenAddon): Promise<void> {
  const sheet = book.sheetNames()[0]!;
  book.type(sheet, 'T1', '2026/4/1');
  book.type(sheet, 'T2', '=KPI_ELAPSED(T1;T1+100;T1+50)');
  book.type(sheet, 'T3', '=KPI_STATUS(8;10)');
  book.type(sheet, 'T4', '=KPI_STATUS("x";10)');
  book.type(sheet, 'T5', '=GOAL_SMART("売上を伸ばす")');
  await book.settle();
}
