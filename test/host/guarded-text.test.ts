import { describe, expect, it } from 'vitest';
import { freeName } from '../../src/host/free-name.ts';
import { guardedText } from '../../src/host/guarded-text.ts';

describe('a text that is handed to a spreadsheet', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\t=1',
    '\r',
    '\n',
    "'a",
    ' =1',
    '　=1',
    '1',
    '1-2',
    '10%',
    '¥5',
    'true',
    'May 5',
    '.5',
    '(5)',
    '２０２６',
  ])('%j gets an apostrophe, so that it stays a text', (text) => {
    expect(guardedText(text)).toBe(`'${text}`);
  });

  it.each(['KPI', '月商', '', '● 好調', 'a=b', 'Maybe later', 'truely', '■ Needs action', '–'])(
    '%j needs none',
    (text) => {
      expect(guardedText(text)).toBe(text);
    },
  );
});

describe('a text for a cell that is formatted as text', () => {
  it('needs an apostrophe only where it looks like a formula', () => {
    expect(guardedText('1件あたり獲得費', true)).toBe('1件あたり獲得費');
    expect(guardedText('2026-09', true)).toBe('2026-09');
    expect(guardedText('=1', true)).toBe("'=1");
  });
});

describe('a name that is taken', () => {
  it('gets the first free number', () => {
    expect(freeName('KPI', [])).toBe('KPI');
    expect(freeName('KPI', ['kpi', 'KPI 2', 'KPI 4'])).toBe('KPI 3');
    const long = '表'.repeat(100);
    expect(freeName(`${long}(共有用)`, [long])).toBe(`${'表'.repeat(98)} 2`);
  });
});
