import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

/** Making a whole sample takes seconds, and longer beside other tests. */
const LONG = 240_000;

let addon: OpenAddon;
let tracker: string;
beforeAll(async () => {
  addon = await openAddon();
  got(await addon.rpc('createSample', { sample: 'beauty-brand', language: 'ja', palette: 'standard' }));
  await addon.book.settle();
  tracker = got(await addon.rpc('readGoalMap', { tracker: null })).tracker;
}, LONG);
afterAll(() => addon.book.dispose());

/** Row of the KPI sheet in which an id stands. */
function rowOf(id: string): number {
  return addon.script(`
    var sheet = book.getSheetByName('KPI');
    var ids = sheet.getRange(1, 1, 40, sheet.getMaxColumns()).getValues();
    var column = ids[0].indexOf('id');
    for (var row = 0; row < ids.length; row += 1) if (ids[row][column] === '${id}') return row + 1;
  `) as number;
}

/** Column of the KPI sheet by its id in the hidden row, as letters. */
function letter(id: string): string {
  return addon.script(`
    var sheet = book.getSheetByName('KPI');
    var ids = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0];
    return sheet.getRange(1, ids.indexOf('${id}') + 1).getA1Notation().replace('1', '');
  `) as string;
}

describe('how the goals of the beauty brand connect', () => {
  it('is read from the sheets, with lights, scores and figures', { timeout: LONG }, async () => {
    const { nodes, departments } = got(await addon.rpc('readGoalMap', { tracker }));
    expect(nodes.filter(({ kind }) => kind === 'objective')).toHaveLength(4);
    expect(nodes.find(({ id }) => id === 'O1')).toMatchObject({
      kind: 'objective',
      level: '会社',
      owner: '田中',
      parent: null,
      needsParent: false,
    });
    expect(nodes.find(({ name }) => name === 'リピート率')).toMatchObject({
      kind: 'kpi',
      state: 'needs_action',
    });
    // The picture of the map draws this department without a way to the final goal.
    expect(departments).toEqual(['商品企画']);
  });

  it('leads to a row even after rows were inserted above it', { timeout: LONG }, async () => {
    addon.script(`book.getSheetByName('KPI').insertRowsBefore(7, 2);`);
    got(await addon.rpc('goToRow', { tracker, row: 'K11', column: 'target' }));
    const active = addon.script(`return book.getActiveSheet().getActiveRange().getA1Notation();`);
    expect(active).toBe(`${letter('target')}${rowOf('K11')}`);
  });

  it('follows a parent that is written, and says so when a row is gone', { timeout: LONG }, async () => {
    expect(got(await addon.rpc('setParent', { tracker, row: 'K6', parent: 'O3' })).parentName).toBe(
      '買ったあとも頼られる存在になる',
    );
    await addon.book.settle();
    const { nodes } = got(await addon.rpc('readGoalMap', { tracker }));
    expect(nodes.find(({ id }) => id === 'K6')?.parent).toBe('O3');
    expect(await addon.rpc('setParent', { tracker, row: 'K99', parent: 'O3' })).toMatchObject({
      ok: false,
      code: 'row_gone',
    });
  });

  it('lets no goals serve each other in a circle', { timeout: LONG }, async () => {
    got(await addon.rpc('setParent', { tracker, row: 'K7', parent: 'K6' }));
    await addon.book.settle();
    for (const parent of ['K6', 'K7']) {
      const answer = await addon.rpc('setParent', { tracker, row: 'K6', parent });
      expect(answer).toMatchObject({ ok: false, code: 'table_changed' });
    }
  });
});

describe('the doctor of the beauty brand', () => {
  it('finds what the sheets hold, with the place of each finding', { timeout: LONG }, async () => {
    const { findings } = got(await addon.rpc('diagnose', { tracker, language: 'ja' }));
    const misses = findings.find(({ row }) => row === 'K11');
    expect(misses?.place).toMatch(new RegExp(`^KPI [A-Z]+${rowOf('K11')}$`));
    expect(findings.map(({ severity }) => severity)).toEqual(
      [...findings].map(({ severity }) => severity).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    );
  });

  it('offers the other target where two contradict each other, and writes it', {
    timeout: LONG,
  }, async () => {
    // The key result of the same name asks for 50,000,000.
    addon.book.type('KPI', `${letter('target')}${rowOf('K1')}`, '5000000');
    await addon.book.settle();
    const { findings } = got(await addon.rpc('diagnose', { tracker, language: 'ja' }));
    const two = findings.find(({ target }) => target !== null);
    expect(two).toMatchObject({ row: 'K1', target: { value: 50_000_000, words: '5,000万円' } });
    expect(two?.sentence).toContain('10倍');
    got(await addon.rpc('useTarget', { tracker, row: 'K1', target: 50_000_000 }));
    await addon.book.settle();
    const after = got(await addon.rpc('diagnose', { tracker, language: 'ja' }));
    expect(after.findings.some(({ target }) => target !== null)).toBe(false);
  });

  it('does not show again what was put off, until it is asked to', { timeout: LONG }, async () => {
    const before = got(await addon.rpc('diagnose', { tracker, language: 'ja' }));
    const [first] = before.findings;
    got(await addon.rpc('putOff', { tracker, keys: [first!.key] }));
    const after = got(await addon.rpc('diagnose', { tracker, language: 'ja' }));
    expect(after).toMatchObject({ later: 1 });
    expect(after.findings).toHaveLength(before.findings.length - 1);
    got(await addon.rpc('putOff', { tracker, keys: [] }));
    expect(got(await addon.rpc('diagnose', { tracker, language: 'ja' }))).toEqual(before);
  });
});

const ORDER = ['error', 'warning', 'advice'];
