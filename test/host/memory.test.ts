import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/host/memory.ts';

/** A store of properties that refuses what Google's refuses, values above 9 KB, and keeps them as UTF-8. */
function store(): { values: Map<string, string>; properties: GoogleAppsScript.Properties.Properties } {
  const values = new Map<string, string>();
  const properties = {
    getProperties: () => Object.fromEntries(values),
    setProperties: (pieces: Record<string, string>) => {
      for (const [key, value] of Object.entries(pieces)) {
        if (Buffer.byteLength(value) > 9 * 1024) throw new Error('Argument too large: value');
        values.set(key, Buffer.from(value).toString());
      }
    },
    deleteProperty: (key: string) => values.delete(key),
  };
  return { values, properties: properties as unknown as GoogleAppsScript.Properties.Properties };
}

describe('what the add-on remembers', () => {
  it('is nothing before something is kept, and nothing after it is forgotten', () => {
    const { properties, values } = store();
    const memory = memoryOf(() => properties);
    expect(memory.get('draft')).toBeNull();
    memory.set('draft', 'あ'.repeat(20_000));
    memory.set('draft', null);
    expect(memory.get('draft')).toBeNull();
    expect(values.size).toBe(0);
  });

  it('keeps an empty text apart from none', () => {
    const { properties } = store();
    const memory = memoryOf(() => properties);
    memory.set('who', '');
    expect(memory.get('who')).toBe('');
  });

  it('keeps texts longer than one property can hold, in any script', () => {
    const { properties } = store();
    const memory = memoryOf(() => properties);
    const long = 'あ😀'.repeat(9000);
    memory.set('draft', long);
    expect(memory.get('draft')).toBe(long);
  });

  it('a shorter text leaves nothing of the longer one, and other names stay', () => {
    const text = fc.string({ unit: 'binary', maxLength: 9000 });
    fc.assert(
      fc.property(text, text, text, (first, second, other) => {
        const { properties } = store();
        const memory = memoryOf(() => properties);
        memory.set('undo', first);
        memory.set('undo-2', other);
        memory.set('undo', second);
        expect(memory.get('undo')).toBe(second);
        expect(memory.get('undo-2')).toBe(other);
      }),
      { numRuns: 50 },
    );
  });
});
