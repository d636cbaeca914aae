import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Response } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import { firstRun } from './answers.ts';
import { openSidebar, startBrowser } from './open-sidebar.ts';
import { draftAt, openWizard, waysOf } from './open-wizard.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';
import { answers, wizardAnswers } from './wizard-answers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const LONG = { timeout: 120_000 };

describe.each(['ja', 'en'] as const)('a plan of the wizard in %s', (language) => {
  const texts = SIDEBAR_TEXTS[language];
  const words = WIZARD_TEXTS[language];
  const open = (draft: Response<'openWizard'>['draft'] = null) =>
    openWizard(browser, language, wizardAnswers(language, draft));

  it(
    'shows what will be made, leads back to a question, and makes it with what was typed',
    LONG,
    async () => {
      const { page, calls, at, next } = await open(draftAt(8));
      await next();
      await shown(page, fill(words.preview.sheets, { n: 2 }));
      // The gravest first, equal ones once.
      expect(await page.locator('.plain > li b').allTextContents()).toEqual([
        '数字がありません',
        fill(words.preview.times, { title: '目標の根拠がありません', n: 2 }),
      ]);
      await press(page, fill(words.preview.fix, { step: words.steps[3]!.name }));
      await at(4);
      await press(page, `8 ${words.steps[7]!.lead}`);
      await next();
      await press(page, words.create);
      await shown(page, texts.create.done);
      const made = (await calls()).filter(({ method }) => method === 'createOwn');
      expect(made.map(({ payload }) => payload)).toEqual([
        { answers, language, palette: 'standard', run: expect.any(String) },
      ]);
      // Back leads to the first page: nothing can be made twice by accident.
      await press(page, texts.back);
      await shown(page, texts.home.lead);
    },
  );

  it(
    'keeps everything typed when the spreadsheet fails, says what to do, and the next try works',
    LONG,
    async () => {
      const { page, answer, calls, next, back } = await open(draftAt(8));
      await next();
      await answer({ createOwn: { failure: { code: 'locked' } } });
      await press(page, words.create);
      await shown(page, APP_TEXTS[language].failures.locked.headline);
      expect(await complaints(page)).toEqual([]);
      await back();
      await page.locator('.sheets').waitFor();
      await press(page, words.create);
      await page.getByRole('alert').waitFor();
      await answer({ createOwn: wizardAnswers(language).createOwn! });
      await shown(page, texts.lockedSave);
      await press(page, texts.saveAgain);
      await shown(page, texts.create.done);
      const made = (await calls()).filter(({ method }) => method === 'createOwn');
      expect(made).toHaveLength(3);
      expect(made[2]!.payload).toMatchObject({ answers });
    },
  );

  it('can be stopped before anything is written', LONG, async () => {
    const { page, answer, calls, next } = await open(draftAt(8));
    await next();
    await page.locator('.sheets').waitFor();
    await answer({ saveDraft: 'silence' });
    await press(page, words.create);
    await shown(page, words.starting);
    await press(page, words.stop);
    await page.locator('.sheets').waitFor();
    expect((await calls()).some(({ method }) => method === 'createOwn')).toBe(false);
  });

  it('shows that it works while the tracker is made; then it cannot be stopped any more', LONG, async () => {
    const { page, answer, next } = await open(draftAt(8));
    await next();
    await page.locator('.sheets').waitFor();
    await answer({ createOwn: 'silence' });
    await press(page, words.create);
    await shown(page, texts.create.patience);
    const name = fill(words.working, { name: answers.title || answers.name });
    await page.getByRole('progressbar', { name }).waitFor();
    expect(await page.getByRole('button', { name: words.stop }).count()).toBe(0);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  });

  it('says when the draft could not be saved, and goes on', LONG, async () => {
    const { page, answer, next } = await open();
    await answer({ saveDraft: { failure: { code: 'unknown' } } });
    await next();
    await shown(page, words.draft.unsaved);
    expect(await overflow(page)).toBe(false);
    await answer(wizardAnswers(language));
    await next();
    await shown(page, fill(words.draft.saved, { time: '14:02' }));
  });

  it('offers the draft on the first page, to go on with or to throw away', LONG, async () => {
    const sidebar = await openSidebar(browser, wizardAnswers(language, draftAt(6)), `${language}-JP`);
    const { page, answer, calls } = sidebar;
    const { at } = waysOf(page, language);
    await shown(page, words.draft.title);
    expect(await complaints(page)).toEqual([]);
    await press(page, words.draft.resume);
    await at(6);
    expect(await page.locator('textarea').nth(1).inputValue()).toBe('リピート率を35%から60%に上げる');
    await press(page, texts.back);
    await shown(page, words.draft.title);
    await answer({ start: wizardAnswers(language).start! });
    await press(page, words.draft.drop);
    await expect.poll(() => page.getByText(words.draft.title).count()).toBe(0);
    expect((await calls()).some(({ method }) => method === 'dropDraft')).toBe(true);
  });

  it('is what the sidebar opens with when the menu asks for it', LONG, async () => {
    const given = wizardAnswers(language);
    const start = { value: { ...firstRun(language), view: 'wizard' } };
    const { page } = await openSidebar(browser, { ...given, start }, `${language}-JP`);
    await waysOf(page, language).at(1);
  });
});
