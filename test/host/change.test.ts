import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../src/host/host.ts';
import { openScriptedHost, type ScriptedHost } from './scripted-host.ts';

/** Two small sheets with id rows: a text that looks like a formula, a date, a formula, figures. */
async function open(): Promise<ScriptedHost> {
  const host = await openScriptedHost({ sheets: ['S', 'T'] });
  const { book } = host;
  book.type('S', 'A1', 'shirube:t:s:1');
  book.type('S', 'B1', 'b');
  book.type('S', 'A2', "'=text");
  book.type('S', 'B2', '2026/9/30');
  book.type('S', 'A3', '=1+1');
  book.type('S', 'B3', '40');
  book.type('T', 'A1', 'shirube:t:t:1');
  book.type('T', 'A2', '7');
  for (const sheet of book.api.getActiveWorkbook()!.getSheets()) sheet.deleteRows(6, sheet.getMaxRows() - 6);
  await book.settle();
  return host;
}

function snapshots({ call }: ScriptedHost): readonly [SheetSnapshot, SheetSnapshot] {
  const found = (call('findSheets') as unknown as { value: SheetSnapshot[] }).value;
  const read = (identity: string) => {
    const sheet = found.find((one) => one.identity === identity);
    return (call('readSheet', sheet) as unknown as { value: SheetSnapshot }).value;
  };
  return [read('shirube:t:s:1'), read('shirube:t:t:1')];
}

/** Everything the changes could disturb. */
function state(host: ScriptedHost): unknown {
  const sheets = host.book.api.getActiveWorkbook()!.getSheets();
  return [snapshots(host), sheets.map((sheet) => sheet.getMaxRows())];
}

/** Changes in both sheets: values of every kind, a formula, a format, and a row below the last one. */
function change(host: ScriptedHost, [sheet, other] = snapshots(host)) {
  return host.call('change', [
    {
      sheet,
      cells: [
        { row: 2, column: 1, value: '=new' },
        { row: 2, column: 2, value: 46_000 },
        { row: 3, column: 1, value: 5 },
        { row: 3, column: 2, value: { formula: '=2*3' } },
        { row: 7, column: 1, value: 'below' },
      ],
      formats: [
        { row: 3, column: 2, format: '0.00' },
        { row: 4, column: 2, format: '0%' },
      ],
    },
    { sheet: other, cells: [{ row: 2, column: 1, value: '' }] },
  ]);
}

describe('changing cells of several sheets', () => {
  it('writes texts as texts, formulas as formulas, formats, and rows that are missing', async () => {
    const host = await open();
    const { book } = host;
    expect(change(host)).toMatchObject({ ok: true });
    await book.settle();
    expect([book.value('S', 'A2'), book.formula('S', 'A2')]).toEqual(['=new', '']);
    expect([book.display('S', 'B3'), book.formula('S', 'B3')]).toEqual(['6.00', '=2*3']);
    expect(book.display('S', 'A7')).toBe('below');
    expect(book.value('T', 'A2')).toBe('');
    const rows = book.api.getActiveWorkbook()!.getSheetByName('S')!.getMaxRows();
    expect(rows).toBeGreaterThan(7);
    await book.settle();
    book.dispose();
  });

  it.each(['failOnCall', 'failAtFlush'] as const)(
    'each host call that fails in turn leaves both sheets as they were (%s)',
    { timeout: 60_000 },
    async (kind) => {
      const host = await open();
      const { book } = host;
      const before = state(host);
      let failures = 0;
      for (let n = 1; ; n += 1) {
        const read = snapshots(host);
        book.faults[kind](n);
        const answer = change(host, read);
        const failed = !book.faults.armed;
        book.faults.clear();
        // Once all is written it is only looked at once more: a failure then changes nothing.
        if (!failed || answer.ok) break;
        failures += 1;
        expect(answer, `call ${n}`).toMatchObject({ ok: false });
        await book.settle();
        expect(state(host), `call ${n}`).toEqual(before);
      }
      expect(failures).toBeGreaterThan(8);
      await book.settle();
      book.dispose();
    },
  );
});
