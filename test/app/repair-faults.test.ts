import { describe, expect, it } from 'vitest';
import { DAMAGE } from './damage.ts';
import { got, type OpenAddon } from './open-addon.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

/** Calls that only read: when they fail, nothing has been written yet or it is taken back like the rest. */
const READS = /\.get|\.build$|\.new|getActive$/;

const repair = { tracker: 'small', anew: null };

async function openDamaged(): Promise<OpenAddon> {
  const addon = await openDrawn(smallTrackerPlan('ja', ['dashboard', 'kpi']));
  addon.script(DAMAGE);
  await addon.book.settle();
  return addon;
}

/** Everything in the file that a repair might change; what formulas show is left to the formulas. */
function stateOf({ script }: OpenAddon): unknown {
  return script(`
    return book.getSheets().map(function (sheet) {
      var range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      var formulas = range.getFormulas();
      return {
        name: sheet.getName(), formulas: formulas, formats: range.getNumberFormats(),
        typed: range.getValues().map(function (line, i) {
          return line.map(function (value, j) { return formulas[i][j] ? '' : String(value); });
        }),
        rules: sheet.getConditionalFormatRules().map(function (rule) {
          return [rule.getBooleanCondition().getCriteriaValues(), rule.getRanges().map(function (one) { return one.getA1Notation(); })];
        }),
        choices: range.getDataValidations().map(function (line) {
          return line.map(function (one) { return one ? one.getCriteriaType() + '' : ''; }).join();
        }),
        open: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (one) {
          return one.getUnprotectedRanges().map(function (open) { return open.getA1Notation(); });
        }),
      };
    });
  `);
}

/** One call in so many that write is made to fail; `npm run prove` tries each. */
const STEP = Number(process.env.REPAIR_CALLS ?? 12);

/** The places of calls in a repair that goes well: of those that write, and one in thirty of the others. */
async function callsToFail(): Promise<number[]> {
  const addon = await openDamaged();
  addon.book.calls.reset();
  got(await addon.rpc('repair', repair));
  const log = [...addon.book.calls.log];
  addon.book.dispose();
  const calls = log.flatMap((name, index) => (!READS.test(name) || index % 30 === 0 ? index + 1 : []));
  return calls.filter((_, index) => index % STEP === 0);
}

describe('A repair in which a host call fails', () => {
  it.each(['failOnCall', 'failAtFlush'] as const)(
    'leaves the tracker as it was, says so, and works the next time (%s)',
    { timeout: 900_000 },
    async (kind) => {
      const calls = await callsToFail();
      expect(calls.length).toBeGreaterThan(3);
      let addon = await openDamaged();
      const before = stateOf(addon);
      for (const n of calls) {
        addon.book.faults[kind](n);
        const answer = await addon.rpc('repair', repair);
        const isHit = !addon.book.faults.armed;
        addon.book.faults.clear();
        if (!isHit) continue;
        if (answer.ok) {
          // The failure came after everything was written: done is as good as before.
          addon.book.dispose();
          addon = await openDamaged();
          continue;
        }
        await addon.book.settle();
        expect(stateOf(addon), `call ${n}`).toEqual(before);
        addon.book.holdDocumentLock()();
      }
      got(await addon.rpc('repair', repair));
      await addon.book.settle();
      expect(got(await addon.rpc('readRepair', { tracker: 'small' })).items).toEqual([]);
      addon.book.dispose();
    },
  );
});
