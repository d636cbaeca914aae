import { describe, expect, it } from 'vitest';
import { serves } from '../../src/core/serves.ts';

const parents: Readonly<Record<string, string>> = { c: 'b', b: 'a', x: 'y', y: 'x' };
const parentOf = (id: string): string | null => parents[id] ?? null;

describe('a goal', () => {
  it('serves itself and everything above it, nothing below it and nothing beside it', () => {
    expect(['a', 'b', 'c'].map((other) => serves('b', other, parentOf))).toEqual([true, true, false]);
    expect(serves('b', 'x', parentOf)).toBe(false);
  });

  it('that serves itself in a circle comes to an end', () => {
    expect(serves('x', 'y', parentOf)).toBe(true);
    expect(serves('x', 'a', parentOf)).toBe(false);
  });
});
