import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { CHECK_IN_VIEW_TEXTS } from '../../src/i18n/sidebar-check-in.ts';
import { GOAL_EDIT_TEXTS } from '../../src/i18n/sidebar-edit-goals.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { VIEW_TITLES } from '../../src/i18n/view-titles.ts';
import { card, firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { title } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

describe.each(['ja', 'en'] as const)('a sidebar that the menu opens with a view, in %s', (language) => {
  const titles = VIEW_TITLES[language];
  const open = async (view: string, trackers = [card]) => {
    const start = { value: { ...firstRun(language), trackers, view } };
    // What the view reads may still be on its way.
    const answers: Answers = { ...working(language), diagnose: 'silence', readGoalMap: 'silence', start };
    const { page } = await openSidebar(browser, answers, `${language}-JP`);
    return page;
  };

  it.each([
    ['calibrator', titles.calibrator],
    ['check_in', CHECK_IN_VIEW_TEXTS[language].title],
    ['doctor', titles.doctor],
    ['edit_goals', GOAL_EDIT_TEXTS[language].title],
    ['functions', titles.functions],
    ['funnel', titles.funnel],
    ['goal_map', titles.goalMap],
    ['settings', SIDEBAR_TEXTS[language].help],
    ['wizard', WIZARD_TEXTS[language].title],
  ])('shows it: %s', async (view, heading) => {
    const page = await open(view);
    await expect.poll(() => title(page)).toBe(heading);
  });

  it('shows the first page where the view needs a tracker and there is none', async () => {
    const page = await open('doctor', []);
    await page.getByText(SIDEBAR_TEXTS[language].home.lead).waitFor();
    expect(await title(page)).toBe('Shirube');
  });
});
