import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { got, type OpenAddon } from './open-addon.ts';
import { openDrawn, smallTrackerPlan, standingFile } from './small-tracker.ts';

const TIMEOUT = 240_000;
const repair = { tracker: 'small', anew: null } as const;

/** What the rows of the tables show, by sheet, id of the row and id of the column. */
async function shown(addon: OpenAddon): Promise<Record<string, unknown>> {
  const sheets = await standingFile(addon);
  const found: Record<string, unknown> = {};
  for (const id of ['kpi', 'okr', 'actions']) {
    const { columns, values } = sheets[id]!;
    for (const line of values) {
      const row = line[columns.id! - 1];
      for (const column of Object.keys(columns)) {
        // Where the row stands says nothing about what it shows.
        if (row === '' || column === 'shown' || column === 'rank' || column === 'position') continue;
        found[`${id} ${row} ${column}`] = line[columns[column]! - 1];
      }
    }
  }
  return found;
}

/** The same of cells that hold no formula now. */
async function inputs(addon: OpenAddon): Promise<Record<string, unknown>> {
  const sheets = await standingFile(addon);
  const found: Record<string, unknown> = {};
  for (const id of ['kpi', 'okr', 'check_ins', 'history']) {
    const { columns, formulas, values } = sheets[id]!;
    values.forEach((line, row) => {
      // The id row is ours.
      if (row === 0) return;
      const name = line[(columns.id ?? columns.identity!) - 1];
      for (const column of Object.keys(columns)) {
        const at = columns[column]! - 1;
        if (name !== '' && line[at] !== '' && !formulas[row]?.[at] && column !== 'identity')
          found[`${id} ${name} ${column}`] = line[at];
      }
    });
  }
  return found;
}

/** The tracker of `small-tracker.ts` as it was drawn on 24 November 2026, before repair was there, with few spare rows. */
function olderTracker(): Plan {
  return JSON.parse(readFileSync('test/app/tables/older-tracker.json', 'utf8')) as Plan;
}

async function items(addon: OpenAddon): Promise<string[]> {
  const { items: found } = got(await addon.rpc('readRepair', { tracker: 'small' }));
  return found.map(({ count, kind, sheet }) => `${sheet} ${kind} ${count}`);
}

describe('A tracker that people rearranged without changing what it says', { timeout: TIMEOUT }, () => {
  let addon: OpenAddon;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    addon = await openDrawn(smallTrackerPlan());
    await addon.book.settle();
    before = await shown(addon);
    addon.script(`
      var kpi = book.getSheetByName('KPI'), okr = book.getSheetByName('OKR');
      kpi.setName("Tom's KPIs");
      kpi.getRange('B5:B7').setValue('● 好調');
      kpi.getRange('AM5:AO9').setValue(1);
      kpi.insertRowBefore(4);
      kpi.insertColumnBefore(1);
      kpi.moveColumns(kpi.getRange('D1'), 9);
      okr.deleteColumn(7);
      okr.hideColumns(3);
      okr.insertRowBefore(7);
      okr.setConditionalFormatRules([]);
      book.getSheetByName('ダッシュボード').insertRowBefore(16);
      book.deleteSheet(book.getSheetByName('履歴'));
    `);
    await addon.book.settle();
  }, TIMEOUT);

  it('shows the same as before after a repair, wherever its sheets, rows and columns are now', async () => {
    got(await addon.rpc('repair', repair));
    await addon.book.settle();
    expect(await items(addon)).toEqual([]);
    const after = await shown(addon);
    for (const key of Object.keys(before)) expect(`${key}: ${after[key]}`).toBe(`${key}: ${before[key]}`);
  });

  it('keeps the names and places that people chose', () => {
    expect(addon.book.sheetNames()).toContain("Tom's KPIs");
    expect(addon.script(`return book.getSheetByName("Tom's KPIs").getRange('A1').getValue()`)).toBe('');
  });

  it('makes the sheet again that others read', () => {
    expect(addon.book.sheetNames()).toContain('履歴');
  });
});

