import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { card, firstRun, funnel, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

describe.each(['ja', 'en'] as const)('the funnel planner in %s', (language) => {
  const texts = SIDEBAR_TEXTS[language].funnel;
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const sidebar = await openSidebar(browser, { ...working(language), start, ...more }, `${language}-JP`);
    await press(sidebar.page, texts.title);
    return sidebar;
  };
  const rate = (step: number) => {
    const [from, to] = [funnel.stages[step]!.name, funnel.stages[step + 1]!.name];
    return texts.rate.replace('{from}', from).replace('{to}', to);
  };

  it('draws what is needed, names the step that matters most, and says the same in words', async () => {
    const { page } = await open();
    // ¥50M at ¥5,000 each: 10,000 orders, 25,000 carts, 250,000 visits, 5,000,000 impressions. Source: domain, section 6.
    const drawn = await page.locator('svg.chart').textContent();
    expect(drawn).toContain(language === 'ja' ? '500万回' : '5M回');
    expect(drawn).toContain('10,000件');
    // 5,200 orders × ¥5,000 × (40 % ÷ 32.1 % − 1) = ¥6.4M. Source: look, section 6.
    await shown(page, language === 'ja' ? '640万円' : '¥6.4M');
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  });

  it('follows while one types, and does not compute with a rate that cannot be', async () => {
    const { page, calls } = await open();
    await page.getByLabel(rate(2)).fill('５０％');
    await expect.poll(() => page.locator('svg.chart').textContent()).toContain('20,000件');
    await page.getByLabel(rate(2)).fill('140');
    await shown(page, texts.rateRange);
    await page.getByRole('button', { name: texts.write }).press('Enter');
    expect((await calls()).some(({ method }) => method === 'writeFunnel')).toBe(false);
    expect(await complaints(page)).toEqual([]);
  });

  it('writes goal and rates into the funnel sheet', async () => {
    const { page, calls } = await open();
    await page.getByLabel(rate(0)).fill('4');
    await press(page, texts.write);
    await shown(page, texts.written);
    const sent = (await calls()).find(({ method }) => method === 'writeFunnel')?.payload;
    expect(sent).toEqual({ sheetId: '15', goal: 50_000_000, unitValue: 5000, rates: [0.04, 0.1, 0.4] });
  });

  it('says what to do when there is no funnel sheet', async () => {
    const { page } = await open({ readFunnel: { failure: { code: 'no_funnel' } } });
    await shown(page, APP_TEXTS[language].failures.no_funnel.sentence);
    expect(await complaints(page)).toEqual([]);
  });
});
