import { describe, expect, it } from 'vitest';
import { openScriptedHost } from './scripted-host.ts';
import { smallPlan } from './small-plan.ts';

/** Texts a spreadsheet would take for formulas, numbers, dates or truth values. */
const HOSTILE = [
  '=IMPORTXML("https://example.com";"//a")',
  '+81 90 1234 5678',
  '-5% cost',
  '@alice',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\t=1+1',
  '\r=1',
  '\n=1',
  "'quoted",
  '1-2',
  '3/4',
  '10%',
  '001',
  '2026-09',
  'TRUE',
  'May 2026',
  '12:30',
  '¥100',
  ' =1+1',
  '"; DROP',
  '<script>alert(1)</script>',
];

describe('drawing a plan', () => {
  it('makes new sheets with values, formulas and looks, and leaves the others alone', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
    book.type('Mine', 'A1', 'kept');
    const drawn = call('draw', smallPlan(['a', 'b']));
    expect(drawn).toMatchObject({
      ok: true,
      value: { skipped: [], sheets: [{ name: 'KPI' }, { name: "It's set" }] },
    });
    await book.settle();
    expect(book.sheetNames()).toEqual(['KPI', "It's set", 'Mine']);
    expect(book.display('Mine', 'A1')).toBe('kept');
    expect(book.display('KPI', 'D3')).toBe('50%');
    expect(book.formula('KPI', 'D4')).toBe("=$B4/$C4*'It''s set'!$B$2");
    expect(book.effectiveStyle('KPI', 'D3').background).toBe('#f5f6f8');
    expect(book.note('KPI', 'D2')).toBe('actual / target');
  });

  it('follows when an actual changes: the light turns by the rule', async () => {
    const { book, call } = await openScriptedHost();
    call('draw', smallPlan(['a', 'b']));
    await book.settle();
    book.type('KPI', 'B3', '9');
    await book.settle();
    expect(book.display('KPI', 'D3')).toBe('90%');
    expect(book.effectiveStyle('KPI', 'D3')).toMatchObject({
      background: '#d6f4dc',
      fontColor: '#145a36',
      bold: true,
    });
  });

  it('keeps charts, groups, the filter and a warning-only protection', async () => {
    const { book, call } = await openScriptedHost();
    call('draw', smallPlan(['a', 'b']));
    await book.settle();
    const kept = book.kept('KPI');
    expect(kept.charts[0]).toMatchObject({ type: 'LINE', ranges: ['A3:A4', 'B3:B4'] });
    expect(kept.groups).toEqual([{ dimension: 'columns', first: 5, last: 5, depth: 1, collapsed: true }]);
    expect(kept.filter).toBe('A2:E4');
    expect(kept.protections).toEqual([
      { type: 'SHEET', range: null, description: 'computed', warningOnly: true, unprotected: ['A3:C4'] },
    ]);
  });

  it('gives a number to names that are taken, and formulas follow', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['kpi', "It's set"] });
    call('draw', smallPlan(['a']));
    call('draw', smallPlan(['b']));
    await book.settle();
    expect(book.sheetNames().sort()).toEqual(
      ["It's set", "It's set 2", "It's set 3", 'KPI 2', 'KPI 3', 'kpi'].sort(),
    );
    expect(book.formula('KPI 3', 'D3')).toBe("=$B3/$C3*'It''s set 3'!$B$2");
  });

  it('keeps every hostile text a text', async () => {
    const { book, call } = await openScriptedHost();
    expect(call('draw', smallPlan(HOSTILE)).ok).toBe(true);
    await book.settle();
    HOSTILE.forEach((text, index) => {
      expect(book.value('KPI', `A${index + 3}`)).toBe(text);
      expect(book.formula('KPI', `A${index + 3}`)).toBe('');
    });
  });

  it('works the same in a country with a decimal comma', async () => {
    const { book, call } = await openScriptedHost({ locale: 'de_DE' });
    expect(call('draw', smallPlan(['1,5'])).ok).toBe(true);
    await book.settle();
    expect(book.value('KPI', 'A3')).toBe('1,5');
    expect(book.value('KPI', 'D3')).toBe(0.5);
  });

  it('needs the same number of calls for 2 rows and for 200', async () => {
    const count = async (rows: number): Promise<number> => {
      const { book, call } = await openScriptedHost();
      book.calls.reset();
      call('draw', smallPlan(Array.from({ length: rows }, (_, index) => `row ${index}`)));
      return book.calls.total;
    };
    expect(await count(200)).toBe(await count(2));
  });

  it('refuses a plan that is none before anything is made', async () => {
    const { book, call } = await openScriptedHost();
    const before = book.sheetNames();
    expect(call('draw', { ...smallPlan(['a']), version: 99 }).ok).toBe(false);
    expect(book.sheetNames()).toEqual(before);
  });

  it('says so when somebody else is writing', async () => {
    const { book, call } = await openScriptedHost();
    const free = book.holdDocumentLock();
    expect(call('draw', smallPlan(['a']))).toMatchObject({ ok: false, code: 'locked' });
    free();
    expect(call('draw', smallPlan(['a']))).toMatchObject({ ok: true });
  });
});
