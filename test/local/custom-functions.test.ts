import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import { type Headless, loadHeadless } from './headless.ts';

const SCRIPT = `
/**
 * Doubles a number.
 * @param {number} value The number.
 * @return {number} Twice the number.
 * @customfunction
 */
function DOUBLE(value) { return value * 2; }
/** What arrived. @customfunction */
function SEEN() {
  return [].slice.call(arguments).map(function (value) {
    return value instanceof Date ? 'date ' + value.toISOString() : value === undefined ? 'undefined' : JSON.stringify(value);
  }).join(' | ');
}
/** @customfunction */
function FAIL() { throw new Error('target: expected a number'); }
/** @customfunction */
function GIVE(what) {
  return { nan: NaN, infinity: 1 / 0, nothing: undefined, none: null, text: '', ragged: [[1], [2, 3]], table: [['a', 'b'], [1, true]],
    column: ['x', 'y'], yes: true, date: new Date(2026, 3, 15) }[what];
}
/** @customfunction */
function WRITE() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1); return 'written'; }
/** @customfunction */
function WHERE() {
  var book = SpreadsheetApp.getActive();
  return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), Session.getActiveUserLocale()].join(' ');
}
/** @customfunction */
function WHICH_DAY(date) { return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-'); }
/** @customfunction */
function GLOBALS() {
  return [typeof setTimeout, typeof fetch, typeof URL, typeof process, typeof window, typeof document, typeof require].join(' ');
}
/** @customfunction */
function SIZE(table) { return table.length + ' x ' + table[0].length; }
function hidden() { return 1; }
`;

let headless: Headless;
let book: LocalSpreadsheet;

function open(options: SpreadsheetOptions = {}): void {
  book = headless.createHeadlessSpreadsheet({ sheets: ['S'], ...options });
  book.load({ scripts: { 'functions.js': SCRIPT } });
}

async function shown(cells: Record<string, string>): Promise<Record<string, string>> {
  for (const [a1, text] of Object.entries(cells)) book.type('S', a1, text);
  await book.settle();
  return Object.fromEntries(Object.keys(cells).map((a1) => [a1, book.display('S', a1)]));
}

beforeAll(async () => {
  headless = await loadHeadless();
});
afterEach(() => book.dispose());

