import { beforeAll, describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

describe('A new tracker in the local spreadsheet', { timeout: 120_000 }, () => {
  let addon: OpenAddon;
  beforeAll(async () => {
    addon = await openAddon();
    got(await addon.rpc('createSample', { sample: 'roles', language: 'ja', palette: 'standard' }));
    await addon.book.settle();
  }, 120_000);

  it('needs no repair', async () => {
    expect(got(await addon.rpc('readRepair', { tracker: null })).items).toEqual([]);
  });
});
