import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import { loadHeadless } from './headless.ts';

const SCRIPT = `
  function add() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('S'); var cell = sheet.getRange('A1');
    cell.setValue(cell.getValue() + 1); return cell.getValue();
  }
  function addLocked() {
    var lock = LockService.getDocumentLock(); if (!lock.tryLock(1000)) return 'busy';
    try { return add(); } finally { lock.releaseLock(); }
  }
  function remember(name) { var p = PropertiesService.getDocumentProperties(); var old = p.getProperty('names') || ''; p.setProperty('names', old + name); return p.getProperty('names'); }
  function hasLocks() { return [LockService.getDocumentLock().hasLock(), LockService.getUserLock().tryLock(0)]; }
  function fail() { LockService.getDocumentLock().tryLock(0); SpreadsheetApp.getActive(); throw new Error('over'); }
`;

let book: LocalSpreadsheet;
afterEach(() => book.dispose());

async function load(): Promise<void> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  book = createHeadlessSpreadsheet({ sheets: ['S'] });
  book.load({ scripts: { 'a.js': SCRIPT } });
  book.type('S', 'A1', '1');
}

/** Runs something once, before the first call of a name. */
function justBefore<T>(name: string, action: () => T): { result: T | undefined } {
  const told: { result: T | undefined } = { result: undefined };
  book.beforeCall((call) => {
    if (call !== name) return;
    book.beforeCall(null);
    told.result = action();
  });
  return told;
}

describe('Two executions at once', () => {
  it('lose a change without a lock', async () => {
    await load();
    const other = justBefore('Range.setValue', () => book.run('add'));
    expect([book.run('add'), other.result]).toEqual([2, 2]);
  });

  it('find the lock of the other one held until it is released', async () => {
    await load();
    const other = justBefore('Range.setValue', () => [book.run('addLocked'), book.run('hasLocks')]);
    expect([book.run('addLocked'), other.result]).toEqual([2, ['busy', [false, true]]]);
    expect(book.run('addLocked')).toBe(3);
  });

  it('find the lock free before it is taken', async () => {
    await load();
    const other = justBefore('Lock.tryLock', () => book.run('addLocked'));
    expect([book.run('addLocked'), other.result]).toEqual([3, 2]);
  });

  it('lose a property that both change', async () => {
    await load();
    const other = justBefore('Properties.setProperty', () => book.run('remember', 'b'));
    expect([book.run('remember', 'a'), other.result]).toEqual(['a', 'b']);
  });

  it('free their locks when they fail', async () => {
    await load();
    expect(() => book.run('fail')).toThrow('over');
    expect(book.run('addLocked')).toBe(2);
  });

  it('are told of every call in order, but not of those of the one in between', async () => {
    await load();
    const calls: string[] = [];
    book.beforeCall((call) => {
      calls.push(call);
      if (call === 'Range.getValue') book.run('remember', 'x');
    });
    book.run('add');
    book.beforeCall(null);
    expect(calls).toEqual([
      'SpreadsheetApp.getActive',
      'Spreadsheet.getSheetByName',
      'Sheet.getRange',
      'Range.getValue',
      'Range.setValue',
      'Range.getValue',
    ]);
  });
});
