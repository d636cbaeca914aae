import { describe, expect, it } from 'vitest';
import { got, openAddon } from './open-addon.ts';

/** A file with a small table of goals as trackers have it: id row, heading, three goals. */
async function openGoals() {
  const addon = await openAddon({ sheets: ['KPI'] });
  addon.script(`book.getSheets()[0].getRange('A1:E5').setValues([
    ['shirube:t1:kpi:1', 'actual', 'target', 'id', 'evidence'], ['指標', '実績', '目標値', 'ID', '目標の根拠'],
    ['月商', 1, 10, 'K1', ''], ['会員', 2, 20, 'K2', ''], ['訪問', 3, '', 'K3', 'まえの根拠'],
  ]);`);
  const select = (a1: string) => addon.script(`book.getSheets()[0].getRange('${a1}').activate();`);
  return { ...addon, select };
}

describe('calibrating a target', () => {
  it('reads what is selected, with its title and unit', async () => {
    const { rpc, script } = await openAddon({ sheets: ['S'] });
    script(`var s = book.getSheets()[0];
      s.getRange('B1:B5').setValues([['契約'], [3], [4], [''], [5]]);
      s.getRange('B2').setNumberFormat('#,##0"件"');
      s.getRange('B1:B5').activate();`);
    expect(got(await rpc('readSelection', {}))).toEqual({
      sheetName: 'S',
      range: 'B2:B5',
      title: '契約',
      unit: '件',
      rows: [[3], [4], [null], [5]],
    });
  });

  it('says so where no figure is selected', async () => {
    const { rpc } = await openAddon();
    expect(await rpc('readSelection', {})).toMatchObject({ ok: false, code: 'no_table' });
    expect(await rpc('readGoalRow', {})).toMatchObject({ ok: false, code: 'no_goal_row' });
  });

  it('writes target and evidence into the row of an id, wherever that row has gone', async () => {
    const { book, rpc, script, select } = await openGoals();
    select('B4');
    const row = got(await rpc('readGoalRow', {}));
    expect(row).toMatchObject({ rowId: 'K2', name: '会員', target: '20' });
    script(`book.getSheets()[0].insertRowBefore(3);`);
    const { rowId, sheetId } = row;
    const evidence = '=12か月の実績から';
    expect(got(await rpc('writeTarget', { sheetId, rowId, target: 123, evidence }))).toEqual({
      sheetName: 'KPI',
      name: '会員',
    });
    expect([book.value('KPI', 'C5'), book.value('KPI', 'E5'), book.formula('KPI', 'E5')]).toEqual([
      123,
      evidence,
      '',
    ]);
    expect([book.value('KPI', 'C4'), book.value('KPI', 'E6')]).toEqual([10, 'まえの根拠']);
  });

  it('writes nothing where there is no row, or where the target is a formula', async () => {
    const { book, rpc, select } = await openGoals();
    select('A2');
    expect(await rpc('readGoalRow', {})).toMatchObject({ code: 'no_goal_row' });
    select('A3');
    const { sheetId } = got(await rpc('readGoalRow', {}));
    const write = (rowId: string) => rpc('writeTarget', { sheetId, rowId, target: 5, evidence: 'x' });
    expect(await write('K9')).toMatchObject({ code: 'row_gone', facts: { name: 'K9' } });
    book.type('KPI', 'C3', '=100+1');
    expect(await write('K1')).toMatchObject({ code: 'formula_kept', facts: { name: '月商' } });
    expect(book.formula('KPI', 'C3')).toBe('=100+1');
    expect(book.value('KPI', 'E3')).toBe('');
    book.type('KPI', 'A1', 'shirube:t1:kpi:9');
    expect(await write('K2')).toMatchObject({ code: 'newer_tracker' });
    expect(await rpc('writeTarget', { sheetId: '9', rowId: 'K2', target: 5, evidence: '' })).toMatchObject({
      code: 'sheet_gone',
      facts: { name: '…' },
    });
  });
});
