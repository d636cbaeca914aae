import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { fill } from '../../src/i18n/translate.ts';
import { card, firstRun, table, working } from './answers.ts';
import { type OpenSidebar, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** Every fact that a failure may tell. */
const FACTS = {
  name: 'KPI',
  names: 'KPI, KPI 2',
  title: '実績',
  cell: 'D5',
  left: 'KPI',
  sheet: 'KPI',
  rows: 3,
  date: '2027-09-30',
  today: '2026-09-30',
};

describe.each(['ja', 'en'] as const)('when something goes wrong, the sidebar in %s', (language) => {
  const locale = language === 'ja' ? 'ja-JP' : 'en-US';
  const texts = SIDEBAR_TEXTS[language];
  const app = APP_TEXTS[language];
  const sample = app.samples['beauty-brand'].name;
  const open = (answers = working(language)): Promise<OpenSidebar> => openSidebar(browser, answers, locale);

  it('says in plain words what to do about every failure', { timeout: 60_000 }, async () => {
    const { page, answer } = await open();
    await shown(page, texts.home.lead);
    let begin = () => press(page, sample);
    for (const code of FAILURE_CODES) {
      const facts = { ...FACTS, detail: 'Service error' };
      await answer({ createSample: { failure: { code, facts } } });
      await begin();
      const { headline, sentence } = app.failures[code];
      const alert = page.getByRole('alert').filter({ hasText: fill(sentence, facts) });
      await alert.waitFor();
      const words = await alert.textContent();
      expect(words, code).not.toMatch(/[{}]|undefined/);
      expect(words).toContain(fill(headline, facts));
      const retries = { not_drawn: texts.create.again, sheet_gone: GOAL_TEXTS[language].map.reload };
      const retry = retries[code as keyof typeof retries] ?? texts.retry;
      expect(await overflow(page), code).toBe(false);
      begin = () => press(page, retry);
    }
  });

  it('recognises several signed-in accounts by the message, and the next try works', async () => {
    const { page, answer } = await open({ start: { throws: 'Exception: PERMISSION_DENIED' } });
    await shown(page, app.failures.several_accounts.headline);
    await shown(page, texts.accounts.hurry);
    expect(await complaints(page)).toEqual([]);
    await answer(working(language));
    await press(page, texts.retry);
    await shown(page, texts.home.lead);
  });

  it('takes an answer of another shape for a failure', async () => {
    const { page } = await open({ start: { value: { language, surprise: true } } });
    await shown(page, app.failures.unknown.headline);
  });

  it('tries again after a failure', async () => {
    const { page, answer } = await open({
      ...working(language),
      createSample: { throws: 'Service unavailable' },
    });
    await press(page, sample);
    await page.getByRole('alert').waitFor();
    await answer(working(language));
    await press(page, texts.retry);
    await shown(page, texts.create.done);
  });

  it('says so when the first answer takes long', { timeout: 60_000 }, async () => {
    const { page } = await open({ start: 'silence' });
    await shown(page, texts.slow);
    expect(await complaints(page)).toEqual([]);
  });

  it('holds very long, unbroken and right-to-left names', async () => {
    const long = `${'とても長い名前'.repeat(8)}${'W'.repeat(60)} مرحبا`;
    const trackers = [
      { ...card, title: long },
      { ...card, tracker: 't2', title: long },
    ];
    const columns = table.columns.map((column) => ({ ...column, title: column.title + long }));
    const { page } = await open({
      ...working(language),
      start: { value: { ...firstRun(language), trackers } },
      readTable: {
        value: { ...table, sheetName: long, columns, rows: table.rows.map(([, ...rest]) => [long, ...rest]) },
      },
      createSample: {
        value: { sheets: [{ sheetId: '1', name: long, wished: 'KPI' }], skipped: ['charts', 'groups'] },
      },
      previewSample: { value: { sheets: [{ id: 'kpi', name: long, rows: 12, isUsual: true }] } },
    });
    await page.locator('.chip').first().waitFor();
    expect(await overflow(page)).toBe(false);
    await press(page, texts.home.lights);
    await page.locator('.list .chip').first().waitFor();
    expect(await overflow(page)).toBe(false);
    await press(page, texts.back);
    await press(page, texts.home.newTracker);
    await press(page, sample);
    await press(page, NEW_TRACKER_TEXTS[language].make);
    await shown(page, texts.create.done);
    expect(await overflow(page)).toBe(false);
    expect(await complaints(page)).toEqual([]);
  });

  it('keeps texts of the file texts', async () => {
    const { page } = await open();
    await press(page, texts.home.lights);
    await shown(page, '<img src=x onerror=alert(1)>');
    expect(await page.locator('img, .main script').count()).toBe(0);
    expect(await overflow(page)).toBe(false);
  });
});
