import { afterEach, beforeEach } from 'vitest';
import type { Request } from '../../src/app/rpc-schema.ts';
import { shownRow, typeCheckInTracker } from './check-in-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

type Wish = Request<'editGoal'>;

/** The spreadsheet of the present test, see {@link openGoals}. */
export let addon: OpenAddon;

/** Opens the small tracker of check-ins anew for every test of a file, with more goals. */
export function openGoals(): void {
  beforeEach(async () => {
    addon = await openAddon({ sheets: ['S'] });
    await typeCheckInTracker(addon);
    // A second objective with a key result, spare rows with ids, a computed column, a formula somebody typed.
    addon.script(`
      var okr = book.getSheetByName('OKR');
      okr.getRange('A7:A8').setValues([['続けて買われる'], ['定期便']]);
      okr.getRange('D8').setValue(0.5).setNumberFormat('0%');
      okr.getRange('J7:L8').setValues([['O', 'O2', ''], ['KR', 'R2', 'O2 続けて買われる']]);
      okr.getRange('K9:K10').setValues([['R3'], ['R4']]);
      okr.getRange('B6').setFormula('=C6/D6');
      okr.getRange('C8').setFormula('=D8/2');
      okr.getRange('R6').setValue('私のメモ');
      book.getSheetByName('KPI').getRange('J9').setValue('K5');
    `);
    await addon.book.settle();
  });
  afterEach(async () => {
    await addon.book.settle();
    addon.book.dispose();
  });
}

/** A goal as it is, but for what is wished. */
export async function wish(row: string | null, more: Partial<Wish>, { rpc } = addon): Promise<Wish> {
  const { goals } = got(await rpc('readGoals', { tracker: null }));
  const goal = goals.find((one) => one.row === row);
  const { archived = false, kind = 'kpi', name = '', parent = null } = goal ?? {};
  return { tracker: null, language: 'ja', row, kind, name, parent, archived, below: null, ...more };
}

/** Makes a goal be as wished. */
export const edit = async (row: string | null, more: Partial<Wish>) =>
  got(await addon.rpc('editGoal', await wish(row, more)));

/** Takes the last action back. */
export const undo = async () => got(await addon.rpc('undo', { tracker: null }));

/** The names in rows of a sheet. */
export const namesIn = (sheet: string, rows: readonly number[]): (string | undefined)[] =>
  rows.map((row) => shownRow(addon, sheet, row).first);
