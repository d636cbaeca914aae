import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { card, firstRun, history, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

describe.each(['ja', 'en'] as const)('the target calibrator in %s', (language) => {
  const texts = SIDEBAR_TEXTS[language].calibrator;
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const sidebar = await openSidebar(browser, { ...working(language), start, ...more }, `${language}-JP`);
    await press(sidebar.page, texts.title);
    await press(sidebar.page, texts.use);
    return sidebar;
  };

  it('draws the curve of a selected history and says the same in words', async () => {
    const { page } = await open();
    await page.locator('svg.chart').waitFor();
    await page.getByLabel(texts.soFar).fill('５１');
    await page.getByLabel(texts.left).fill('2');
    await page.keyboard.press('Tab');
    // statistics in Python: n = 12, mean 54, s = 4.6515, c = 51, m = 2: 159 − 7.1053 · 0.2596 = 157.16
    // (t quantile at 0.6 with 11 degrees of freedom from a printed table: 0.260)
    await shown(page, '157件');
    await shown(page, '61%');
    expect(await page.locator('svg.chart').getAttribute('aria-hidden')).toBe('true');
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  });

  it('follows the slider with the arrow keys', async () => {
    const { page } = await open();
    const slider = page.getByRole('slider');
    const figure = () => page.locator('.figure').first().textContent();
    const before = await figure();
    await slider.focus();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('80');
    expect(await figure()).not.toBe(before);
  });

  it('says how many values are needed, and keeps a figure it cannot read', async () => {
    const few = { value: { ...history, rows: history.rows.slice(0, 3) } };
    const { page } = await open({ readSelection: few });
    await shown(page, SIDEBAR_TEXTS[language].fewValues.replace('{minimum}', '5').replace('{came}', '3'));
    await page.getByLabel(texts.soFar).fill('5千万くらい');
    await page.keyboard.press('Tab');
    await shown(page, SIDEBAR_TEXTS[language].numberUnread);
    expect(await page.getByLabel(texts.soFar).inputValue()).toBe('5千万くらい');
    expect(await complaints(page)).toEqual([]);
  });

  it('shows what it will change before it writes target and evidence', async () => {
    const { page, calls } = await open();
    await press(page, texts.write);
    await shown(page, texts.ask.replace('{name}', '新規契約'));
    expect((await calls()).some(({ method }) => method === 'writeTarget')).toBe(false);
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: texts.yes, exact: true }).click();
    await shown(page, texts.written);
    const sent = (await calls()).find(({ method }) => method === 'writeTarget')?.payload;
    expect(sent).toMatchObject({ sheetId: '12', rowId: 'K5' });
  });

  it('keeps the target when somebody else is writing, and writes it at the next try', async () => {
    const { answer, calls, page } = await open({ writeTarget: { failure: { code: 'locked' } } });
    const all = SIDEBAR_TEXTS[language];
    await press(page, texts.write);
    await page.getByRole('button', { name: texts.yes, exact: true }).click();
    await shown(page, all.lockedSave);
    await shown(page, texts.ask.replace('{name}', '新規契約'));
    expect(await complaints(page)).toEqual([]);
    await answer({ writeTarget: { throws: 'NetworkError: connection failure' } });
    await press(page, all.saveAgain);
    await shown(page, APP_TEXTS[language].failures.offline.sentence);
    await answer(working(language));
    await press(page, all.saveAgain);
    await shown(page, texts.written);
    const sent = (await calls()).filter(({ method }) => method === 'writeTarget');
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
  });

  it('says what to do when no row of a tracker is selected', async () => {
    const { page } = await open({ readGoalRow: { failure: { code: 'no_goal_row' } } });
    await press(page, texts.write);
    await shown(page, APP_TEXTS[language].failures.no_goal_row.sentence);
    expect(await complaints(page)).toEqual([]);
  });
});
