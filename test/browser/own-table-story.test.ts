import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import { type OpenPage, openPage } from './open-page.ts';

/** Making ten sheets takes a few seconds alone, and much longer beside other tests. */
const LONG = 240_000;

/** A table of one's own from S2 on: a rate, so that its light does not depend on the day; the second actual is computed. */
const OWN_TABLE = [
  ['KPI', 'Actual', 'Target', 'Kind', 'Part', 'Whole'],
  ['b', '40', '100', 'level', '', ''],
  ['CVR', '=W4/X4', '0.5', 'rate', '95', '200'],
];

describe.each([
  { language: 'ja', own: '関数の例' },
  { language: 'en', own: 'Function examples' },
] as const)('a user with a table of their own in $language', ({ language, own }) => {
  const words = OWN_TABLE_TEXTS[language];
  let open: OpenPage;
  let sidebar: FrameLocator;
  const type = (cell: string, text: string): Promise<void> =>
    open.page.evaluate(({ cell, name, text }) => window.shirube?.type(name, cell, text), {
      cell,
      name: own,
      text,
    });
  const mark = async (cell: string): Promise<string> => (await open.display(cell)).slice(0, 1);
  beforeAll(async () => {
    open = await openPage(language);
    sidebar = open.page.frameLocator('#side iframe');
  });
  afterAll(() => open?.close());

  it('gets a tracker from it, whose lights follow the table', { timeout: LONG }, async () => {
    await open.openSheet(own);
    for (const [row, cells] of OWN_TABLE.entries()) {
      for (const [column, text] of cells.entries()) await type(`${'STUVWX'.charAt(column)}${row + 2}`, text);
    }
    await open.page.evaluate(() =>
      window.shirube?.api.getActiveWorkbook()?.getActiveSheet().getRange('T3').activate(),
    );
    await open.choose(APP_TEXTS[language].menu.open);
    await sidebar.getByRole('button', { name: words.title }).click({ timeout: LONG });
    await sidebar.getByRole('button', { name: words.make, exact: true }).click({ timeout: LONG });
    await sidebar.getByText(words.done.replace('{n}', '2')).waitFor({ timeout: LONG });
    await open.settle();
    await sidebar.getByRole('button', { name: 'KPI', exact: true }).click();
    await expect.poll(() => open.display('A2'), { timeout: 60_000 }).toBe('KPI');
    // 0.475 of 0.5 is 95 %.
    await expect.poll(() => mark('B6'), { timeout: 60_000 }).toBe('●');
    await open.shoot(`story-own-table-${language}`);
    await type('W4', '20');
    await open.settle();
    // 0.1 of 0.5 is 20 %.
    await expect.poll(() => mark('B6'), { timeout: 60_000 }).toBe('■');
    // A typed actual is the tracker's own from then on.
    expect(await mark('B5')).toBe('■');
    await type('T3', '100');
    await open.settle();
    expect(await mark('B5')).toBe('■');
  });

  it('asked nothing of another host, and nothing failed unseen', () => {
    expect(open.foreignRequests).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
