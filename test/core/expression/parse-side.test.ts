import { describe, expect, it } from 'vitest';
import { parseSide } from '../../../src/core/expression/parse-side.ts';

const brackets = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;

describe('one side of an equation', () => {
  it('may have any number of brackets beside each other, and fifty inside each other', () => {
    const beside = Array.from({ length: 60 }, () => '(1)').join('+');
    expect(() => parseSide(beside, [])).not.toThrow();
    expect(() => parseSide(brackets(50), [])).not.toThrow();
    expect(() => parseSide(brackets(51), [])).toThrow('expression_unreadable');
  });
});
