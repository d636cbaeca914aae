import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { openScriptedHost } from './scripted-host.ts';

/** What came of drawing a plan again and again, each time with another host call that fails. */
export interface Outcome {
  /** How many calls were made to fail. */
  readonly tried: number;
  /** How many of them left the file as it was and said so. */
  readonly takenBack: number;
  /** How many hit only what a tracker can do without, and left a tracker without it. */
  readonly leftOut: number;
  /** All others. */
  readonly damage: readonly string[];
}

/**
 * Lets every `step`-th host call of drawing a plan fail, one after the other, beginning with the first.
 * @param kind at once, or only when the writes are applied
 */
export async function failCalls(plan: Plan, kind: 'failOnCall' | 'failAtFlush', step = 1): Promise<Outcome> {
  const damage: string[] = [];
  let [takenBack, leftOut, n] = [0, 0, 1];
  let host = await openOwn();
  for (; ; n += step) {
    const { book, before, call } = host;
    book.faults[kind](n);
    const drawn = call('draw', plan);
    const isHit = !book.faults.armed;
    book.faults.clear();
    if (!isHit) break;
    const isAsBefore = JSON.stringify(state(book)) === before;
    const skipped = drawn.ok ? (drawn.value as { skipped: unknown[] }).skipped.length : 0;
    if (!drawn.ok && drawn.code === 'not_drawn' && isAsBefore) takenBack += 1;
    else if (skipped === 1) leftOut += 1;
    else damage.push(`call ${n}: ${drawn.ok ? 'drawn' : drawn.code}${isAsBefore ? '' : ', not as before'}`);
    if (isAsBefore) continue;
    book.dispose();
    host = await openOwn();
  }
  host.book.dispose();
  return { tried: takenBack + leftOut + damage.length, takenBack, leftOut, damage };
}

/** A file with something of one's own in it. */
async function openOwn() {
  const host = await openScriptedHost({ sheets: ['Mine', 'KPI'] });
  host.book.type('Mine', 'A1', 'kept');
  host.book.type('Mine', 'B2', '=1+1');
  await host.book.settle();
  return { ...host, before: JSON.stringify(state(host.book)) };
}

/** Everything about the file that a user could miss: sheets in order, which one is open, cells, looks, named ranges. */
function state({ api }: LocalSpreadsheet): unknown {
  const workbook = api.getActiveWorkbook()!;
  const { resources = [], sheetOrder, sheets } = workbook.save();
  // Nothing at all before the first name was ever given, an empty list after the last one is gone.
  const names = resources.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data || '{}';
  return [sheetOrder, workbook.getActiveSheet().getSheetName(), sheets, names];
}
