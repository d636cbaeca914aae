import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SELF_CHECK_TEXTS } from '../../src/i18n/self-check.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { SETTINGS_TEXTS } from '../../src/i18n/sidebar-settings.ts';
import { fill } from '../../src/i18n/translate.ts';
import { card, firstRun, settings, working } from './answers.ts';
import { type Answers, type OpenSidebar, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown, title } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** Colour of a light that needs action; the second one is colour-blind safe. Source: look, 1.1. */
const background = (page: Page): Promise<string> =>
  page.locator('.chip.needs_action').evaluate((chip) => getComputedStyle(chip).backgroundColor);
const SAFE = 'rgb(247, 172, 116)';
const READ: Answers = { readSettings: { value: settings } };

describe.each(['ja', 'en'] as const)('the settings in %s', (language) => {
  const texts = SIDEBAR_TEXTS[language];
  const words = SETTINGS_TEXTS[language];
  const { failures } = APP_TEXTS[language];
  const open = async (more: Answers = {}, trackers = [card]): Promise<OpenSidebar> => {
    const start = { value: { ...firstRun(language), trackers } };
    const answers = { ...working(language), ...READ, start, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    await sidebar.page.locator('h2').first().waitFor();
    await press(sidebar.page, texts.help);
    return sidebar;
  };
  const sent = async ({ calls }: OpenSidebar, method: string) =>
    (await calls()).filter((one) => one.method === method).map(({ payload }) => payload);
  const green = fill(words.green, { what: 'KPI' });

  it('show only what applies without a tracker', async () => {
    const sidebar = await open({ readSettings: { failure: { code: 'no_tracker' } } }, []);
    await shown(sidebar.page, texts.settings.paletteHint);
    expect(await sidebar.page.getByLabel(green).count()).toBe(0);
    expect(await sent(sidebar, 'readSettings')).toEqual([{ tracker: null }]);
    await press(sidebar.page, texts.settings.palettes.safe);
    expect(await background(sidebar.page)).toBe(SAFE);
    expect(await sent(sidebar, 'changePalette')).toEqual([]);
  });

  it('are those of a tracker that was just made', async () => {
    const { page } = await open({}, []);
    await page.getByLabel(green).waitFor();
  });

  it('show what is set for the tracker, with nothing to complain of', async () => {
    const { page, requests } = await open();
    await page.getByLabel(green).waitFor();
    expect(await page.getByLabel(green).inputValue()).toBe('90');
    expect(await page.getByLabel(fill(words.yellow, { what: 'OKR' })).inputValue()).toBe('40');
    expect(await page.getByLabel(words.year).inputValue()).toBe('4');
    expect(await page.locator('.chips .chip').count()).toBe(7);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    expect(requests).toEqual([]);
  });

  it('are saved together with the keyboard alone: only what is new', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByLabel(green).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('９５％');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel(green).inputValue()).toBe('95');
    await page.getByLabel(words.who).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.save);
    await page.keyboard.press('Enter');
    await shown(page, words.saved);
    expect(await sent(sidebar, 'writeSettings')).toEqual([
      { tracker: 't1', kpi: { green: 0.95, yellow: 0.7 }, okr: null, fiscalStart: null },
    ]);
    expect(await sent(sidebar, 'saveWho')).toEqual([{ who: '田中' }]);
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await sent(sidebar, 'writeSettings')).toHaveLength(1);
  });

  it('say why limits that cross cannot be saved', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByLabel(green).fill('70');
    await shown(page, words.crossed);
    await page.getByRole('button', { name: words.save }).press('Enter');
    expect(await sent(sidebar, 'writeSettings')).toEqual([]);
    expect(await complaints(page)).toEqual([]);
  });

  it('keep what was typed when somebody else is writing, and save it again', async () => {
    const sidebar = await open({ writeSettings: { failure: { code: 'locked' } } });
    const { page } = sidebar;
    await page.getByLabel(words.year).selectOption('10');
    await press(page, texts.settings.whoNeeds);
    await press(page, texts.back);
    await press(page, words.save);
    await shown(page, failures.locked.headline);
    await shown(page, texts.lockedSave);
    expect(await page.getByLabel(words.year).inputValue()).toBe('10');
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await sidebar.answer({ writeSettings: working(language).writeSettings! });
    await press(page, texts.saveAgain);
    await shown(page, words.saved);
    const asked = await sent(sidebar, 'writeSettings');
    expect(asked[1]).toEqual(asked[0]);
  });

  it('change the colours of the tracker: at work, then how many sheets; a failure changes nothing', async () => {
    const sidebar = await open({ changePalette: { failure: { code: 'protected' } } });
    const { page } = sidebar;
    const standard = page.getByRole('button', { name: texts.settings.palettes.standard });
    await press(page, texts.settings.palettes.safe);
    await shown(page, failures.protected.headline);
    expect(await standard.getAttribute('aria-pressed')).toBe('true');
    expect(await background(page)).not.toBe(SAFE);
    await sidebar.answer({ changePalette: { value: { sheets: 6 } } });
    await press(page, texts.retry);
    await shown(page, fill(words.recolouredText, { n: 6 }));
    expect(await background(page)).toBe(SAFE);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.settings.palettes.safe);
    expect((await sent(sidebar, 'changePalette'))[1]).toEqual({ tracker: 't1', palette: 'safe' });
    expect(await sent(sidebar, 'savePreferences')).toEqual([{ language, palette: 'safe' }]);
    expect(await complaints(page)).toEqual([]);
    await sidebar.answer({ changePalette: 'silence' });
    await press(page, texts.settings.palettes.standard);
    await page.getByRole('progressbar', { name: words.recolouring }).waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  it('belong to the tracker that is chosen, and hold hostile names', async () => {
    const long = `<img src=x onerror=alert(1)> مرحبا ${'とても長い名前'.repeat(8)}${'W'.repeat(60)}`;
    const trackers = [card, { ...card, tracker: 't2', title: long }];
    const sidebar = await open({}, trackers);
    const { page } = sidebar;
    await page.getByLabel(green).waitFor();
    await sidebar.answer({
      readSettings: { value: { ...settings, tracker: 't2', palette: 'safe', who: long, members: [long] } },
    });
    await page.getByLabel(texts.card.choose).selectOption('t2');
    await page.getByLabel(words.who).filter({ hasText: long }).waitFor();
    expect(await sent(sidebar, 'readSettings')).toEqual([{ tracker: 't1' }, { tracker: 't2' }]);
    expect(await background(page)).toBe(SAFE);
    expect(await page.locator('img').count()).toBe(0);
    expect(await overflow(page)).toBe(false);
  });

  it('are what the sidebar opens with when the menu asks for them', async () => {
    const start = { value: { ...firstRun(language), trackers: [card], view: 'settings' } };
    const { page } = await openSidebar(browser, { ...working(language), ...READ, start }, `${language}-JP`);
    await page.getByLabel(green).waitFor();
    await press(page, texts.back);
    await shown(page, card.title);
  });

  it('say so when the sheet is gone, and the rest stays of use', async () => {
    const sidebar = await open({
      readSettings: { failure: { code: 'sheet_gone', facts: { name: '設定' } } },
    });
    const { page } = sidebar;
    await shown(page, fill(failures.sheet_gone.headline, { name: '設定' }));
    expect(await complaints(page)).toEqual([]);
    await press(page, texts.settings.nameError);
    expect(await title(page)).toBe(texts.settings.nameError);
    await press(page, texts.nameError.check);
    expect(await title(page)).toBe(SELF_CHECK_TEXTS[language].title);
    await press(page, texts.back);
    await press(page, texts.back);
    await sidebar.answer(READ);
    await press(page, GOAL_TEXTS[language].map.reload);
    await page.getByLabel(green).waitFor();
  });
});
