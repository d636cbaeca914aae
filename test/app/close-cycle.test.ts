import { describe, expect, it } from 'vitest';
import { fileState, typeMiniTracker } from './mini-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

const CLOSE = { tracker: 'mini', learned: '=使い方の案内が効いた', carried: ['R1', 'K1', 'K2'] };

async function openMini(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['わたしの表'] });
  await typeMiniTracker(addon);
  return addon;
}

describe('closing a cycle', () => {
  it('shows scores, grades, and what can go on, and changes nothing', async () => {
    const addon = await openMini();
    const before = fileState(addon);
    const preview = got(await addon.rpc('readClose', { tracker: null, language: 'ja' }));
    // 0.5 lies between 0.4 and 0.7. Source: domain, section 3, Grade.
    expect(preview.objectives).toEqual([{ name: '信頼される', score: 0.5, grade: 'あと一歩' }]);
    expect(preview).toMatchObject({
      cycle: '2026年度',
      start: '2026-04-01',
      end: '2027-03-31',
      copy: '2026年度(控え)',
      next: '2027年度',
    });
    expect(
      preview.candidates.map(({ chosen, figure, id, outlook }) => [id, outlook, figure, chosen]),
    ).toEqual([
      ['R1', 'begins', '30', true],
      ['K1', 'keeps', '100万円', true],
      ['K2', 'begins', '20%', true],
      ['K3', 'over', '10件', false],
    ]);
    expect(fileState(addon)).toEqual(before);
  });

  it('leaves out what is not followed any more, as the map of goals does', async () => {
    const { rpc } = await openMini();
    const goal = { row: 'K2', kind: 'kpi', name: '認知度', parent: null, below: null } as const;
    got(await rpc('editGoal', { ...goal, tracker: null, language: 'ja', archived: true }));
    const { candidates } = got(await rpc('readClose', { tracker: null, language: 'ja' }));
    expect(candidates.map(({ id }) => id)).toEqual(['R1', 'K1', 'K3']);
    const { nodes } = got(await rpc('readGoalMap', { tracker: null }));
    expect(nodes.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['K2']));
  });

  it('keeps the cycle on a sheet of values and opens the next one; the present tracker stays', async () => {
    const addon = await openMini();
    const { book, rpc } = addon;
    book.type('設定', 'B12', '0.8');
    const before = fileState(addon) as { name: string }[];
    const { copy, next, sheets } = got(await rpc('closeCycle', CLOSE));
    expect([copy.name, next]).toEqual(['2026年度(控え)', '2027年度']);
    expect(sheets.map(({ name }) => name)).toEqual(['OKR 2', 'KPI 2', 'レビュー 2', '設定 2']);
    const after = fileState(addon) as { name: string }[];
    const old = new Set(before.slice(0, 5).map(({ name }) => name));
    expect(after.filter(({ name }) => old.has(name))).toEqual(before.slice(0, 5));

    expect([book.display(copy.name, 'A5'), book.formula(copy.name, 'A5')]).toEqual([
      '=使い方の案内が効いた',
      '',
    ]);
    const row = 'ABCDEFGHIJ'.split('').map((column) => book.display(copy.name, `${column}8`));
    expect(row).toEqual(['再購入', '成果指標', '▲ 注視', '0', '60', '30', '50%', '0.50', 'あと一歩', '佐藤']);
    expect(book.value(copy.name, 'M8')).toBe(3);

    expect(['A5', 'D5', 'J5'].map((cell) => book.display('KPI 2', cell))).toEqual(['月商', '100', '田中']);
    expect(['A6', 'C6', 'D6'].map((cell) => book.display('KPI 2', cell))).toEqual(['認知度', '', '']);
    expect(book.display('KPI 2', 'A7')).toBe('');
    expect(['A5', 'A6'].map((cell) => book.display('OKR 2', cell))).toEqual(['信頼される', '再購入']);
    expect(['B6', 'B7', 'B8', 'B12'].map((cell) => book.display('設定 2', cell))).toEqual([
      '2027年度',
      '2027/4/1',
      '2028/3/31',
      '80%',
    ]);
  });

  it('lets figures that people read from elsewhere be read in the next cycle, too', async () => {
    const { book, rpc, script } = await openMini();
    script(`
      book.getSheets()[0].getRange('B2:B3').setValues([[40], [7]]);
      var kpi = book.getSheetByName('KPI');
      kpi.getRange('C5').setFormula("=SUM('わたしの表'!B2:B3)*LOG10(10)");
      kpi.getRange('C6').setFormula('=D6/2');
    `);
    await book.settle();
    const { linked, unlinked } = got(await rpc('closeCycle', CLOSE));
    expect([linked, unlinked]).toEqual([['月商'], ['認知度']]);
    await book.settle();
    expect(book.formula('KPI 2', 'C5')).toBe("=SUM('わたしの表'!B2:B3)*LOG10(10)");
    expect([book.value('KPI 2', 'C5'), book.value('KPI 2', 'C6')]).toEqual([47, '']);
  });

  it('says so where a chosen goal is not there any more', async () => {
    const { book, rpc } = await openMini();
    expect(await rpc('closeCycle', { ...CLOSE, carried: ['K9'] })).toMatchObject({ code: 'table_changed' });
    expect(book.sheetNames()).toHaveLength(5);
  });
});
