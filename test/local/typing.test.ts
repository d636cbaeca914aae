import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('Texts typed into cells and written by setValues', () => {
  it('become numbers, percentages, dates, times and booleans, and formulas by a leading sign', async () => {
    open = await openScripted();
    const texts = ['1,234', '10%', '1-2', '001', '2026-09', '10:30', 'true', 'plain', '¥3,000', '-5'];
    for (const [i, text] of texts.entries()) open.book.type('S', `A${i + 1}`, text);
    await open.book.settle();
    expect(texts.map((_, i) => open.book.display('S', `A${i + 1}`)).slice(0, 2)).toEqual(['1,234', '10%']);
    expect(open.book.value('S', 'A2')).toBe(0.1);
    expect(open.book.value('S', 'A3')).toBeInstanceOf(Date);
    expect(open.book.value('S', 'A4')).toBe(1);
    expect((open.book.value('S', 'A5') as Date).toISOString()).toBe('2026-08-31T15:00:00.000Z');
    expect(open.book.display('S', 'A6')).toBe('10:30');
    expect(open.book.value('S', 'A7')).toBe(true);
    expect(open.book.value('S', 'A8')).toBe('plain');
    expect(open.book.value('S', 'A9')).toBe(3000);
    expect(open.book.value('S', 'A10')).toBe(-5);
  });

  it('stay texts after an apostrophe, which is not kept, and in cells with the format @', async () => {
    open = await openScripted();
    const result = open.run(`
      sheet.getRange('A1:A3').setValues([["'=1+1"], ["'001"], ["'TRUE"]]);
      sheet.getRange('B1:B3').setNumberFormat('@').setValues([['001'], ['1-2'], ['10%']]);
      return [sheet.getRange('A1:A3').getValues(), sheet.getRange('B1:B3').getValues(), sheet.getRange('A1').getFormula()];
    `);
    expect(result).toEqual([[['=1+1'], ['001'], ['TRUE']], [['001'], ['1-2'], ['10%']], '']);
  });

  it('are formulas when they begin with = or +, whoever writes them', async () => {
    open = await openScripted();
    open.run(`sheet.getRange('A1:A2').setValues([['=SUM(1;2)'], ['+3*4']]);`);
    await open.book.settle();
    expect([open.book.display('S', 'A1'), open.book.display('S', 'A2')]).toEqual(['3', '12']);
  });

  it('beginning with @ are mentions when a person types them, but a script had better guard them', async () => {
    open = await openScripted();
    open.book.type('S', 'A1', '@alice');
    open.run(`sheet.getRange('A2:A3').setValues([['@alice'], ["'@alice"]]);`);
    await open.book.settle();
    expect(['A1', 'A2', 'A3'].map((a1) => open.book.display('S', a1))).toEqual([
      '@alice',
      '#NAME?',
      '@alice',
    ]);
  });

  it('refuse separators and decimal points that a comma-decimal country does not know', async () => {
    open = await openScripted({ locale: 'de_DE' });
    const typed = {
      A1: '=SUM(1,2)',
      A2: '=1*0.5',
      A3: '=SUM(0,5;2)',
      A4: '0,5',
      A5: '=SUM(1;2)',
      A6: '="a,b"&";"',
    };
    for (const [a1, text] of Object.entries(typed)) open.book.type('S', a1, text);
    await open.book.settle();
    expect(Object.keys(typed).map((a1) => open.book.display('S', a1))).toEqual([
      '1,2',
      '#ERROR!',
      '2,5',
      '0,5',
      '3',
      'a,b;',
    ]);
    expect(open.book.errorSentence('S', 'A2')).toBe('Formula parse error.');
    expect(open.book.formula('S', 'A2')).toBe('=1*0.5');
    expect(open.book.formula('S', 'A3')).toBe('=SUM(0,5;2)');
  });

  it('refuse a comma between a reference and a number in a comma-decimal country', async () => {
    open = await openScripted({ locale: 'de_DE' });
    open.book.type('S', 'B1', '=SUM(A1,A2)');
    await open.book.settle();
    expect(open.book.display('S', 'B1')).toBe('#ERROR!');
  });

  it('show their formulas with ; between arguments, texts untouched', async () => {
    open = await openScripted();
    open.book.type('S', 'A1', "=IF(B1>2,\"a;b,c\",'It''s, me'!A1)");
    open.book.type('S', 'A2', '=SUM({1,2;3,4})');
    await open.book.settle();
    expect(open.book.formula('S', 'A1')).toBe("=IF(B1>2;\"a;b,c\";'It''s, me'!A1)");
    expect([open.book.formula('S', 'A2'), open.book.display('S', 'A2')]).toEqual(['=SUM({1,2;3,4})', '10']);
  });

  it('may refer to ranges that are open below, as far as their sheet goes', async () => {
    open = await openScripted({ sheets: ['S', 'Long one'] });
    open.run(`
      book.getSheetByName('Long one').insertRowsAfter(1000, 200);
      book.getSheetByName('Long one').getRange('B2:B3').setValues([[1], [2]]);
      book.getSheetByName('Long one').getRange('B1200').setValue(4);
    `);
    const typed = {
      A1: "=SUM('Long one'!B2:B)",
      A2: '=ROWS(C5:C)',
      A3: '=IF(1;"A2:A";0)',
      A4: '=SUM(C2:C$1000)+SUM(C2:C10)',
    };
    for (const [a1, text] of Object.entries(typed)) open.book.type('S', a1, text);
    await open.book.settle();
    expect(Object.keys(typed).map((a1) => open.book.display('S', a1))).toEqual(['7', '996', 'A2:A', '0']);
    expect(['A1', 'A2', 'A3'].map((a1) => open.book.formula('S', a1))).toEqual([
      typed.A1,
      typed.A2,
      typed.A3,
    ]);
  });

  it('know what day it is where the spreadsheet is', async () => {
    // Kiritimati is 14 hours ahead of UTC (IANA time zone database).
    open = await openScripted({ timeZone: 'Pacific/Kiritimati' });
    open.book.type('S', 'A1', '=today()');
    open.book.type('S', 'A2', '=INT(NOW())-today()');
    await open.book.settle();
    const there = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
    expect(open.book.display('S', 'A1')).toBe(there.replace(/-/g, '/'));
    expect([open.book.display('S', 'A2'), open.book.formula('S', 'A1')]).toEqual(['0', '=TODAY()']);
  });

  it('show an error for a formula that cannot be parsed, and keep its text', async () => {
    open = await openScripted();
    open.book.type('S', 'A1', '=SUM(1;2');
    await open.book.settle();
    expect([open.book.display('S', 'A1'), open.book.formula('S', 'A1')]).toEqual(['#ERROR!', '=SUM(1;2']);
  });

  it('are read as dates by the day order of the country', async () => {
    open = await openScripted({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    open.book.type('S', 'A1', '15.04.2026');
    expect((open.book.value('S', 'A1') as Date).toISOString()).toBe('2026-04-14T22:00:00.000Z');
    open.book.dispose();
    open = await openScripted({ locale: 'en_US', timeZone: 'UTC' });
    open.book.type('S', 'A1', '4/15/2026');
    expect([(open.book.value('S', 'A1') as Date).toISOString(), open.book.display('S', 'A1')]).toEqual([
      '2026-04-15T00:00:00.000Z',
      '4/15/2026',
    ]);
  });
});

describe('Circular references', () => {
  it('show #REF! even where a range merely contains the formula, and heal when the circle is broken', async () => {
    open = await openScripted();
    open.book.type('S', 'A1', '=AVERAGEIFS(A:A;B:B;"x")');
    open.book.type('S', 'C1', '=D1+1');
    open.book.type('S', 'D1', '=C1+1');
    open.book.type('S', 'E1', '=A1');
    await open.book.settle();
    expect(['A1', 'C1', 'D1', 'E1'].map((a1) => open.book.display('S', a1))).toEqual([
      '#REF!',
      '#REF!',
      '#REF!',
      '#REF!',
    ]);
    expect(open.book.errorSentence('S', 'A1')).toMatch(/^Circular dependency detected/);
    expect(open.book.formula('S', 'C1')).toBe('=D1+1');
    open.book.type('S', 'D1', '5');
    await open.book.settle();
    expect(open.book.display('S', 'C1')).toBe('6');
  });
});