describe('Rows without an id, and copied rows', { timeout: TIMEOUT }, () => {
  it('get new ids that no other row has or had; the first of two keeps its own', async () => {
    const addon = await openDrawn(smallTrackerPlan('ja', ['kpi']));
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.getRange('S6').clearContent();
      kpi.getRange('A5:AT5').copyTo(kpi.getRange('A8'));
    `);
    await addon.book.settle();
    expect(await items(addon)).toEqual(['KPI id 2']);
    got(await addon.rpc('repair', repair));
    const ids = addon.script(`
      return book.getSheetByName('KPI').getRange('S5:S11').getValues().map(function (line) { return line[0]; });
    `) as string[];
    expect(ids[0]).toBe('K1');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^K\d+$/.test(id))).toBe(true);
    addon.book.dispose();
  });
});

describe('A tracker of an older version', { timeout: TIMEOUT }, () => {
  it('gets what the present one brings, and keeps what people typed', async () => {
    const addon = await openDrawn(olderTracker());
    await addon.book.settle();
    const before = await inputs(addon);
    expect(got(await addon.rpc('start', {})).trackers).toMatchObject([{ older: true }]);
    const { missing } = got(await addon.rpc('readRepair', { tracker: 'small' }));
    expect(missing.find(({ id }) => id === 'how_to')).toMatchObject({ wanted: true });
    got(await addon.rpc('repair', { tracker: 'small', anew: ['how_to'] }));
    await addon.book.settle();
    expect(await items(addon)).toEqual([]);
    const sheets = await standingFile(addon);
    expect(sheets.how_to).toBeDefined();
    for (const { columns, identity } of smallTrackerPlan().sheets) {
      const [, , id = '', version] = identity.split(':');
      if (!sheets[id]) continue;
      expect(sheets[id].identity.split(':')[3], id).toBe(version);
      const [, ...others] = columns.map((column) => column.id);
      expect(Object.keys(sheets[id].columns), id).toEqual(expect.arrayContaining(others));
    }
    const after = await inputs(addon);
    for (const key of Object.keys(before)) expect(`${key}: ${after[key]}`).toBe(`${key}: ${before[key]}`);
    expect(got(await addon.rpc('start', {})).trackers).toMatchObject([{ older: false }]);
    addon.book.dispose();
  });

  it('of a newer version is only read', async () => {
    const now = smallTrackerPlan('ja', ['kpi']);
    const newer = {
      ...now,
      sheets: now.sheets.map((sheet) => ({ ...sheet, identity: sheet.identity.replace(/:1$/, ':9') })),
    };
    const addon = await openDrawn(newer);
    expect(await addon.rpc('repair', repair)).toMatchObject({ ok: false, code: 'newer_tracker' });
    expect(await addon.rpc('changePalette', { tracker: 'small', palette: 'safe' })).toMatchObject({
      ok: false,
    });
    addon.book.dispose();
  });
});

describe('Other colours for a tracker that stands', { timeout: TIMEOUT }, () => {
  it('are those of a tracker drawn with them, rules of others included, and nothing needs repair', async () => {
    const addon = await openDrawn(smallTrackerPlan('ja', ['dashboard', 'kpi']));
    const rules = `return book.getSheetByName('KPI').getConditionalFormatRules().map(function (rule) {
      var is = rule.getBooleanCondition();
      return [is.getCriteriaValues()[0], is.getBackground(), is.getFontColor()];
    });`;
    // The words for the lights, in the colours of the lights (look, section 1.1).
    const words = () =>
      addon.script(
        `return book.getSheetByName('設定').getRange('E28:E30').getBackgrounds().join().toUpperCase();`,
      );
    const before = addon.script(rules) as string[][];
    expect(words()).toBe('#B4DDC7,#D6F4DC,#FFE8A3');
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      var own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A5="x"').setBackground('#112233')
        .setRanges([kpi.getRange('A5:C9')]).build();
      kpi.setConditionalFormatRules([own].concat(kpi.getConditionalFormatRules()));
    `);
    expect(
      got(await addon.rpc('changePalette', { tracker: 'small', palette: 'safe' })).sheets,
    ).toBeGreaterThan(1);
    await addon.book.settle();
    const after = addon.script(rules) as string[][];
    expect(after.map(([formula]) => formula)).toEqual([...before.map(([formula]) => formula), '=$A5="x"']);
    expect(after[1]).not.toEqual(before[1]);
    expect(words()).toBe('#98C1EF,#CBE3FC,#FFF2AC');
    expect(after[after.length - 1]).toEqual(['=$A5="x"', '#112233', null]);
    expect(await items(addon)).toEqual([]);
    got(await addon.rpc('changePalette', { tracker: 'small', palette: 'standard' }));
    expect(addon.script(rules)).toEqual([...before, ['=$A5="x"', '#112233', null]]);
    expect(words()).toBe('#B4DDC7,#D6F4DC,#FFE8A3');
    addon.book.dispose();
  });
});

