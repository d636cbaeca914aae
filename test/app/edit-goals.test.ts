import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sheetsNow, shownRow, typeCheckInTracker } from './check-in-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

let addon: OpenAddon;
beforeEach(async () => {
  addon = await openAddon({ sheets: ['S'] });
  await typeCheckInTracker(addon);
  // A second objective, spare rows with ids, and a computed column.
  addon.script(`
    var okr = book.getSheetByName('OKR');
    okr.getRange('A7').setValue('続けて買われる');
    okr.getRange('J7:K7').setValues([['O', 'O2']]);
    okr.getRange('K8:K9').setValues([['R2'], ['R3']]);
    okr.getRange('B6').setFormula('=C6/D6');
    book.getSheetByName('KPI').getRange('J9').setValue('K5');
  `);
  await addon.book.settle();
});
afterEach(async () => {
  await addon.book.settle();
  addon.book.dispose();
});

describe('adding a goal', () => {
  it('puts a KPI into the next spare row, with the id that waits there', async () => {
    const added = got(
      await addon.rpc('addGoal', { tracker: null, kind: 'kpi', name: '=新規', parent: 'K1' }),
    );
    expect(added).toEqual({ rowId: 'K5', sheetName: 'KPI' });
    expect(shownRow(addon, 'KPI', 9)).toMatchObject({ first: '=新規', id: 'K5' });
  });

  it('puts a key result below those of its objective, with formulas and without their figures', async () => {
    const request = { tracker: null, kind: 'key_result', name: '紹介', parent: 'O1' } as const;
    // R2 and R3 wait in spare rows.
    expect(got(await addon.rpc('addGoal', request)).rowId).toBe('R4');
    const row = shownRow(addon, 'OKR', 7);
    expect(row).toMatchObject({
      first: '紹介',
      id: 'R4',
      type: 'KR',
      parent: 'O1 信頼される',
      actual: '',
      owner: '',
    });
    expect(addon.book.formula('OKR', 'B7').replace(/\$/g, '')).toBe('=C7/D7');
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ id: 'R1', actual: '30' });
    expect(shownRow(addon, 'OKR', 8)).toMatchObject({ first: '続けて買われる', id: 'O2' });
  });

  it('puts a key result of the last objective and a new objective into spare rows', async () => {
    const add = async (kind: 'key_result' | 'objective', parent: string | null) =>
      got(await addon.rpc('addGoal', { tracker: null, kind, name: kind, parent })).rowId;
    expect(await add('key_result', 'O2')).toBe('R2');
    expect(await add('objective', null)).toBe('O3');
    expect(shownRow(addon, 'OKR', 8)).toMatchObject({ id: 'R2', parent: 'O2 続けて買われる' });
    expect(shownRow(addon, 'OKR', 9)).toMatchObject({ id: 'O3', type: 'O' });
  });

  it('says so when its objective is gone, and changes nothing', async () => {
    const before = sheetsNow(addon);
    const request = { tracker: null, kind: 'key_result', name: '紹介', parent: 'O9' } as const;
    expect(await addon.rpc('addGoal', request)).toMatchObject({ ok: false, code: 'row_gone' });
    expect(sheetsNow(addon)).toEqual(before);
  });
});

describe('another name', () => {
  it('stands also where other rows name the goal, and in the past values', async () => {
    const rename = (sheet: 'kpi' | 'okr', rowId: string, name: string) =>
      addon.rpc('renameGoal', { tracker: null, sheet, rowId, name });
    expect(got(await rename('okr', 'O1', '信頼で選ばれる')).labels).toBe(1);
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ parent: 'O1 信頼で選ばれる' });
    got(await rename('kpi', 'K1', '月の売上'));
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ first: 'K1', item: '月の売上' });
    expect(shownRow(addon, 'チェックイン', 5).name).toBe('月商');
  });
});

describe('archiving', () => {
  it('keeps a KPI with its figures, takes its target away, and no check-in asks for it any more', async () => {
    expect(got(await addon.rpc('archiveGoal', { tracker: null, sheet: 'kpi', rowId: 'K1' })).archived).toBe(
      1,
    );
    const row = shownRow(addon, 'KPI', 5);
    expect(row).toMatchObject({ first: '(終了)月商', id: 'K1', actual: '40', target: '' });
    expect(row.why).toMatch(/終了。目標値 100万円。単価が低い$/);
    const { rows } = got(await addon.rpc('readCheckIn', { tracker: null, who: '', date: null }));
    expect(rows.map(({ rowId }) => rowId)).not.toContain('K1');
    expect(got(await addon.rpc('archiveGoal', { tracker: null, sheet: 'kpi', rowId: 'K1' })).archived).toBe(
      0,
    );
  });

  it('of an objective takes its key results along, which then belong to nothing', async () => {
    expect(got(await addon.rpc('archiveGoal', { tracker: null, sheet: 'okr', rowId: 'O1' })).archived).toBe(
      2,
    );
    expect(shownRow(addon, 'OKR', 5)).toMatchObject({ first: '(終了)信頼される', type: '' });
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ target: '', parent: '– O1 信頼される' });
    expect(shownRow(addon, 'OKR', 7)).toMatchObject({ first: '続けて買われる', type: 'O' });
  });
});

describe.each(['failOnCall', 'failAtFlush'] as const)(
  'when a host call fails (%s)',
  { timeout: 200_000 },
  (kind) => {
    it.each([
      [
        'putting a row in',
        () => addon.rpc('addGoal', { tracker: null, kind: 'key_result', name: '紹介', parent: 'O1' }),
      ],
      [
        'renaming',
        () => addon.rpc('renameGoal', { tracker: null, sheet: 'okr', rowId: 'O1', name: '別の名前' }),
      ],
    ] as const)('%s is done or as before', async (_, useCase) => {
      const before = sheetsNow(addon);
      let failures = 0;
      // Reading comes first and is the same everywhere: every third call of it is enough.
      for (let n = 1; ; n += n < 100 ? 3 : 1) {
        addon.book.faults[kind](n);
        const answer = await useCase();
        const failed = !addon.book.faults.armed;
        addon.book.faults.clear();
        addon.book.holdDocumentLock()();
        if (!failed) break;
        failures += 1;
        expect(answer, `call ${n}`).toMatchObject({ ok: false });
        expect(sheetsNow(addon), `call ${n}`).toEqual(before);
      }
      expect(failures).toBeGreaterThan(3);
    });
  },
);
