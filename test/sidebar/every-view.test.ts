import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTCOME_TEXTS } from '../../src/i18n/outcomes.ts';
import { card } from './answers.ts';
import { EVERY_VIEW } from './every-view.ts';
import { type OpenSidebar, openSidebar, startBrowser } from './open-sidebar.ts';
import { shown } from './page-checks.ts';
import { type Trouble, tryView } from './try-view.ts';
import { EVERYTHING_WORKS } from './view-answers.ts';

const { failures } = OUTCOME_TEXTS.ja;
/** What is said of a failure, without the name in it. */
const said = (code: keyof typeof failures) => failures[code].headline.split('{name}').pop() as string;

/** What can go wrong at any press; the last is a sheet that was deleted meanwhile. */
const TROUBLES: readonly Trouble[] = [
  { answer: { throws: 'Exception: Service Spreadsheets failed' }, headline: said('unknown') },
  { answer: { failure: { code: 'no_permission' } }, headline: said('no_permission') },
  { answer: { failure: { code: 'locked' } }, headline: said('locked') },
  { answer: { throws: 'Exception: PERMISSION_DENIED' }, headline: said('several_accounts') },
  { answer: { failure: { code: 'sheet_gone', facts: { name: 'KPI' } } }, headline: said('sheet_gone') },
];

let browser: Browser;
let sidebar: OpenSidebar;
beforeAll(async () => {
  browser = await startBrowser();
  sidebar = await openSidebar(browser, EVERYTHING_WORKS);
  sidebar.page.setDefaultTimeout(10_000);
});
afterAll(() => browser.close());

describe('every view says what went wrong and goes on, whatever fails and wherever', () => {
  it.each(EVERY_VIEW.map((view) => [view.name, view] as const))('%s', async (_, view) => {
    const { page } = sidebar;
    // Closed and opened again it begins anew, whatever was under way.
    await page.reload();
    await shown(page, card.title);
    expect(await page.evaluate(tryView, { view, troubles: TROUBLES })).toEqual([]);
  });
});
