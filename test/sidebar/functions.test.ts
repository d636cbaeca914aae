import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { FUNCTION_TEXTS } from '../../src/i18n/sidebar-functions.ts';
import { fill } from '../../src/i18n/translate.ts';
import { declarations } from '../functions/declarations.ts';
import { card, firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown, title } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** A question of KPI_PACE in each language, as its reference page asks it. */
const QUESTION = { ja: 'ペース', en: 'on pace' } as const;

describe.each(['ja', 'en'] as const)('the function helper in %s', (language) => {
  const texts = FUNCTION_TEXTS[language];
  const selected = {
    value: { range: "'売上 <b>2026</b>'!B2:B9", sheetName: '売上 <b>2026</b>', cell: 'B2' },
  };
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const sidebar = await openSidebar(
      browser,
      { ...working(language), start, readRange: selected, ...more },
      `${language}-JP`,
    );
    await press(sidebar.page, texts.title);
    await sidebar.page.getByLabel(texts.search).waitFor();
    return sidebar;
  };
  const pace = async (more: Answers = {}) => {
    const sidebar = await open(more);
    await sidebar.page.getByLabel(texts.search).fill(QUESTION[language]);
    await press(sidebar.page, 'KPI_PACE');
    return sidebar;
  };

  it('says on the first page how many functions there are', async () => {
    const { page } = await openSidebar(browser, working(language), `${language}-JP`);
    await shown(page, fill(texts.about, { n: declarations.length }));
  });

  it('lists every function by the question it answers, and finds by words', async () => {
    const { page } = await open();
    expect(await page.locator('.li').count()).toBe(declarations.length);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `test/browser/shots/functions-list-${language}.png` });
    await page.getByLabel(texts.search).fill(QUESTION[language]);
    expect(await page.locator('.li').count()).toBeLessThan(10);
    await page.getByLabel(texts.search).fill('zzz');
    await shown(page, texts.none);
  });

  it('makes a formula of selected cells and typed figures, and inserts it', async () => {
    const inserted = { value: { sheetName: 'KPI', cell: 'D5' } };
    const { page, calls } = await pace({ insertFormula: inserted });
    expect(await title(page)).toBe('KPI_PACE');
    await page.getByRole('button', { name: texts.useSelection }).first().click();
    await page.getByLabel('target', { exact: true }).fill('5,000万');
    await page.getByLabel('elapsed', { exact: true }).fill('50%');
    const formula = "=KPI_PACE('売上 <b>2026</b>'!B2:B9;50000000;5/10)";
    await shown(page, formula);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `test/browser/shots/functions-page-${language}.png`, fullPage: true });
    await page.getByRole('button', { name: texts.insert, exact: true }).click();
    await shown(page, 'D5');
    expect((await calls()).at(-1)).toEqual({
      method: 'insertFormula',
      payload: { formula, replace: false },
    });
  });

  it('asks before it replaces what stands in the cell, and keeps what was typed', async () => {
    const filled = { failure: { ok: false, code: 'cell_filled', facts: { cell: 'D5' } } };
    const { page, calls, answer } = await pace({ insertFormula: filled });
    for (const name of ['actual', 'target', 'elapsed'])
      await page.getByLabel(name, { exact: true }).fill('1');
    await page.getByRole('button', { name: texts.insert, exact: true }).click();
    await shown(page, APP_TEXTS[language].failures.cell_filled.headline.replace('{cell}', 'D5'));
    expect(await complaints(page)).toEqual([]);
    await answer({ insertFormula: { value: { sheetName: 'KPI', cell: 'D5' } } });
    await page.getByRole('button', { name: texts.replace }).click();
    await shown(page, texts.inserted);
    expect((await calls()).at(-1)?.payload).toEqual({ formula: '=KPI_PACE(1;1;1)', replace: true });
    await page
      .getByRole('button', { name: language === 'ja' ? '戻る' : 'Back' })
      .first()
      .click();
    expect(await page.getByLabel('target', { exact: true }).inputValue()).toBe('1');
  });

  it('turns formulas into values and says how many stayed', async () => {
    const value = { sheetName: 'KPI', range: 'B2:C9', converted: 12, kept: 1 };
    const { page } = await open({ convertToValues: { value } });
    await press(page, texts.convert);
    await page.getByRole('button', { name: texts.convert, exact: true }).click();
    await shown(page, texts.convertedKept.replace('{n}', '1'));
    expect(await complaints(page)).toEqual([]);
  });
});
