import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/app/rpc-schema.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';
import { COLUMNS, STYLE, stateOf, typeOwnTable } from './own-table.ts';

type UseCase = (addon: OpenAddon) => Promise<Answer<unknown>>;
type Kind = 'failOnCall' | 'failAtFlush';

const KINDS: readonly Kind[] = ['failOnCall', 'failAtFlush'];

const add: UseCase = async ({ rpc }) => {
  const read = await rpc('readTable', {});
  if (!read.ok) return read;
  const { sheetId, headerRow } = read.value;
  return rpc('addLights', { sheetId, headerRow, columns: COLUMNS, ...STYLE });
};
const remove: UseCase = ({ rpc }) => rpc('removeLights', {});

/** Fails every host call of a use case in turn; each time everything must be as before, and the next try must work. */
async function failEach(addon: OpenAddon, useCase: UseCase, kind: Kind): Promise<number> {
  const { book } = addon;
  const before = stateOf(addon);
  for (let n = 1; ; n += 1) {
    book.faults[kind](n);
    const answer = await useCase(addon);
    const failed = !book.faults.armed;
    book.faults.clear();
    if (!failed) return n - 1;
    expect(answer, `call ${n}`).toMatchObject({ ok: false });
    expect(stateOf(addon), `call ${n}`).toEqual(before);
    const free = book.holdDocumentLock();
    free();
  }
}

describe('when a host call fails', () => {
  it.each(KINDS)('adding lights leaves the table as it was (%s)', async (kind) => {
    const addon = await openAddon({ sheets: ['S'] });
    typeOwnTable(addon);
    expect(await failEach(addon, add, kind)).toBeGreaterThan(5);
    await addon.book.settle();
    expect(addon.book.display('S', 'D4')).toBe('● 好調');
  });

  it.each(KINDS)('renewing lights leaves them as they were (%s)', async (kind) => {
    const addon = await openAddon({ sheets: ['S'] });
    typeOwnTable(addon);
    got(await add(addon));
    addon.book.type('S', 'D5', 'わたしの値');
    await addon.book.settle();
    expect(await failEach(addon, add, kind)).toBeGreaterThan(5);
    expect(addon.book.display('S', 'D5')).toBe('わたしの値');
  });

  it.each(KINDS)('removing lights leaves them as they were (%s)', async (kind) => {
    const addon = await openAddon({ sheets: ['S'] });
    typeOwnTable(addon);
    got(await add(addon));
    await addon.book.settle();
    expect(await failEach(addon, remove, kind)).toBeGreaterThan(5);
    expect(addon.book.display('S', 'D3')).toBe('');
  });

  it.each(KINDS)('making a sample removes what was half made (%s)', { timeout: 240_000 }, async (kind) => {
    const create: UseCase = ({ rpc }) => rpc('createSample', { sample: 'beauty-brand', ...STYLE });
    const other = await openAddon();
    got(await create(other));
    const last = other.book.calls.log.lastIndexOf('Sheet.setConditionalFormatRules') + 1;
    other.book.dispose();
    const addon = await openAddon({ sheets: ['S'] });
    typeOwnTable(addon);
    const before = stateOf(addon);
    // `test/host/faults.test.ts` fails calls in turn; this is about what the door says then.
    for (const n of [60, last]) {
      addon.book.faults[kind](n);
      expect(await create(addon), `call ${n}`).toMatchObject({ ok: false });
      expect(stateOf(addon), `call ${n}`).toEqual(before);
    }
  });

  it('a person who is writing makes the others wait, and says so in plain words', async () => {
    const addon = await openAddon({ sheets: ['S'] });
    typeOwnTable(addon);
    const free = addon.book.holdDocumentLock();
    expect(await add(addon)).toMatchObject({ ok: false, code: 'locked' });
    free();
    got(await add(addon));
  });
});