describe('A sheet that lost its mark', { timeout: TIMEOUT }, () => {
  const damages: readonly (readonly [string, string, string])[] = [
    ['kpi', 'the mark was overwritten', `book.getSheetByName('KPI').getRange('A1').setValue('x')`],
    ['kpi', 'the first column was deleted', `book.getSheetByName('KPI').deleteColumn(1)`],
    ['kpi', 'the id row was deleted', `book.getSheetByName('KPI').deleteRow(1)`],
    ['settings', 'the id row was deleted', `book.getSheetByName('設定').deleteRow(1)`],
    [
      'dashboard',
      'the mark was emptied',
      `book.getSheetByName('ダッシュボード').getRange('A1').clearContent()`,
    ],
  ];

  it.each(damages)('is known again: %s, %s', async (id, _what, damage) => {
    const addon = await openDrawn(smallTrackerPlan());
    await addon.book.settle();
    const before = await standingFile(addon);
    const sheets = addon.book.sheetNames();
    addon.script(damage);
    await addon.book.settle();
    expect((await standingFile(addon))[id]).toBeUndefined();
    got(await addon.rpc('repair', repair));
    await addon.book.settle();
    expect(await items(addon)).toEqual([]);
    const after = await standingFile(addon);
    // Of the empty column at the edge nothing is left to be known by.
    const places = ({ edge: _, ...columns }: Record<string, number>): unknown => columns;
    expect(places(after[id]!.columns)).toEqual(places(before[id]!.columns));
    expect(addon.book.sheetNames()).toEqual(sheets);
    const actual = before[id]!.columns.actual;
    if (actual !== undefined) {
      const figures = (file: typeof before): unknown[] => file[id]!.values.map((line) => line[actual - 1]);
      expect(figures(after)).toEqual(figures(before));
    }
    addon.book.dispose();
  });

  it('is not taken for a copy of values, which has headings, too', async () => {
    const addon = await openDrawn(smallTrackerPlan('ja', ['kpi', 'okr']));
    await addon.book.settle();
    got(await addon.rpc('share', { tracker: 'small', sheets: ['okr'], language: 'ja' }));
    await addon.book.settle();
    addon.script(`book.deleteSheet(book.getSheetByName('OKR'));`);
    await addon.book.settle();
    got(await addon.rpc('repair', repair));
    // The settings read the objectives: that sheet is made again, and the copy stays one.
    expect(addon.book.sheetNames()).toEqual(['KPI', '設定', 'OKR', 'メモ', 'OKR(共有用)']);
    expect(addon.book.display('OKR(共有用)', 'A1')).toBe('');
    addon.book.dispose();
  });
});
