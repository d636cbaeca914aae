import { describe, expect, it } from 'vitest';
import { addon, kpi, openCheckInAddon, save } from './check-in-addon.ts';
import { sheetsNow, shownRow } from './check-in-tracker.ts';
import { got } from './open-addon.ts';

openCheckInAddon();

describe('a check-in that is sent twice because the answer was lost', () => {
  it('is written once, and taken back as one', async () => {
    const rows = [kpi('K1', 45, { why: '単価' }), kpi('K2', 0.3)];
    const first = got(await save(rows));
    const written = sheetsNow(addon);
    expect(got(await save(rows))).toEqual(first);
    expect(sheetsNow(addon)).toEqual(written);
    got(await addon.rpc('undo', { tracker: null }));
    expect(shownRow(addon, 'KPI', 5).actual).toBe('40');
    expect(shownRow(addon, '履歴', 5).v12).toBe('40');
  });

  it('is written once for an earlier day, too, and where only computed figures are recorded', async () => {
    for (const [rows, date] of [
      [[kpi('K1', 31)], '2026-08-20'],
      [[kpi('K3', null)], '2026-09-30'],
    ] as const) {
      const first = got(await save([...rows], { date }));
      const written = sheetsNow(addon);
      expect(got(await save([...rows], { date }))).toEqual(first);
      expect(sheetsNow(addon)).toEqual(written);
    }
  });

  it('is written again where the figure was changed in between', async () => {
    got(await save([kpi('K1', 45)]));
    addon.book.type('KPI', 'C5', '50');
    await addon.book.settle();
    expect(got(await save([kpi('K1', 45)]))).toMatchObject({ saved: 1 });
    expect(shownRow(addon, 'KPI', 5).actual).toBe('45');
  });
});
