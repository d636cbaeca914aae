import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import { loadHeadless } from './headless.ts';

let book: LocalSpreadsheet;

async function load(script: string, options: SpreadsheetOptions = {}): Promise<void> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  book = createHeadlessSpreadsheet({ sheets: ['S'], ...options });
  book.load({ scripts: { 'a.js': script } });
}

afterEach(() => book.dispose());

describe('Files of a script', () => {
  it('share one scope, whatever their order, and are evaluated anew for every run', async () => {
    const { createHeadlessSpreadsheet } = await loadHeadless();
    book = createHeadlessSpreadsheet();
    book.load({
      scripts: {
        'one.js': 'var first = later(); var count = 0; function next() { count += 1; return count + first; }',
        'two.js': 'function later() { return 10; }',
      },
    });
    expect([book.run('next'), book.run('next')]).toEqual([11, 11]);
    expect(() => book.run('nobody')).toThrow('Script function not found: nobody');
  });
});

describe('Authorisation', () => {
  const SCRIPT = `
    function onOpen(e) {
      var ui = SpreadsheetApp.getUi();
      var menu = ui.createAddonMenu().addItem(Session.getActiveUserLocale() + ' start', 'start').addSeparator()
        .addSubMenu(ui.createMenu('more').addItem('help', 'help'));
      menu.addToUi();
      if (e.authMode !== ScriptApp.AuthMode.NONE) Logger.log(SpreadsheetApp.getActive().getName());
    }
    function peek() { return SpreadsheetApp.getActive().getName(); }
  `;

  it("lets onOpen make its menu before the add-on is enabled, with the user's language", async () => {
    await load(SCRIPT, { userLocale: 'ja', title: 'Plan' });
    book.open('NONE');
    expect(book.shown.menus).toEqual([
      {
        title: '',
        addon: true,
        items: [
          { kind: 'item', title: 'ja start', run: 'start' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { title: 'more', addon: false, items: [{ kind: 'item', title: 'help', run: 'help' }] },
          },
        ],
      },
    ]);
    expect(book.shown.logs).toEqual([]);
    book.open();
    expect(book.shown.logs).toEqual([{ level: 'log', text: 'Plan' }]);
  });

  it('refuses the document before the add-on is enabled, and windows while opening', async () => {
    await load(`
      function onOpen(e) { if (e.authMode === 'NONE') SpreadsheetApp.getActive().getName(); else SpreadsheetApp.getUi().alert('hello'); }
    `);
    expect(() => book.open('NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
    expect(() => book.open('LIMITED')).toThrow('You do not have permission to call Ui.alert.');
  });
});

describe('Edits by hand', () => {
  const STAMP = `
    function onEdit(e) {
      Logger.log([e.range.getA1Notation(), e.value, e.oldValue, e.authMode, e.source.getName()].join(' '));
      e.range.offset(0, 1).setValue('stamped');
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A9').setValue(1); }
  `;

  it('fire onEdit with range, value and old value; edits by the script do not', async () => {
    await load(STAMP, { title: 'Plan' });
    book.type('S', 'A1', '5');
    book.type('S', 'A1', '6');
    book.run('write');
    await book.settle();
    expect(book.shown.logs.map(({ text }) => text)).toEqual(['A1 5  LIMITED Plan', 'A1 6 5 LIMITED Plan']);
    expect(book.value('S', 'B1')).toBe('stamped');
  });

  it('are over before onEdit runs', async () => {
    await load(STAMP);
    book.type('S', 'A1', '5');
    expect(book.value('S', 'B1')).toBe('');
    await book.settle();
    expect(book.value('S', 'B1')).toBe('stamped');
  });

  it('give dates as serial numbers and check boxes as words, and no value for an emptied cell', async () => {
    await load(STAMP);
    for (const text of ['1900-01-01', 'true', '']) book.type('S', 'A1', text);
    await book.settle();
    // 1 January 1900 is day 2 of Google's calendar, which begins on 30 December 1899 (Sheets API, date and time serial numbers).
    expect(book.shown.logs.map(({ text }) => text.split(' ').slice(1, 3))).toEqual([
      ['2', ''],
      ['TRUE', '2'],
      ['', 'TRUE'],
    ]);
  });

  it('that delete a selection fire it, too, without values for several cells', async () => {
    await load(STAMP);
    book.run('write');
    const sheet = book.api.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange('A8:A9').activate();
    book.api.syncExecuteCommand('sheet.command.clear-selection-content');
    await book.settle();
    expect(book.shown.logs.map(({ text }) => text.split(' ').slice(0, 3))).toEqual([['A8:A9', '', '']]);
  });

  it('survive an onEdit that fails or opens a window, which is logged', async () => {
    await load(`
      function onEdit(e) { if (e.value === '1') throw new Error('broken'); SpreadsheetApp.getUi().alert('hello'); }
    `);
    book.type('S', 'A1', '1');
    book.type('S', 'A2', '2');
    await book.settle();
    expect(book.shown.logs).toEqual([
      { level: 'error', text: 'broken' },
      { level: 'error', text: 'You do not have permission to call Ui.alert.' },
    ]);
    expect([book.value('S', 'A1'), book.value('S', 'A2')]).toEqual([1, 2]);
  });
});

describe('google.script.run', () => {
  beforeEach(() =>
    load(`
      function echo(value) { return value; }
      function isArray(value) { return value instanceof Array && value[1] === null; }
      function fail() { throw new Error('plain words'); }
      function giveDate() { return { when: new Date(0) }; }
      function giveGap() { return [1, undefined, { a: undefined, b: 2 }]; }
      function nothing() {}
      function hidden_() { return 1; }
    `),
  );

  it('passes plain data both ways, a gap in a list as null', async () => {
    expect(await book.callFromClient('echo', [{ list: [1, 'a', null, true] }])).toEqual({
      ok: true,
      value: { list: [1, 'a', null, true] },
    });
    expect(await book.callFromClient('isArray', [[1, undefined]])).toEqual({ ok: true, value: true });
    expect(await book.callFromClient('giveGap', [])).toEqual({ ok: true, value: [1, null, { b: 2 }] });
    expect(await book.callFromClient('nothing', [])).toEqual({ ok: true, value: null });
  });

  it('refuses dates, functions and circles, tells only the message of an error, and reaches no private function', async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const value of [new Date(0), () => 1, circle])
      expect(await book.callFromClient('echo', [value])).toMatchObject({ ok: false });
    expect(await book.callFromClient('giveDate', [])).toMatchObject({ ok: false });
    expect(await book.callFromClient('fail', [])).toEqual({ ok: false, error: 'plain words' });
    expect(await book.callFromClient('hidden_', [])).toMatchObject({ ok: false });
  });

  it('answers later, never at once', async () => {
    let answered = false;
    const call = book.callFromClient('nothing', []).then(() => {
      answered = true;
    });
    await Promise.resolve();
    expect(answered).toBe(false);
    await call;
  });
});

