import { describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

const STYLE = { language: 'ja', palette: 'standard' } as const;
const SALES = 'https://docs.google.com/spreadsheets/d/sales';
const NEWER = 'https://docs.google.com/spreadsheets/d/newer';
const NAME = '部門まとめ';

/** What trackers of other files say; serial number 46295 is 30 September 2026. */
const IMPORTS = {
  [SALES]: { SHIRUBE_ROLLUP: [[1, '営業', '2026年度', 46295, 4, 3, 1, 0, 0.52, 0.61]] },
  [NEWER]: { SHIRUBE_ROLLUP: [[2, '開発', '2026年度', 46295, 4, 3, 1, 0, 0.52, 0.61]] },
};

function paste({ script }: OpenAddon, addresses: readonly string[]): void {
  const values = JSON.stringify(addresses.map((address) => [address]));
  script(`book.getSheetByName('${NAME}').getRange(5, 1, ${addresses.length}, 1).setValues(${values});`);
}

describe('the sheet of departments', () => {
  it('shows the figures of each file whose address is pasted, and what to do where there are none', async () => {
    const addon = await openAddon({ imports: IMPORTS });
    const { book, rpc } = addon;
    expect(got(await rpc('addDepartments', STYLE))).toMatchObject({ name: NAME, isNew: true });
    paste(addon, [SALES, 'https://docs.google.com/spreadsheets/d/gone', NEWER, '']);
    await book.settle();
    const row = (at: number): string[] =>
      ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => book.display(NAME, `${column}${at}`));
    expect(row(5)).toEqual(['営業', '2026年度', '2026/9/30', '4', '3', '1', '0', '52%', '0.61']);
    expect(row(6).join('')).toBe('');
    expect(row(7).join('')).toBe('');
    const notes = [5, 6, 7, 8].map((at) => book.display(NAME, `K${at}`));
    expect(notes[0]).toBe('');
    expect(notes[1]).toContain('読めません');
    expect(notes[2]).toContain('新しい版');
    expect(notes[3]).toBe('');
  });

  it('is there once, and is no tracker of its own', async () => {
    const { book, rpc } = await openAddon();
    const first = got(await rpc('addDepartments', STYLE));
    const again = got(await rpc('addDepartments', STYLE));
    expect(again).toEqual({ ...first, isNew: false });
    expect(book.sheetNames().filter((name) => name.startsWith(NAME))).toEqual([NAME]);
    expect(got(await rpc('start', {})).trackers).toEqual([]);
  });

  it('reads what every tracker offers by one name, the first of the file in front', async () => {
    const addon = await openAddon();
    const sheets = ['kpi'] as ('kpi' | 'okr')[];
    got(await addon.rpc('createSample', { sample: 'blank-kpi', sheets, ...STYLE }));
    got(await addon.rpc('createSample', { sample: 'blank-kpi', sheets, ...STYLE }));
    await addon.book.settle();
    const names = addon.script(`
      return book.getNamedRanges().map(function (one) {
        var range = one.getRange();
        return [one.getName(), range.getNumRows(), range.getNumColumns(), range.getValues()[0].slice(0, 2)];
      });
    `);
    expect(names).toEqual([
      ['SHIRUBE_ROLLUP', 1, 10, [1, 'KPIの表']],
      ['SHIRUBE_ROLLUP_2', 1, 10, [1, 'KPIの表']],
    ]);
    expect(addon.book.sheetNames().filter((name) => /^(KPI|設定)/.test(name))).toHaveLength(4);
  });
});
