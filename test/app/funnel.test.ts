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
    book.type('ファネル', 'A1', 'shirube:t1:funnel:9');
    expect(await rpc('writeFunnel', plan)).toMatchObject({ code: 'newer_tracker' });
    book.type('ファネル', 'A1', 'shirube:selfcheck:funnel:1');
    expect(await rpc('readFunnel', {})).toMatchObject({ code: 'no_funnel' });
  });

  it('adds a stage between others: what is typed or linked for a stage moves with it', async () => {
    const { book, rpc, script } = await openFunnel();
    book.type('ファネル', 'D11', '=20*2');
    book.type('ファネル', 'B21', '0.5');
    await book.settle();
    const { sheetId, stages } = got(await rpc('readFunnel', {}));
    expect(stages[1]).toMatchObject({ actual: 40, lag: 0.5 });
    const kept = stages.map(({ benchmark, lag, name, unit }, from) => ({ from, name, unit, benchmark, lag }));
    const added = { from: null, name: '=資料"請求"', unit: '件', benchmark: null, lag: null };
    const arrangement = { read: ['訪問', '申込', '契約'], stages: [kept[0]!, added, kept[1]!, kept[2]!] };
    const plan = { sheetId, goal: 1000, unitValue: 10, rates: [0.1, 1, 0.5] };
    got(await rpc('writeFunnel', { ...plan, arrangement }));
    await book.settle();
    expect(got(await rpc('readFunnel', {})).stages).toMatchObject([
      { name: '訪問', actual: 500, rate: 0.1, benchmark: 0.2, lag: null },
      { name: '=資料"請求"', unit: '件', actual: null, rate: 1, benchmark: null, lag: null },
      { name: '申込', actual: 40, rate: 0.5, benchmark: 0.5, lag: 0.5 },
      { name: '契約', actual: 20, rate: null },
    ]);
    expect(book.formula('ファネル', 'D12')).toBe('=20*2');
    // Its counts carry its unit: in the stages, the split and the months. Source: look, section 6.
    const formats = `['C11', 'E11', 'E21', 'D31'].map(function (cell) { return sheet.getRange(cell).getNumberFormat(); })`;
    expect(script(`var sheet = book.getSheets()[0]; return ${formats};`)).toEqual(Array(4).fill('#,##0"件"'));
    expect(await rpc('writeFunnel', { ...plan, arrangement })).toMatchObject({ code: 'table_changed' });
    got(await rpc('undo', { tracker: null }));
    expect(book.formula('ファネル', 'D11')).toBe('=20*2');
    expect(got(await rpc('readFunnel', {})).stages.map(({ name }) => name)).toEqual(arrangement.read);
    expect(script(`var sheet = book.getSheets()[0]; return ${formats};`)).toEqual(Array(4).fill('#,##0'));
  });

  it('takes a stage away, and undo brings it back', async () => {
    const { rpc } = await openFunnel();
    const before = got(await rpc('readFunnel', {}));
    const { sheetId, stages } = before;
    const [first, , last] = stages.map(({ name, unit }, from) => ({ from, name, unit, lag: null }));
    // Two steps in a row as one: 10 % of 50 % is 5 %, 20 % of 50 % is 10 %.
    const arrangement = {
      read: stages.map(({ name }) => name),
      stages: [
        { ...first!, benchmark: 0.1 },
        { ...last!, benchmark: null },
      ],
    };
    got(await rpc('writeFunnel', { sheetId, goal: 1000, unitValue: 10, rates: [0.05], arrangement }));
    expect(got(await rpc('readFunnel', {})).stages).toMatchObject([
      { name: '訪問', actual: 500, rate: 0.05, benchmark: 0.1 },
      { name: '契約', actual: 20, rate: null, benchmark: null },
    ]);
    got(await rpc('undo', { tracker: null }));
    expect(got(await rpc('readFunnel', {}))).toEqual(before);
  });

  it('reads the goals of the months that are still open', async () => {
    const { book, script, rpc } = await openFunnel();
    const months = async () => got(await rpc('readFunnel', {})).months;
    expect(await months()).toEqual({ first: null, goals: [] });
    book.type('ファネル', 'A31', '2026/10/1');
    [100, 200, '', 400].forEach((goal, index) => {
      book.type('ファネル', `B${31 + index}`, String(goal));
    });
    expect(await months()).toEqual({ first: '2026-10-01', goals: [100, 200, null, 400] });
    // On the last day of October only November can still be worked for. Source: rulings S4, 49.
    script(`var sheet = book.insertSheet('設定');
      sheet.getRange(1, 1, 1, 2).setValues([['shirube:t1:settings:1', 'value']]);
      sheet.getRange(5, 2).setValue(new Date(2026, 9, 31));`);
    expect(await months()).toEqual({ first: '2026-11-01', goals: [200, null, 400] });
  });

  it('says so where there is none', async () => {
    const { rpc } = await openAddon();
    expect(await rpc('readFunnel', {})).toMatchObject({ ok: false, code: 'no_funnel' });
    const { rpc: other } = await openFunnel();
    expect(got(await other('readFunnel', { tracker: 't1' })).goal).toBe(1000);
    expect(await other('readFunnel', { tracker: 't2' })).toMatchObject({ ok: false, code: 'no_funnel' });
  });
});
