import { describe, expect, it } from 'vitest';
import { isNamed } from '../../src/plan/standing-looks.ts';

describe('a named range of a file', () => {
  it.each(['GOALS', 'GOALS_2', 'GOALS_10'])('%s is the wished one, perhaps with a number', (name) => {
    expect(isNamed(name, 'GOALS')).toBe(true);
  });
  it.each(['GOALS_', 'GOALS_X', 'GOALS2', 'MY_GOALS_2', 'GOAL'])('%s is another one', (name) => {
    expect(isNamed(name, 'GOALS')).toBe(false);
  });
});
