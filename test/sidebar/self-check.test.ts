import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SELF_CHECK_TEXTS } from '../../src/i18n/self-check.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { card, firstRun, working } from './answers.ts';
import { openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown, title } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const CHECKS = [
  { id: 'tracker.K1', expected: 'watch 0.52', found: 'watch 0.52', result: 'passed', differs: false },
  {
    id: 'texts.guarded "<b>＝1</b>"',
    expected: 'string "<b>＝1</b>"',
    found: 'formula =1',
    result: 'failed',
    differs: true,
  },
  { id: 'arguments.now', expected: '#ERROR!', found: 'date "2026-11-25"', result: 'fact', differs: true },
  { id: 'arguments.skipped', expected: null, found: '', result: 'fact', differs: false },
];
const RESULT = {
  checks: CHECKS,
  counts: { passed: 1, failed: 1, facts: 2, differing: 1 },
  report: 'Shirube 0.1.0 self-check',
  left: '',
};

describe.each(['ja', 'en'] as const)('the self-check in %s', (language) => {
  const words = SELF_CHECK_TEXTS[language];
  const open = async (result: unknown) => {
    const sidebar = await openSidebar(
      browser,
      {
        ...working(language),
        start: { value: { ...firstRun(language), trackers: [card] } },
        beginSelfCheck: { value: {} },
        readSelfCheck: { value: { result } },
      },
      `${language}-JP`,
    );
    await press(sidebar.page, SIDEBAR_TEXTS[language].help);
    await press(sidebar.page, words.title);
    await press(sidebar.page, words.start);
    return sidebar;
  };

  it('waits until cells are calculated, then says what failed and what is not as assumed', async () => {
    const { answer, calls, page } = await open(null);
    await shown(page, words.working);
    await page.waitForFunction(
      () =>
        (window as unknown as { calls: { method: string }[] }).calls.filter(
          ({ method }) => method === 'readSelfCheck',
        ).length > 1,
    );
    await answer({ readSelfCheck: { value: { result: RESULT } } });
    await shown(page, 'texts.guarded "<b>＝1</b>"');
    await shown(page, 'arguments.now');
    expect(await page.getByText('tracker.K1').count()).toBe(0);
    expect(await title(page)).toBe(words.title);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `test/browser/shots/self-check-${language}.png` });
    expect((await calls()).filter(({ method }) => method === 'beginSelfCheck')).toHaveLength(1);
  });

  it('is content when nothing failed, and names sheets that are left', async () => {
    const fine = CHECKS.filter(({ result }) => result === 'passed');
    const { page } = await open({
      ...RESULT,
      checks: fine,
      counts: { ...RESULT.counts, failed: 0 },
      left: 'KPI 2',
    });
    await shown(page, words.allPassed);
    await shown(page, 'KPI 2');
    expect(await page.getByText(words.failed, { exact: true }).count()).toBe(0);
  });
});
