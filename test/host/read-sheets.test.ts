import { describe, expect, it } from 'vitest';
import type { FoundSheet, SheetSnapshot } from '../../src/host/host.ts';
import { openScriptedHost, type ScriptedHost } from './scripted-host.ts';
import { smallPlan } from './small-plan.ts';

/** The value of an answer that must be one. */
function value<T>(answer: ReturnType<ScriptedHost['call']>): T {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value as T;
}

describe('reading sheets back', () => {
  it('finds them by their id row, wherever they are and whatever they are called', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
    call('draw', smallPlan(['a', 'b']));
    await book.settle();
    const sheets = book.api.getActiveWorkbook()!.getSheets();
    sheets[0]!.setName('ちがう名前');
    sheets[0]!.insertRowsBefore(0, 2);
    await book.settle();
    const found = value<FoundSheet[]>(call('findSheets'));
    expect(found).toMatchObject([
      { name: 'ちがう名前', firstRow: 3, identity: 'shirube:abc:goals:1' },
      { name: "It's set", firstRow: 1, identity: 'shirube:abc:settings:1' },
    ]);
    const snapshot = value<SheetSnapshot>(call('readSheet', found[0]));
    expect(snapshot.columns).toEqual({ identity: 1, actual: 2, target: 3, progress: 4, direction: 5 });
    expect(snapshot.values[2]).toEqual(['a', 5, 10, 0.5, '']);
    expect(snapshot.formulas[2]![3]).toMatch(/^=\$B5\/\$C5/);
    expect(snapshot.formats[2]![3]).toBe('0%');
  });

  it('gives dates as their serial numbers, in any time zone', async () => {
    for (const timeZone of ['Asia/Tokyo', 'Pacific/Auckland', 'America/Los_Angeles']) {
      const { book, call } = await openScriptedHost({ sheets: ['S'], timeZone });
      book.type('S', 'A1', '2026-04-15');
      await book.settle();
      // 2026-04-15 in the 1900 system, as LibreOffice and Excel count: 46127.
      expect(value<{ values: unknown[][] }>(call('openSheet')).values[0]![0]).toBe(46_127);
    }
  });

  it('says so when a sheet is gone', async () => {
    const { call } = await openScriptedHost({ sheets: ['S'] });
    const gone: FoundSheet = {
      sheetId: '4711',
      name: 'KPI',
      firstRow: 1,
      firstColumn: 1,
      identity: 'shirube:a:kpi:1',
    };
    expect(call('readSheet', gone)).toMatchObject({ ok: false, code: 'sheet_gone' });
    expect(call('goTo', '4711')).toMatchObject({ ok: false, code: 'sheet_gone' });
  });

  it('says so when Google does not answer', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['S'] });
    book.faults.failOnCall(2);
    expect(call('openSheet')).toMatchObject({ ok: false, code: 'not_read' });
    book.faults.message = 'You do not have permission to access the requested document.';
    book.faults.failOnCall(2);
    expect(call('openSheet')).toMatchObject({ ok: false, code: 'no_permission' });
  });
});
