import { beforeAll, describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';
import { stateOf } from './own-table.ts';

/** A name that tries to get out of its quotes, its braces and its argument. */
const SHEET = `売上's "{kpi.name}"; 2026`;
const STYLE = { language: 'ja', palette: 'standard' } as const;
const KPI = 'KPI';

/** A table of KPIs with actuals typed and computed, hostile texts, and six months; a cell inside is selected. */
async function openTable(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['S'] });
  addon.script(`
    var sheet = book.getSheets()[0].setName(${JSON.stringify(SHEET)});
    sheet.getRange('A4:M8').setValues([
      ['KPI', '実績', '目標', '単位', '担当', '向き', '開始日',
        '', '', '', '', '', ''],
      ['月商', '', 120, '円', '田中', '', '', 10, 10, 10, 10, 10, 10],
      ['', 45, 50, '%', '', '以上', '', 30, 32, 35, 38, 41, 45],
      ['単価', '5,000円', '未定', '', '佐藤', '', '', '', '', '', '', '', ''],
      ['解約', '', 9, '件', '', '以下', '', '', '', '', '', '', ''],
    ]);
    sheet.getRange('A6').setValue("'=HYPERLINK(1)");
    sheet.getRange('H4:M4').setNumberFormat('@').setValues([['4月', '5月', '6月', '7月', '8月', '9月']]);
    sheet.getRange('B5').setFormula('=SUM(H5:M5)');
    sheet.getRange('B6').activate();
  `);
  await addon.book.settle();
  return addon;
}

async function make({ rpc }: OpenAddon, link: 'formulas' | 'all') {
  const { sheetId, headerRow, guess } = got(await rpc('readOwnTable', {}));
  return got(
    await rpc('createFromTable', { sheetId, headerRow, columns: guess, link, history: true, ...STYLE }),
  );
}

/** Fixes the day and the cycle, so that lights do not depend on the clock. */
function fixDates({ script }: OpenAddon): void {
  script(`
    var settings = book.getSheetByName('設定');
    settings.getRange('B5').setValue(new Date(2026, 9, 14));
    settings.getRange('B7:B8').setValues([[new Date(2026, 3, 1)], [new Date(2027, 2, 31)]]);
  `);
}

function type({ script }: OpenAddon, cell: string, value: number): void {
  script(`book.getSheetByName(${JSON.stringify(SHEET)}).getRange('${cell}').setValue(${value});`);
}

describe('a tracker from a table of one’s own, with its formulas live', () => {
  let addon: OpenAddon;
  let before: unknown[];
  let made: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    addon = await openTable();
    before = stateOf(addon) as unknown[];
    made = await make(addon, 'formulas');
    fixDates(addon);
    await addon.book.settle();
  });
  const shown = (...cells: string[]): string[] => cells.map((cell) => addon.book.display(KPI, cell));

  it('knows the columns by their headings and the months by theirs', async () => {
    addon.script(`book.getSheetByName(${JSON.stringify(SHEET)}).getRange('B6').activate();`);
    const table = got(await addon.rpc('readOwnTable', {}));
    expect(table).toMatchObject({ sheetName: SHEET, headerRow: 4, rowCount: 4, formulas: 1 });
    const guess = {
      name: 1,
      actual: 2,
      target: 3,
      baseline: null,
      unit: 4,
      owner: 5,
      direction: 6,
      start: 7,
    };
    expect(table.guess).toMatchObject(guess);
    expect(table.months).toHaveLength(6);
    expect(table.columns.map(({ title }) => title)).not.toContain('4月');
    expect(table.rows[0]?.slice(0, 3)).toEqual(['月商', 60, 120]);
  });

  it('says what it made, and which rows could not be read completely', () => {
    expect(made).toMatchObject({ rows: 4, linked: 1, months: 6 });
    expect(made.remarks).toEqual([{ row: 7, name: '単価', why: 'target_unread' }]);
  });

  it('shows texts as texts and figures in the measure of their row', () => {
    expect(shown('A5', 'A6', 'A7', 'A8')).toEqual(['月商', '=HYPERLINK(1)', '単価', '解約']);
    expect(shown('C6', 'C7', 'C8')).toEqual(['45%', '¥5,000', '']);
  });

  it('leaves the table as it was', () => {
    const after = stateOf(addon) as { name: string }[];
    expect(after.find((sheet) => sheet.name === SHEET)).toEqual(before[0]);
  });

  it('changes a light when the table changes', async () => {
    // 60 of 120 on 14 October, 197 of 365 days over: 60/120 ÷ 0.540 = 0.93.
    expect(shown('C5', 'B5')).toEqual(['¥60', '● 好調']);
    type(addon, 'M5', -20);
    await addon.book.settle();
    // 30 of 120: 0.46.
    expect(shown('C5', 'B5')).toEqual(['¥30', '■ 要改善']);
  });
});

describe('a tracker all of whose actuals follow the table', () => {
  it('follows figures in their measure, and a blank stays a blank', async () => {
    const addon = await openTable();
    expect(await make(addon, 'all')).toMatchObject({ linked: 3 });
    fixDates(addon);
    const { book } = addon;
    await book.settle();
    const shown = (): string[] => ['C5', 'C6', 'C8', 'B8'].map((cell) => book.display(KPI, cell));
    expect(shown()).toEqual(['¥60', '45%', '', '– データなし']);
    type(addon, 'B6', 50);
    type(addon, 'B8', 3);
    await book.settle();
    expect(shown()).toEqual(['¥60', '50%', '3件', '● 好調']);
  });

  it('is not made when the table has moved meanwhile, or a column is chosen twice', async () => {
    const addon = await openTable();
    const { sheetId, headerRow, guess } = got(await addon.rpc('readOwnTable', {}));
    const wish = { sheetId, headerRow, columns: guess, link: 'all', history: false, ...STYLE } as const;
    const moved = await addon.rpc('createFromTable', { ...wish, headerRow: headerRow + 1 });
    expect(moved).toMatchObject({ ok: false, code: 'table_changed' });
    const twice = await addon.rpc('createFromTable', {
      ...wish,
      columns: { ...guess, baseline: guess.actual },
    });
    expect(twice).toMatchObject({ ok: false, code: 'same_column' });
    expect(addon.book.sheetNames()).toEqual([SHEET]);
  });
});
