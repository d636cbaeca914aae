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

describe('a name that is taken', () => {
  it('gets the first free number', () => {
    expect(freeName('KPI', [])).toBe('KPI');
    expect(freeName('KPI', ['kpi', 'KPI 2', 'KPI 4'])).toBe('KPI 3');
  });
});
