import { describe, expect, it } from 'vitest';
import { dialectFaults } from '../../src/plan/check-dialect.ts';

describe('the neutral dialect', () => {
  it.each([
    '=IF({name}="";"";{actual}/{target})',
    '=0-10^6+MAX(-1000;{pace})',
    '=COUNTIFS({kpi.state@5:9};"<>")',
    '=MATCH({name};{kpi.name@5:9};0)',
    '="1,5 and 0.5 {x}"&1/2',
    '=SUMPRODUCT(({kpi.id@5:9}={id})*1;{kpi.part@5:9})',
    '=MAX( ({a}+{b});1 )',
  ])('lets %s pass', (formula) => {
    expect(dialectFaults(formula)).toEqual([]);
  });

  // Every trap of rulings S8 and of decision 5 of the design.
  it.each([
    ['a comma between arguments', '=IF({a}=1,2;3)', 'comma'],
    ['a decimal literal', '={a}*0.7', 'decimal'],
    ['an exponent in disguise', '={a}+1E-3', 'exponent'],
    ['a minus before a power', '=-10^6', 'minus before a power'],
    ['a double minus', '=SUMPRODUCT(--({a@5:9}=1))', 'double minus'],
    ['a minus behind a minus', '={a}--1', 'double minus'],
    ['a criterion with <>', '=COUNTIF({a@5:9};"<>x")', 'criterion'],
    ['a built criterion with <>', '=COUNTIFS({a@5:9};"<>"&{b})', 'criterion'],
    ['an approximate match', '=MATCH({a};{b@5:9};1)', 'exact match'],
    ['a match of a sum', '=MATCH({a};{b@5:9};0+1)', 'exact match'],
    ['a match without its third argument', '=MATCH({a};{b@5:9})', 'exact match'],
    ['TRUE', '=IF({a}=TRUE;1;2)', 'TRUE'],
    ['an A1 reference', '=A1+1', 'A1'],
    ['a function not everybody has', '=XLOOKUP({a};{b@5:9};{c@5:9})', 'XLOOKUP'],
    ['TEXT with its local codes', '=TEXT({a};"0")', 'TEXT'],
    ['brackets that do not match', '=SUM({a}', 'brackets'],
    ['an array', '={1;2}', 'array'],
  ])('refuses %s', (_, formula, word) => {
    expect(dialectFaults(formula).join(' ')).toContain(word);
  });
});
