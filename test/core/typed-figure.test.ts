import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedFigure } from '../../src/core/typed-figure.ts';

describe('a figure as it was typed for a goal', () => {
  // Source: domain section 3, Japanese numbers.
  it.each([
    ['5,000万', '円', 50_000_000],
    ['５，０００万円', '円', 50_000_000],
    ['45', '%', 0.45],
    ['45%', '%', 0.45],
    ['４５％', '', 0.45],
    ['12', '', 12],
  ])('%s for a goal in "%s" is %d', (text, unit, value) => {
    expect(typedFigure(text, unit)).toBe(value);
  });

  it('tells nothing typed from something that cannot be read', () => {
    expect(typedFigure('  ', '円')).toBeNull();
    expect(typedFigure('5千万くらい', '円')).toBeUndefined();
    expect(typedFigure('20%', '円')).toBeUndefined();
  });

  it('takes a percent with and without its sign for the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tenths) => {
        const text = String(tenths / 10);
        expect(typedFigure(text, '%')).toBe(typedFigure(`${text}%`, '%'));
      }),
    );
  });
});
