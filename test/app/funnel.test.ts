import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/tracker/sheets/funnel-cells.ts';
import { got, openAddon } from './open-addon.ts';

/** A file with the inputs of a funnel sheet, where trackers have them. */
async function openFunnel() {
  const addon = await openAddon({ sheets: ['ファネル'] });
  const ids = COLUMNS.map(({ id }, index) => (index === 0 ? 'shirube:t1:funnel:1' : id));
  addon.script(`
    var sheet = book.getSheets()[0]; var ids = ${JSON.stringify(ids)};
    sheet.getRange(1, 1, 1, ids.length).setValues([ids]);
    function put(row, column, value) { sheet.getRange(row, column === 'stage' ? 1 : ids.indexOf(column) + 1).setValue(value); }
    put(5, 'shape', 1000); put(6, 'shape', 10); put(5, 'unit', '円'); put(6, 'rate', 20); put(7, 'rate', 2);
    [['訪問', 500, 0.1, 0.2], ['申込', 40, 0.5, 0.5], ['契約', 20, '', '']].forEach(function (stage, index) {
      put(10 + index, 'stage', stage[0]); put(10 + index, 'actual', stage[1]);
      put(10 + index, 'rate', stage[2]); put(10 + index, 'benchmark', stage[3]);
    });`);
  return addon;
}

describe('planning a funnel', () => {
  it('reads assumptions and stages from the funnel sheet', async () => {
    const { rpc } = await openFunnel();
    expect(got(await rpc('readFunnel', {}))).toMatchObject({
      goal: 1000,
      unitValue: 10,
      businessDays: 20,
      costPerTop: 2,
      unit: '円',
      stages: [
        { name: '訪問', actual: 500, rate: 0.1, benchmark: 0.2 },
        { name: '申込', actual: 40, rate: 0.5, benchmark: 0.5 },
        { name: '契約', actual: 20, rate: null, benchmark: null },
      ],
    });
  });

  it('writes goal and rates, and nothing into a cell that computes', async () => {
    const { book, rpc } = await openFunnel();
    const { sheetId } = got(await rpc('readFunnel', {}));
    const plan = { sheetId, goal: 2000, unitValue: 10, rates: [0.2, 0.5] };
    expect(got(await rpc('writeFunnel', plan))).toEqual({ sheetName: 'ファネル' });
    expect([
      book.value('ファネル', 'B5'),
      book.value('ファネル', 'G10'),
      book.value('ファネル', 'G11'),
    ]).toEqual([2000, 0.2, 0.5]);
    expect(await rpc('writeFunnel', { ...plan, rates: [0.2] })).toMatchObject({ code: 'table_changed' });
    expect(await rpc('writeFunnel', { ...plan, rates: [0.2, 1.5] })).toMatchObject({
      ok: false,
      code: 'unknown',
    });
    book.type('ファネル', 'G11', '=1/4');
    expect(await rpc('writeFunnel', { ...plan, rates: [0.3, 0.6] })).toMatchObject({ code: 'formula_kept' });
    expect(book.value('ファネル', 'G10')).toBe(0.2);
  });

  it('says so where there is none', async () => {
    const { rpc } = await openAddon();
    expect(await rpc('readFunnel', {})).toMatchObject({ ok: false, code: 'no_funnel' });
  });
});
