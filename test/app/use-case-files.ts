import type { Plan } from '../../src/plan/plan.ts';
import { COLUMNS } from '../../src/tracker/sheets/funnel-cells.ts';
import { typeCheckInTracker } from './check-in-tracker.ts';
import { typeMiniTracker } from './mini-tracker.ts';
import { type OpenAddon, openAddon } from './open-addon.ts';
import { typeOwnTable } from './own-table.ts';
import { openDrawn } from './small-tracker.ts';

/*
 * The files in which use cases are tried again and again: as small as they can be. Each function gives one that opens
 * such a file, after some statements of a script of somebody else.
 */

type Opening = () => Promise<OpenAddon>;

async function after(addon: OpenAddon, statements: string): Promise<OpenAddon> {
  if (statements !== '') addon.script(statements);
  await addon.book.settle();
  return addon;
}

/** A file with one empty sheet. */
export const blankFile = (others = ''): Promise<OpenAddon> => openAddon({ sheets: ['S'] }, others);

/** Goals, a log, past values and settings, all typed; with a second objective, spare rows, and a computed column. */
export const recordedFile =
  (statements = '', others = ''): Opening =>
  async () => {
    const addon = await blankFile(others);
    await typeCheckInTracker(addon);
    return after(
      addon,
      `var okr = book.getSheetByName('OKR');
       okr.getRange('A7').setValue('続けて買われる');
       okr.getRange('J7:K7').setValues([['O', 'O2']]);
       okr.getRange('K8:K9').setValues([['R2'], ['R3']]);
       okr.getRange('B6').setFormula('=C6/D6');
       book.getSheetByName('KPI').getRange('J9').setValue('K5');
       ${statements}`,
    );
  };

/** Goals, a review and settings, all typed. */
export const reviewedFile =
  (statements = '', others = ''): Opening =>
  async () => {
    const addon = await blankFile(others);
    await typeMiniTracker(addon);
    return after(addon, statements);
  };

/** A tracker as it is drawn. */
export const drawnFile =
  (plan: () => Plan, statements: string): Opening =>
  async () => {
    const addon = await openDrawn(plan());
    await addon.book.settle();
    return after(addon, statements);
  };

/** A table of one's own, a cell of which is selected. */
export const tableFile =
  (statements = ''): Opening =>
  async () => {
    const addon = await blankFile();
    typeOwnTable(addon);
    return after(addon, statements);
  };

/** The inputs of a funnel. */
export const funnelFile: Opening = async () => {
  const ids = COLUMNS.map(({ id }, index) => (index === 0 ? 'shirube:mini:funnel:1' : id));
  return after(
    await blankFile(),
    `var sheet = book.getSheets()[0], ids = ${JSON.stringify(ids)};
     sheet.getRange(1, 1, 1, ids.length).setValues([ids]);
     function put(row, column, value) { sheet.getRange(row, Math.max(1, ids.indexOf(column) + 1)).setValue(value); }
     put(5, 'shape', 1000); put(6, 'shape', 10); put(5, 'unit', '円');
     [['訪問', 0.1], ['申込', 0.5], ['契約', '']].forEach(function (stage, index) {
       put(10 + index, 'stage', stage[0]); put(10 + index, 'rate', stage[1]);
     });`,
  );
};
