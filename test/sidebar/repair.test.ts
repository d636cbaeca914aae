import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { counted, REPAIR_TEXTS } from '../../src/i18n/repair.ts';
import { SIDEBAR_CARE_TEXTS } from '../../src/i18n/sidebar-care.ts';
import { card, firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

const SHOTS = 'test/browser/shots';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const items = [
  { sheet: 'KPI', sheetId: '12', kind: 'formula', count: 33, cell: 'B6' },
  { sheet: 'KPI', sheetId: '12', kind: 'rule', count: 16, cell: '' },
  {
    sheet: '<b>営業部の、とても長い名前を付けたダッシュボード</b>',
    sheetId: '10',
    kind: 'foreign',
    count: 1,
    cell: '',
  },
  { sheet: '履歴', sheetId: null, kind: 'sheet', count: 1, cell: '' },
];

const ANSWERS: Answers = {
  readRepair: {
    value: {
      items,
      missing: [
        { id: 'history', name: '履歴', wanted: true, isInput: false },
        { id: 'actions', name: 'アクション', wanted: false, isInput: true },
      ],
    },
  },
  repair: { value: { items, skipped: [] } },
};

describe.each(['ja', 'en'] as const)('repair in %s', (language) => {
  const texts = REPAIR_TEXTS[language];
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const answers = { ...working(language), ...ANSWERS, start, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    await press(sidebar.page, SIDEBAR_CARE_TEXTS[language].title);
    await press(sidebar.page, texts.title);
    return sidebar;
  };

  it('shows what it will do, makes the chosen sheets again, and says what it did', async () => {
    const { calls, page } = await open();
    await shown(page, counted(texts.found, 4));
    await shown(page, texts.stay);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `${SHOTS}/repair-${language}.png` });
    await page.getByText('アクション').click();
    await press(page, counted(texts.make, 5));
    await shown(page, texts.done);
    expect((await calls()).filter(({ method }) => method === 'repair')).toEqual([
      { method: 'repair', payload: { tracker: 't1', anew: ['history', 'actions'] } },
    ]);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `${SHOTS}/repair-done-${language}.png` });
  });

  it('says so where there is nothing to do', async () => {
    const { page } = await open({ readRepair: { value: { items: [], missing: [] } } });
    await shown(page, texts.none);
    expect(await complaints(page)).toEqual([]);
  });

  it('keeps what was chosen when somebody else is writing', async () => {
    const { page } = await open({ repair: { failure: { code: 'locked' } } });
    await page.getByText('アクション').click();
    await press(page, counted(texts.make, 5));
    await shown(page, APP_TEXTS[language].failures.locked.headline);
    await shown(page, counted(texts.make, 5));
  });
});