describe('Host calls', () => {
  const SCRIPT = `
    function draw() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('S');
      sheet.getRange('A1').setValue(1).setNote('n');
      sheet.getRange('A2').setValue(2);
      SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText('x').build();
      SpreadsheetApp.flush();
    }
    function tryDraw() { try { draw(); return 'done'; } catch (error) { return error instanceof Error ? 'Error: ' + error.message : error; } }
    function forget() { var sheet = SpreadsheetApp.getActive().getSheetByName('S'); sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); }
  `;

  it('are counted one by one, a built rule as one', async () => {
    await load(SCRIPT);
    book.run('draw');
    expect(book.calls.log).toEqual([
      'SpreadsheetApp.getActive',
      'Spreadsheet.getSheetByName',
      'Sheet.getRange',
      'Range.setValue',
      'Range.setNote',
      'Sheet.getRange',
      'Range.setValue',
      'DataValidationBuilder.build',
      'SpreadsheetApp.flush',
    ]);
    book.calls.reset();
    expect(book.calls.total).toBe(0);
  });

  it('fail at the n-th call when told so', async () => {
    await load(SCRIPT);
    book.faults.failOnCall(7);
    expect(book.run('tryDraw')).toBe('Error: Service Spreadsheets failed while accessing document.');
    expect([book.value('S', 'A1'), book.value('S', 'A2')]).toEqual([1, '']);
    expect(book.faults.armed).toBe(false);
  });

  it('fail late: writes stick until the failing one, later ones are lost, flush tells', async () => {
    await load(SCRIPT);
    book.faults.failAtFlush(5);
    expect(book.run('tryDraw')).toMatch(/^Error: Service/);
    expect([book.value('S', 'A1'), book.note('S', 'A1'), book.value('S', 'A2')]).toEqual([1, '', '']);
    book.faults.failAtFlush(4);
    expect(() => book.run('forget')).toThrow('Service Spreadsheets failed');
  });
});
