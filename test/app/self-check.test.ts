import { describe, expect, it } from 'vitest';
import { got, openAddon } from './open-addon.ts';
import { stateOf, typeOwnTable } from './own-table.ts';

describe('the self-check', () => {
  it('passes in the local spreadsheet and leaves nothing behind', { timeout: 600_000 }, async () => {
    const addon = await openAddon({ sheets: ['S'], ui: { alert: () => 'OK' } });
    const { book, rpc } = addon;
    typeOwnTable(addon);
    const before = stateOf(addon);
    got(await rpc('beginSelfCheck', {}));
    // Asked at once, before anything is calculated.
    expect(book.run('rpc', 'readSelfCheck', { last: false })).toMatchObject({ value: { result: null } });
    const names = book.sheetNames();
    expect(names).toHaveLength(1 + 1 + 11);
    expect(got(await rpc('start', {})).trackers, 'no tracker of the user’s').toEqual([]);
    // Whoever begins anew, because the sidebar was closed, gets rid of what was left.
    got(await rpc('beginSelfCheck', {}));
    expect(book.sheetNames()).toEqual(names);
    await book.settle();
    book.run('menuSelfCheck');
    expect(stateOf(addon)).toEqual(before);
    const report = (book.shown.alerts[0]?.prompt ?? '').split('\n\n')[1]?.split('\n') ?? [];
    expect(report[0]).toMatch(/^Shirube \d+\.\d+\.\d+ self-check \d{4}-\d{2}-\d{2} \d{2}:\d{2} ja$/);
    expect(report.filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(report.filter((line) => line.startsWith('✓')).length).toBeGreaterThan(80);
    // Google lets no function see the clock; the local spreadsheet does.
    expect(report.filter((line) => line.startsWith('≠')).map((line) => line.split(':')[0])).toEqual([
      '≠ arguments.now',
    ]);
    expect(report).toContain('· environment.spreadsheet_locale: ja_JP');
    expect(report).toContain('✓ texts.guarded "＝1": string "＝1"');
    expect(await rpc('readSelfCheck', { last: true })).toMatchObject({
      code: 'sheet_gone',
      facts: { name: 'Shirube点検' },
    });
  });

  it('removes its sheets when a call fails in the middle', { timeout: 300_000 }, async () => {
    const addon = await openAddon({ sheets: ['S'] });
    const { book, rpc } = addon;
    typeOwnTable(addon);
    const before = stateOf(addon);
    const failed = async (method: 'beginSelfCheck' | 'readSelfCheck') => {
      const answer = await (method === 'beginSelfCheck' ? rpc(method, {}) : rpc(method, { last: true }));
      expect([answer.ok, book.faults.armed]).toEqual([false, false]);
      expect(stateOf(addon)).toEqual(before);
    };
    book.calls.reset();
    // The scratch sheet needs some 300 calls, most of them for rules; then the tracker is drawn.
    for (const kind of ['failOnCall', 'failAtFlush'] as const) {
      book.faults[kind](700);
      await failed('beginSelfCheck');
    }
    const writing = book.calls.log.indexOf('Range.setValues') + 1;
    for (const kind of ['failOnCall', 'failAtFlush'] as const) {
      book.faults[kind](writing);
      await failed('beginSelfCheck');
    }
    got(await rpc('beginSelfCheck', {}));
    book.faults.failOnCall(8);
    await failed('readSelfCheck');
  });
});

describe('SHIRUBE_PROBE', () => {
  it('says what arrives when a cell calls a function', async () => {
    const { book } = await openAddon({ sheets: ['S'] });
    const formulas = ['1/4', '"a"', 'TRUE', '', '1;2', 'B1', 'B1:C2', '"shirube:locale"'];
    formulas.forEach((argument, row) => {
      book.type('S', `A${row + 1}`, `=SHIRUBE_PROBE(${argument})`);
    });
    book.type('S', 'C2', "'=x");
    await book.settle();
    expect(formulas.map((_, row) => book.display('S', `A${row + 1}`))).toEqual([
      'number 0.25',
      'string "a"',
      'boolean true',
      'undefined',
      'number 1',
      'string ""',
      'array 2×2: string "" | string "" / string "" | string "=x"',
      'string "ja"',
    ]);
    expect(book.customFunctions().map(({ name }) => name)).not.toContain('SHIRUBE_PROBE');
  });
});
