import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Response } from '../../src/app/rpc-schema.ts';
import { BLANK_TEXTS } from '../../src/i18n/blank-trackers.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import { firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const LONG = 'とても長い名前の指標'.repeat(4);
const HOSTILE = '<img src=x onerror="document.title=1"> ‮مرحبا';

/** What the spreadsheet says about a blank tracker. */
const PREVIEW: Response<'previewSample'> = {
  sheets: [
    { id: 'dashboard', name: 'ダッシュボード', rows: null, isUsual: true },
    { id: 'okr', name: 'OKR', rows: 0, isUsual: true },
    { id: 'kpi', name: 'KPI', rows: 12, isUsual: true },
    { id: 'funnel', name: 'ファネル', rows: null, isUsual: false },
    { id: 'settings', name: '設定', rows: null, isUsual: true },
    { id: 'how_to', name: '使い方', rows: null, isUsual: true },
  ],
};

/** A table with hostile and long texts. */
const TABLE: Response<'readOwnTable'> = {
  sheetId: '7',
  sheetName: HOSTILE,
  headerRow: 3,
  columns: [
    { column: 1, letter: 'A', title: 'KPI' },
    { column: 2, letter: 'B', title: LONG },
    { column: 3, letter: 'C', title: '目標' },
    { column: 4, letter: 'D', title: '担当' },
  ],
  guess: {
    name: 1,
    actual: 2,
    target: 3,
    baseline: null,
    unit: null,
    owner: 4,
    direction: null,
    kind: null,
    cadence: null,
    stage: null,
    start: null,
    end: null,
    updated: null,
  },
  rows: [
    [LONG, 26_000_000, 50_000_000, '田中'],
    [HOSTILE, '', '未定', ''],
  ],
  rowCount: 2,
  formulas: 1,
  months: ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
};

const DRAWN = { sheets: [{ sheetId: '1', name: 'KPI 2', wished: 'KPI' }], skipped: [] as 'charts'[] };

const MADE: Response<'createFromTable'> = {
  ...DRAWN,
  rows: 2,
  linked: 1,
  months: 6,
  remarks: [
    { row: 5, name: HOSTILE, why: 'target_unread' },
    { row: 6, name: LONG, why: 'no_target' },
  ],
};

async function isSound(page: Page): Promise<void> {
  expect(await complaints(page)).toEqual([]);
  expect(await overflow(page)).toBe(false);
}

describe.each(['ja', 'en'] as const)('making a tracker in %s', (language) => {
  const words = NEW_TRACKER_TEXTS[language];
  const own = OWN_TABLE_TEXTS[language];
  const open = (more: Answers = {}) => {
    const start = { value: firstRun(language) };
    const answers = { previewSample: { value: PREVIEW }, readOwnTable: { value: TABLE } };
    return openSidebar(browser, { ...working(language), start, ...answers, ...more }, `${language}-JP`);
  };

  it('starts blank with the sheets that are ticked, by the keyboard alone', async () => {
    const { calls, page } = await open({ createSample: { value: DRAWN } });
    await press(page, words.blanks);
    await press(page, BLANK_TEXTS['blank-full'].name[language]);
    await shown(page, words.count.replace('{n}', '5'));
    await isSound(page);
    await page.getByLabel('KPI').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('OKR').focus();
    await page.keyboard.press('Space');
    // Without KPIs and objectives there is nothing a dashboard could show.
    await shown(page, words.needsGoals);
    await shown(page, words.count.replace('{n}', '2'));
    await page.keyboard.press('Space');
    await shown(page, words.count.replace('{n}', '4'));
    await page.getByRole('button', { name: words.make }).focus();
    await page.keyboard.press('Enter');
    await shown(page, SIDEBAR_TEXTS[language].create.done);
    await isSound(page);
    const asked = (await calls()).find(({ method }) => method === 'createSample');
    expect(asked?.payload).toEqual({
      sample: 'blank-full',
      language,
      palette: 'standard',
      sheets: ['dashboard', 'okr', 'how_to'],
      run: expect.any(String),
    });
  });

  it('makes it in the other language where that is chosen', async () => {
    const { calls, page } = await open();
    await press(page, words.blanks);
    await press(page, BLANK_TEXTS['blank-kpi'].name[language]);
    const other = language === 'ja' ? 'en' : 'ja';
    await press(page, SIDEBAR_TEXTS[language].languages[other]);
    await shown(page, words.count.replace('{n}', '5'));
    const asked = (await calls()).filter(({ method }) => method === 'previewSample');
    expect(asked.map(({ payload }) => payload)).toEqual([
      { sample: 'blank-kpi', language },
      { sample: 'blank-kpi', language: other },
    ]);
  });

  it('reads a table of one’s own, lets its columns be chosen, and says what to look at again', async () => {
    const { calls, page } = await open({ createFromTable: { value: MADE } });
    await press(page, own.title);
    await shown(page, own.lead);
    await shown(page, own.history.replace('{n}', '6'));
    await isSound(page);
    await page.getByLabel(own.fields.baseline, { exact: true }).selectOption({ index: 4 });
    await press(page, own.more);
    await page.getByLabel(own.fields.owner, { exact: true }).selectOption({ index: 0 });
    await press(page, own.links.all);
    await isSound(page);
    await press(page, own.make);
    await shown(page, own.done.replace('{n}', '2'));
    await shown(page, own.why.target_unread);
    await isSound(page);
    expect(await page.title()).not.toBe('1');
    const asked = (await calls()).find(({ method }) => method === 'createFromTable');
    expect(asked?.payload).toEqual({
      sheetId: '7',
      headerRow: 3,
      columns: { ...TABLE.guess, baseline: 4, owner: null },
      link: 'all',
      history: true,
      language,
      palette: 'standard',
      run: expect.any(String),
    });
  });

  it('says where no table is selected, and reads again', async () => {
    const { answer, page } = await open({ readOwnTable: { failure: { code: 'no_table' } } });
    await press(page, own.title);
    await page.getByRole('alert').waitFor();
    await isSound(page);
    await answer({ readOwnTable: { value: TABLE } });
    await press(page, SIDEBAR_TEXTS[language].retry);
    await shown(page, own.lead);
  });

  it('keeps what was chosen when the tracker cannot be made', async () => {
    const { page } = await open({ createFromTable: { failure: { code: 'locked' } } });
    await press(page, own.title);
    await page.getByLabel(own.fields.unit, { exact: true }).selectOption({ index: 4 });
    await press(page, own.make);
    await page.getByRole('alert').waitFor();
    await press(page, SIDEBAR_TEXTS[language].back);
    expect(await page.getByLabel(own.fields.unit, { exact: true }).inputValue()).toBe('4');
  });
});
