import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { fill } from '../../src/i18n/translate.ts';
import { card, firstRun, funnel, working } from './answers.ts';
import { type Answers, type OpenSidebar, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const HOSTILE = `"><img src=x onerror=alert(1)> مرحبا ${'長い名前'.repeat(9)}`;
const calls = async (sidebar: OpenSidebar) =>
  (await sidebar.calls()).filter(({ method }) => method === 'writeFunnel').map(({ payload }) => payload);

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
    expect(drawn).toContain(language === 'ja' ? '500万回' : '5M');
    expect(drawn).toContain(language === 'ja' ? '10,000件' : '10,000');
    // 5,200 orders × ¥5,000 × (40 % ÷ 32.1 % − 1) = ¥6.4M. Source: look, section 6.
    await shown(page, language === 'ja' ? '640万円' : '¥6.4M');
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  });

  it('follows while one types, and does not compute with a rate that cannot be', async () => {
    const { page, calls } = await open();
    await page.getByLabel(rate(2)).fill('５０％');
    await expect
      .poll(() => page.locator('svg.chart').textContent())
      .toContain(language === 'ja' ? '20,000件' : '20,000');
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

  it('says what is too late for the months of the plan, and only then', async () => {
    const sidebar = await open();
    // 30 % of 250,000 visits for December should have come in November. Source: look/sidebar, 4.5.
    await shown(
      sidebar.page,
      language === 'ja'
        ? '12月分は、もう間に合わない数が75,000回あります。'
        : '75,000 訪問 for December are already too late.',
    );
    // With twice as many carts from visits, half as many visits are too late.
    await sidebar.page.getByLabel(rate(1)).fill('20');
    await shown(sidebar.page, language === 'ja' ? '37,500回' : '37,500 訪問');
    const stages = funnel.stages.map((stage) => ({ ...stage, lag: null }));
    await sidebar.answer({ readFunnel: { value: { ...funnel, stages } } });
    await press(sidebar.page, SIDEBAR_TEXTS[language].back);
    await press(sidebar.page, texts.title);
    await sidebar.page.locator('svg.chart').waitFor();
    expect(await sidebar.page.locator('.notice').count()).toBe(1);
  });

  it('adds a stage that changes nothing at first, and sends which stages there are', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByLabel(rate(0)).fill('5くらい');
    await press(page, texts.addStage);
    await press(page, SIDEBAR_TEXTS[language].back);
    expect(await page.getByLabel(rate(0)).inputValue()).toBe('5くらい');
    await page.getByLabel(rate(0)).fill('5');
    await press(page, texts.addStage);
    await page.getByLabel(texts.name).fill(HOSTILE);
    await page.getByLabel(texts.place).selectOption('2');
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.getByRole('button', { name: texts.add, exact: true }).press('Enter');
    await shown(page, `訪問 → ${HOSTILE}`);
    expect(await page.locator('svg.chart').textContent()).toContain(language === 'ja' ? '500万回' : '5M');
    expect(await page.locator('img').count()).toBe(0);
    expect(await overflow(page)).toBe(false);
    await press(page, texts.write);
    await shown(page, texts.written);
    expect((await calls(sidebar))[0]).toMatchObject({
      rates: [0.05, 0.1, 1, 0.4],
      arrangement: {
        read: ['表示', '訪問', 'カート投入', '注文'],
        stages: [
          { from: 0 },
          { from: 1 },
          { from: null, name: HOSTILE, unit: '件' },
          { from: 2 },
          { from: 3 },
        ],
      },
    });
  });

  it('takes stages away, down to two, and joins their rates', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    const remove = (name: string) => press(page, fill(texts.remove, { name }));
    await press(page, texts.addStage);
    await remove('カート投入');
    await remove('表示');
    expect(await page.locator('.list .icon-button').count()).toBe(0);
    expect(await complaints(page)).toEqual([]);
    await press(page, SIDEBAR_TEXTS[language].back);
    // 10 % of 40 % is 4 %: 250,000 visits for 10,000 orders, as before.
    await expect.poll(() => page.locator('svg.chart').textContent()).toMatch(/25万回|250,000/);
    await press(page, texts.write);
    await shown(page, texts.written);
    expect((await calls(sidebar))[0]).toMatchObject({
      rates: [0.04],
      arrangement: {
        stages: [
          { from: 1, benchmark: 0.04, lag: 0.3 },
          { from: 3, benchmark: null, lag: null },
        ],
      },
    });
  });

  it('begins with an empty sheet, too', async () => {
    const { page } = await open({ readFunnel: { value: { ...funnel, stages: [] } } });
    await shown(page, texts.unreadable);
    for (const name of ['訪問', '注文']) {
      await press(page, texts.addStage);
      await page.getByLabel(texts.name).fill(name);
      await page.getByRole('button', { name: texts.add, exact: true }).click();
    }
    await expect.poll(() => page.locator('svg.chart').textContent()).toContain('100.0%');
    expect(await complaints(page)).toEqual([]);
  });

  it('keeps the plan when somebody else is writing, says when it takes long, and writes it again', async () => {
    const sidebar = await open({ writeFunnel: { failure: { code: 'locked' } } });
    const { page } = sidebar;
    const all = SIDEBAR_TEXTS[language];
    await page.getByLabel(rate(0)).fill('4');
    await press(page, texts.write);
    await shown(page, all.lockedSave);
    expect(await complaints(page)).toEqual([]);
    await sidebar.answer({ writeFunnel: 'silence' });
    await press(page, all.saveAgain);
    await shown(page, all.slowSave);
    expect(await page.getByLabel(rate(0)).inputValue()).toBe('4.0');
    expect(await complaints(page)).toEqual([]);
    expect((await calls(sidebar))[1]).toEqual((await calls(sidebar))[0]);
  });

  it('says what to do when there is no funnel sheet', async () => {
    const { page } = await open({ readFunnel: { failure: { code: 'no_funnel' } } });
    await shown(page, APP_TEXTS[language].failures.no_funnel.sentence);
    expect(await complaints(page)).toEqual([]);
  });
});