describe('Custom functions in cells', () => {
  it('answer in either letter case, with ; or , between arguments, alone and inside native formulas', async () => {
    open();
    expect(
      await shown({
        A1: '=DOUBLE(4)',
        A2: '=double(5)',
        A3: '=IF(DOUBLE(1)=2;"yes";"no")',
        A4: '=SUM(DOUBLE(1),double(2);3)',
      }),
    ).toEqual({ A1: '8', A2: '10', A3: 'yes', A4: '9' });
  });

  it('receive scalars, tables, blanks, booleans, texts, dates and error texts as on Google', async () => {
    open();
    book.type('S', 'A1', '1.5');
    book.type('S', 'A2', 'TRUE');
    book.type('S', 'A3', '2026-04-15');
    book.type('S', 'A4', '=1/0');
    book.type('S', 'A5', '10%');
    expect(
      await shown({
        C1: '=SEEN(A1)',
        C2: '=SEEN(A2)',
        C3: '=SEEN(A3)',
        C4: '=SEEN(A4)',
        C5: '=SEEN(A5)',
        C6: '=SEEN(B1)',
        C7: '=SEEN(A1:B2)',
        C8: '=SEEN("a";;3)',
        C9: '=SEEN(A1:A1)',
      }),
    ).toEqual({
      C1: '1.5',
      C2: 'true',
      C3: 'date 2026-04-14T15:00:00.000Z',
      C4: '"#DIV/0!"',
      C5: '0.1',
      C6: '""',
      C7: '[[1.5,""],[true,""]]',
      C8: '"a" | "" | 3',
      C9: '1.5',
    });
  });

  it('receive whole columns, whole rows and ranges that are open below to the end of the sheet', async () => {
    open();
    expect(
      await shown({
        E1: '=SIZE(A:A)',
        E2: '=SIZE(A5:B)',
        E3: '=SIZE(7:8)',
        E4: '=SIZE({1,2;3,4})',
        E5: '=SIZE(Z1:Z3)',
      }),
    ).toEqual({ E1: '1000 x 1', E2: '996 x 2', E3: '2 x 26', E4: '2 x 2', E5: '3 x 1' });
  });

  it('get the midnight of the spreadsheet, and count in the zone of the script', async () => {
    open({ timeZone: 'Pacific/Auckland', scriptTimeZone: 'Asia/Tokyo' });
    book.type('S', 'A1', '2026-04-15');
    expect(await shown({ B1: '=WHICH_DAY(A1)' })).toEqual({ B1: '2026-4-14' });
    book.dispose();
    open({ timeZone: 'America/Los_Angeles', scriptTimeZone: 'America/Los_Angeles' });
    book.type('S', 'A1', '2026-04-15');
    expect(await shown({ B1: '=WHICH_DAY(A1)' })).toEqual({ B1: '2026-4-15' });
  });

  it('show an error and keep its sentence when they throw, and harm nothing else', async () => {
    open();
    expect(await shown({ A1: '=FAIL()', A2: '=IFERROR(FAIL();"x")', A3: '=DOUBLE(1)' })).toEqual({
      A1: '#ERROR!',
      A2: 'x',
      A3: '2',
    });
    expect(book.errorSentence('S', 'A1')).toBe('target: expected a number');
    expect(book.errorSentence('S', 'A2')).toBeNull();
    book.type('S', 'A1', '=DOUBLE(3)');
    await book.settle();
    expect(book.errorSentence('S', 'A1')).toBeNull();
  });

  it('spill tables, fill ragged ones, and lay a list down as a column', async () => {
    open();
    await shown({ A1: '=GIVE("table")', D1: '=GIVE("ragged")', G1: '=GIVE("column")' });
    expect(['A1', 'B1', 'A2', 'B2'].map((a1) => book.display('S', a1))).toEqual(['a', 'b', '1', 'TRUE']);
    expect(['D1', 'E1', 'D2', 'E2'].map((a1) => book.display('S', a1))).toEqual(['1', '', '2', '3']);
    expect(['G1', 'G2'].map((a1) => book.display('S', a1))).toEqual(['x', 'y']);
  });

  it('refuse to spill over data and say which cell is in the way', async () => {
    open();
    book.type('S', 'B2', 'here');
    expect(await shown({ A1: '=GIVE("table")' })).toEqual({ A1: '#REF!' });
    expect(book.errorSentence('S', 'A1')).toBe(
      'Array result was not expanded because it would overwrite data in B2.',
    );
    book.type('S', 'B2', '');
    await book.settle();
    expect(book.display('S', 'B2')).toBe('TRUE');
  });

  it('show nothing for nothing and #NUM! for what is no number', async () => {
    open();
    expect(
      await shown({
        A1: '=GIVE("nothing")',
        A2: '=GIVE("none")',
        A3: '=GIVE("text")',
        A4: '=GIVE("nan")',
        A5: '=GIVE("infinity")',
        A6: '=GIVE("yes")',
      }),
    ).toEqual({ A1: '', A2: '', A3: '', A4: '#NUM!', A5: '#NUM!', A6: 'TRUE' });
  });

  it('may read locale and zones but not write', async () => {
    open({ locale: 'en_US', timeZone: 'Europe/Berlin' });
    expect(await shown({ A3: '=WRITE()', A4: '=WHERE()' })).toEqual({
      A3: '#ERROR!',
      A4: 'en_US Europe/Berlin en',
    });
    expect(book.errorSentence('S', 'A3')).toBe('You do not have permission to call setValue.');
  });

  it('see only the globals that Google has', async () => {
    open();
    expect(await shown({ A1: '=GLOBALS()' })).toEqual({ A1: Array(7).fill('undefined').join(' ') });
  });

  it('recalculate when a cell they read changes', async () => {
    open();
    await shown({ A1: '4', B1: '=DOUBLE(A1)' });
    expect(await shown({ A1: '7' })).toEqual({ A1: '7' });
    expect(book.display('S', 'B1')).toBe('14');
  });

  it('are only the functions marked as such', async () => {
    open();
    expect(book.customFunctions().map(({ name }) => name)).not.toContain('hidden');
    expect(book.customFunctions()[0]).toEqual({
      name: 'DOUBLE',
      description: 'Doubles a number.',
      parameters: [{ name: 'value', description: 'The number.' }],
    });
  });
});
