import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { fill } from '../../src/i18n/translate.ts';
import { card, firstRun, table, working } from './answers.ts';
import { type Answers, type OpenSidebar, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown, title } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

describe.each(['ja', 'en'] as const)('the sidebar in %s', (language) => {
  const locale = language === 'ja' ? 'ja-JP' : 'en-US';
  const texts = SIDEBAR_TEXTS[language];
  const app = APP_TEXTS[language];
  const sample = app.samples['beauty-brand'].name;
  const open = (answers = working(language)): Promise<OpenSidebar> => openSidebar(browser, answers, locale);

  it('offers samples and lights at the beginning, and nothing that does not work yet', async () => {
    const { page, requests } = await open();
    await shown(page, texts.home.lead);
    // One sample; questions, blank, one's own table, lights, functions.
    expect(await page.locator('.li').count()).toBe(6);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    expect(requests).toEqual([]);
  });

  it('shows three samples first and the others with one press more', async () => {
    const samples = ['beauty-brand', 'b2b-funnel', 'cascade', 'roles', 'marketing-okrs'];
    const { page } = await open({
      ...working(language),
      start: { value: { ...firstRun(language), samples } },
    });
    await shown(page, app.samples.cascade.name);
    expect(await page.locator('.picture').count()).toBe(3);
    await press(page, texts.home.moreSamples.replace('{n}', '2'));
    await expect.poll(() => page.locator('.picture').count()).toBe(5);
    expect(await complaints(page)).toEqual([]);
  });

  it('makes a sample with one press, says what was made, and jumps to it', async () => {
    const { page, calls } = await open();
    await press(page, sample);
    await shown(page, texts.create.done);
    expect(await page.getByText('KPI 2', { exact: true }).count()).toBe(1);
    expect(await complaints(page)).toEqual([]);
    await press(page, texts.create.open);
    await press(page, texts.create.readHowTo);
    const shownSheets = async () =>
      (await calls()).filter(({ method }) => method === 'goTo').map(({ payload }) => payload);
    await expect.poll(shownSheets).toEqual([{ sheetId: '10' }, { sheetId: '14' }]);
    const made = (await calls()).filter(({ method }) => method === 'createSample');
    const payload = { sample: 'beauty-brand', language, palette: 'standard', run: expect.any(String) };
    expect(made).toEqual([{ method: 'createSample', payload }]);
  });

  it('shows that it works while a sample is made, also for those who cannot see', async () => {
    const { page } = await open({ ...working(language), createSample: 'silence' });
    await press(page, sample);
    await page.getByRole('progressbar').waitFor();
    await shown(page, texts.create.patience);
    expect(await complaints(page)).toEqual([]);
  });

  it('shows which sheet is being made as far as that is told, and never goes back', async () => {
    const { page, calls, answer } = await open({ ...working(language), createSample: 'silence' });
    await page.clock.install();
    await press(page, sample);
    const bar = page.getByRole('progressbar');
    const told = async (step: Answers[string]): Promise<string | null> => {
      await answer({ readProgress: step });
      const before = (await calls()).length;
      await expect
        .poll(async () => {
          await page.clock.runFor(500);
          return (await calls()).length;
        })
        .toBe(before + 1);
      await page.clock.runFor(10);
      return bar.getAttribute('aria-valuetext');
    };
    const step = (sheet: string, n: number) => ({ value: { step: { sheet, n, of: 7 } } });
    const sentence = (sheet: string, n: number) => fill(texts.create.step, { sheet, n, of: 7 });
    expect(await told({ value: { step: null } })).toBeNull();
    expect(await told(step('KPI', 3))).toBe(sentence('KPI', 3));
    await shown(page, sentence('KPI', 3));
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    const runs = (await calls()).map(({ payload }) => (payload as { run?: string }).run);
    expect(new Set(runs.filter((run) => run !== undefined)).size).toBe(1);
    for (const late of [
      { throws: 'NetworkError' },
      { failure: { code: 'not_read' } },
      { value: 7 },
      step('OKR', 2),
    ])
      expect(await told(late)).toBe(sentence('KPI', 3));
    await press(page, texts.help);
    await press(page, texts.back);
    await shown(page, sentence('KPI', 3));
    expect(await told(step('KPI 設定', 7))).toBe(sentence('KPI 設定', 7));
  });

  it('does not make a second tracker when one goes to the settings and back meanwhile', async () => {
    const { page, calls } = await open({ ...working(language), createSample: 'silence' });
    await press(page, sample);
    await page.getByRole('progressbar').waitFor();
    await press(page, texts.help);
    await press(page, texts.settings.palettes.safe);
    await press(page, texts.back);
    await page.getByRole('progressbar').waitFor();
    expect((await calls()).filter(({ method }) => method === 'createSample')).toHaveLength(1);
  });

  it('shows the tracker of the file with its lights', async () => {
    const start = {
      ...firstRun(language),
      trackers: [card, { ...card, tracker: 't2', title: 'もう1つ', newer: true }],
    };
    const { page } = await open({ ...working(language), start: { value: start } });
    await page.locator('.chip').first().waitFor();
    expect(await page.locator('.chip').allTextContents()).toEqual(['● 4', '▲ 3', '■ 3', '– 2']);
    await page.locator('select').selectOption({ label: 'もう1つ' });
    await shown(page, texts.card.newer);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  });

  it('puts lights on the selected table, and shows them before anything is written', async () => {
    const { page, calls } = await open();
    await press(page, texts.home.lights);
    await page.locator('select').first().waitFor();
    const words = await page.locator('.list .chip').allTextContents();
    expect(words.map((text) => text.slice(0, 1))).toEqual(['■', '●', '–']);
    expect(await complaints(page)).toEqual([]);
    await page.getByLabel(texts.lights.baseline).selectOption('3');
    await page.getByLabel(texts.lights.baseline).selectOption('');
    await press(page, texts.lights.add);
    await shown(page, texts.lights.added);
    const sent = (await calls()).find(({ method }) => method === 'addLights');
    expect(sent?.payload).toEqual({
      sheetId: '7',
      headerRow: 1,
      columns: { actual: 2, target: 3, baseline: null, direction: null },
      language,
      palette: 'standard',
    });
  });

  it('does not add lights before actual and target are chosen, and says why', async () => {
    const unclear = { ...table, guess: { ...table.guess, target: null } };
    const { page, calls } = await open({ ...working(language), readTable: { value: unclear } });
    await press(page, texts.home.lights);
    await shown(page, texts.lights.needed);
    await page.getByRole('button', { name: texts.lights.add }).press('Enter');
    expect((await calls()).filter(({ method }) => method === 'addLights')).toEqual([]);
    expect(await complaints(page)).toEqual([]);
  });

  it('removes lights from a table that has them', async () => {
    const lit = { ...table, hasLights: true };
    const { page } = await open({ ...working(language), readTable: { value: lit } });
    await press(page, texts.home.lights);
    await press(page, texts.lights.remove);
    await shown(page, texts.lights.removed);
    expect(await complaints(page)).toEqual([]);
  });

  it('has settings and help pages that pass the accessibility check', async () => {
    const { page } = await open();
    await shown(page, texts.home.lead);
    await press(page, texts.help);
    await shown(page, texts.settings.paletteHint);
    expect(await complaints(page)).toEqual([]);
    const { nameError, sidebarFails, whoNeeds, writing } = texts.settings;
    for (const name of [nameError, sidebarFails, whoNeeds, writing]) {
      await press(page, name);
      expect(await title(page)).toBe(name);
      expect(await complaints(page)).toEqual([]);
      expect(await overflow(page)).toBe(false);
      await press(page, texts.back);
    }
  });

  it('changes language and colours at once and remembers them', async () => {
    const { page, calls } = await open();
    await shown(page, texts.home.lead);
    const other = language === 'ja' ? 'en' : 'ja';
    await press(page, SIDEBAR_TEXTS[other].languages[other]);
    await shown(page, SIDEBAR_TEXTS[other].home.lead);
    await press(page, SIDEBAR_TEXTS[other].help);
    await press(page, SIDEBAR_TEXTS[other].settings.palettes.safe);
    await expect
      .poll(async () =>
        (await calls()).filter(({ method }) => method === 'savePreferences').map(({ payload }) => payload),
      )
      .toEqual([
        { language: other, palette: 'standard' },
        { language: other, palette: 'safe' },
      ]);
    expect(
      await page.locator('.chip.needs_action').evaluate((chip) => getComputedStyle(chip).backgroundColor),
    ).toBe('rgb(247, 172, 116)');
  });

  it('can be used with the keyboard alone; each view puts the focus on its title', async () => {
    const { page } = await open();
    await shown(page, texts.home.lead);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let steps = 0; !(await focused()).includes(texts.home.lights); steps += 1) {
      expect(steps).toBeLessThan(12);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('select').first().waitFor();
    expect(await focused()).toBe(texts.lights.title);
    for (let steps = 0; (await focused()) !== texts.lights.add; steps += 1) {
      expect(steps).toBeLessThan(12);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await shown(page, texts.lights.added);
  });
});
