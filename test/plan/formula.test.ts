import { describe, expect, it } from 'vitest';
import { all, any } from '../../src/plan/formula.ts';

describe('several tests in one formula', () => {
  it('are joined by AND or OR', () => {
    expect(all('1=1', '2=2')).toBe('AND(1=1;2=2)');
    expect(any('1=1', '2=2')).toBe('OR(1=1;2=2)');
  });
  it('need neither where there is only one', () => {
    expect(all('1=1')).toBe('1=1');
    expect(any('1=1')).toBe('1=1');
  });
});
