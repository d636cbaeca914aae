import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import { loadHeadless } from './headless.ts';

let book: LocalSpreadsheet;

async function load(script: string, options: SpreadsheetOptions = {}): Promise<void> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  book = createHeadlessSpreadsheet({ sheets: ['S'], ...options });
  book.load({ scripts: { 'a.js': script }, pages: { Sidebar: '<!DOCTYPE html><p>Hello</p>' } });
}

afterEach(() => book.dispose());

describe('Services', () => {
  it("keep properties as texts within Google's limits", async () => {
    await load(`
      function store() { var p = PropertiesService.getDocumentProperties(); p.setProperty('n', 5); return [p.getProperty('n'), p.getProperty('none')]; }
      function user() { return PropertiesService.getUserProperties().getProperty('n'); }
      function big() { PropertiesService.getUserProperties().setProperty('big', new Array(9300).join('x')); }
    `);
    expect(book.run('store')).toEqual(['5', null]);
    expect(book.run('user')).toBeNull();
    expect(() => book.run('big')).toThrow('Argument too large: value');
  });

  it('give the document lock only when nobody else holds it', async () => {
    await load(
      `function lock() { var lock = LockService.getDocumentLock(); var got = lock.tryLock(5000); if (got) lock.releaseLock(); return got; }`,
    );
    const release = book.holdDocumentLock();
    expect(book.run('lock')).toBe(false);
    release();
    expect(book.run('lock')).toBe(true);
  });

  it('free a lock when the execution that took it ends', async () => {
    await load(
      `function take() { return LockService.getDocumentLock().tryLock(0); } function has() { return LockService.getDocumentLock().hasLock(); }`,
    );
    expect([book.run('take'), book.run('has')]).toEqual([true, false]);
  });

  it('write dates for any zone', async () => {
    await load(`function dates() { var d = new Date(Date.UTC(2026, 11, 31, 15, 5)); return [
      Utilities.formatDate(d, 'Asia/Tokyo', 'yyyy-MM-dd HH:mm'), Utilities.formatDate(d, 'Pacific/Apia', 'yyyy/M/d'), Utilities.formatDate(d, 'America/New_York', "EEE, d MMM yyyy 'at' h:mm a Z")]; }`);
    // Apia is UTC+13 all year since 2021, New York UTC-5 in winter (IANA time zone database).
    expect(book.run('dates')).toEqual(['2027-01-01 00:05', '2027/1/1', 'Thu, 31 Dec 2026 at 10:05 AM -0500']);
  });

  it("count days of the script in the zone of the script, whatever the machine's zone is", async () => {
    const script = `function days() { var d = new Date(2026, 2, 29, 12); d.setDate(d.getDate() + 1); d.setHours(0, 0, 0, 0); return [d.toISOString(), d.getDay(), d.getTimezoneOffset(), new Date('2026-07-01T00:00').toISOString(), String(new Date(0))]; }`;
    await load(script, { scriptTimeZone: 'Europe/Berlin' });
    expect(book.run('days')).toEqual([
      '2026-03-29T22:00:00.000Z',
      1,
      -120,
      '2026-06-30T22:00:00.000Z',
      'Thu Jan 01 1970 01:00:00 GMT+0100',
    ]);
  });

  it('show pages, questions and toasts to whoever stands around the grid', async () => {
    const asked: string[] = [];
    await load(
      `function show() {
        var ui = SpreadsheetApp.getUi();
        var page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('T').setWidth(300);
        ui.showSidebar(page);
        SpreadsheetApp.getActive().toast('done', 'Shirube', 3);
        return [ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO) === ui.Button.NO, page.getContent().indexOf('Hello') > 0];
      }
      function missing() { HtmlService.createHtmlOutputFromFile('Nothing'); }`,
      {
        ui: {
          alert: (request) => {
            asked.push(request.prompt);
            return 'NO';
          },
        },
      },
    );
    expect(book.run('show')).toEqual([true, true]);
    expect(asked).toEqual(['Really?']);
    expect(book.shown.sidebars).toEqual([
      { content: '<!DOCTYPE html><p>Hello</p>', title: 'T', width: 300, height: null },
    ]);
    expect(book.shown.toasts).toEqual([{ message: 'done', title: 'Shirube' }]);
    expect(() => book.run('missing')).toThrow('No HTML file named Nothing was found.');
  });
});
