import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import { type Answers, type Call, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';
import { answers, wizardAnswers } from './wizard-answers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const LONG = { timeout: 120_000 };
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> مرحبا ';

describe.each(['ja', 'en'] as const)('the wizard in %s', (language) => {
  const texts = SIDEBAR_TEXTS[language];
  const words = WIZARD_TEXTS[language];
  const draft = { step: 6, savedAt: '2026-11-24 17:40', answers };
  const open = async (more: Answers = wizardAnswers(language)) => {
    const sidebar = await openSidebar(browser, more, language === 'ja' ? 'ja-JP' : 'en-US');
    await press(sidebar.page, words.row);
    await sidebar.page.locator('.stepper').waitFor();
    return sidebar;
  };
  const next = (page: Page) => page.locator('.foot .primary').click();
  const at = (page: Page, step: number) => shown(page, words.steps[step - 1]!.lead);
  const back = (page: Page) => page.locator('.foot').getByRole('button', { name: words.back }).click();
  const drafts = async (calls: Promise<Call[]>) =>
    (await calls).filter(({ method }) => method === 'saveDraft').map(({ payload }) => payload);

  it(
    'goes through eight questions, each with the focus on its title and nothing to complain of',
    LONG,
    async () => {
      const { page, requests } = await open(wizardAnswers(language, { ...draft, step: 1 }));
      for (const [index, { lead }] of words.steps.entries()) {
        await at(page, index + 1);
        if (index > 0) expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(lead);
        expect(await complaints(page), lead).toEqual([]);
        expect(await overflow(page), lead).toBe(false);
        await next(page);
      }
      await page.locator('.sheets').waitFor();
      expect(await complaints(page)).toEqual([]);
      expect(await overflow(page)).toBe(false);
      expect(requests).toEqual([]);
    },
  );

  it('keeps everything typed on the way back and forth, and in the draft', LONG, async () => {
    const { page, calls } = await open();
    await page.getByLabel(words.goal.name).fill('月商');
    await page.getByLabel(words.target, { exact: true }).fill('5千万くらい');
    await next(page);
    await at(page, 2);
    await page.getByRole('checkbox').nth(1).uncheck();
    await next(page);
    await page.getByRole('checkbox').nth(1).check();
    await back(page);
    await back(page);
    expect(await page.getByLabel(words.goal.name).inputValue()).toBe('月商');
    expect(await page.getByLabel(words.target, { exact: true }).inputValue()).toBe('5千万くらい');
    await shown(page, texts.numberUnread);
    // Steps one has been to can be gone to by their segment.
    await page.getByRole('button', { name: `3 ${words.steps[2]!.lead}` }).click();
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await shown(page, fill(words.draft.saved, { time: '14:02' }));
    const [last] = (await drafts(calls())).slice(-1);
    expect(last).toMatchObject({
      step: 3,
      answers: {
        name: '月商',
        target: '5千万くらい',
        stages: ['awareness', 'purchase', 'loyalty'],
        kpis: [{ id: 'K4', chosen: true, tool: language === 'ja' ? 'ネット調査' : 'Online survey' }],
      },
    });
  });

  it(
    'says beside a key result what is missing, gives an example to take over, and keeps quiet on wish',
    LONG,
    async () => {
      const { page } = await open(wizardAnswers(language, draft));
      const vague = language === 'ja' ? 'ブランド認知度を高める' : 'Raise brand awareness';
      const better =
        language === 'ja'
          ? 'ブランド認知度を12%から50%に上げる(2027年3月末)'
          : 'Raise brand awareness from 12% to 50% by March 2027';
      const field = page.getByLabel(fill(words.objectives.result, { n: 2 }), { exact: true });
      await field.fill(vague);
      await shown(page, words.use);
      expect(await complaints(page)).toEqual([]);
      await press(page, words.keep);
      await expect.poll(() => page.getByRole('button', { name: words.use }).count()).toBe(0);
      expect(await field.inputValue()).toBe(vague);
      await field.fill(`${vague} `);
      await press(page, words.use);
      expect(await field.inputValue()).toBe(better);
      // The figures in the words stand as figures, too.
      await expect.poll(() => page.getByLabel(words.target, { exact: true }).nth(1).inputValue()).toBe('50%');
      expect(await page.getByLabel(words.unit).nth(1).inputValue()).toBe('%');
      await expect.poll(() => page.locator('.notice.success').count()).toBe(3);
    },
  );

  it('watches the number of KPIs and the empty stage', LONG, async () => {
    const { page } = await open(wizardAnswers(language, { ...draft, step: 3 }));
    await shown(page, fill(words.kpis.total, { n: 2 }));
    await shown(page, fill(words.kpis.empty, { stage: words.stages.loyalty[0] as string }));
    await page.locator('.fold-head').nth(1).click();
    await page.getByRole('checkbox', { name: language === 'ja' ? 'リピート率' : 'Repeat rate' }).check();
    await shown(page, fill(words.kpis.total, { n: 3 }));
    expect(await page.getByText(words.kpis.loyaltyText).count()).toBe(0);
    await page.getByRole('button', { name: words.kpis.add }).first().click();
    await page.keyboard.type('A');
    await shown(page, fill(words.kpis.total, { n: 4 }));
    await page
      .getByRole('button', { name: fill(words.remove, { name: words.kpis.name }) })
      .first()
      .click();
    await shown(page, fill(words.kpis.total, { n: 3 }));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.kpis.add);
  });

  it(
    'shows what will be made, leads back to a question, and makes it with what was typed',
    LONG,
    async () => {
      const { page, calls } = await open(wizardAnswers(language, { ...draft, step: 8 }));
      await next(page);
      await shown(page, fill(words.preview.sheets, { n: 2 }));
      // The gravest first, equal ones once.
      expect(await page.locator('.plain > li b').allTextContents()).toEqual([
        '数字がありません',
        fill(words.preview.times, { title: '目標の根拠がありません', n: 2 }),
      ]);
      await press(page, fill(words.preview.fix, { step: words.steps[3]!.name }));
      await at(page, 4);
      await press(page, `8 ${words.steps[7]!.lead}`);
      await next(page);
      await press(page, words.create);
      await shown(page, texts.create.done);
      const made = (await calls()).filter(({ method }) => method === 'createOwn');
      expect(made.map(({ payload }) => payload)).toEqual([{ answers, language, palette: 'standard' }]);
      // Back leads to the first page: nothing can be made twice by accident.
      await press(page, texts.back);
      await shown(page, texts.home.lead);
    },
  );

  it(
    'keeps everything typed when the spreadsheet fails, says what to do, and the next try works',
    LONG,
    async () => {
      const { page, answer, calls } = await open(wizardAnswers(language, { ...draft, step: 8 }));
      await next(page);
      await answer({ createOwn: { failure: { code: 'locked' } } });
      await press(page, words.create);
      await shown(page, APP_TEXTS[language].failures.locked.headline);
      expect(await complaints(page)).toEqual([]);
      await back(page);
      await page.locator('.sheets').waitFor();
      await press(page, words.create);
      await page.getByRole('alert').waitFor();
      await answer({ createOwn: wizardAnswers(language).createOwn! });
      await press(page, texts.retry);
      await shown(page, texts.create.done);
      const made = (await calls()).filter(({ method }) => method === 'createOwn');
      expect(made).toHaveLength(3);
      expect(made[2]!.payload).toMatchObject({ answers });
    },
  );

  it('can be stopped before anything is written', LONG, async () => {
    const { page, answer, calls } = await open(wizardAnswers(language, { ...draft, step: 8 }));
    await next(page);
    await page.locator('.sheets').waitFor();
    await answer({ saveDraft: 'silence' });
    await press(page, words.create);
    await shown(page, words.starting);
    await press(page, words.stop);
    await page.locator('.sheets').waitFor();
    expect((await calls()).some(({ method }) => method === 'createOwn')).toBe(false);
  });

  it('says when the draft could not be saved, and goes on', LONG, async () => {
    const { page, answer } = await open();
    await answer({ saveDraft: { failure: { code: 'unknown' } } });
    await next(page);
    await shown(page, words.draft.unsaved);
    expect(await overflow(page)).toBe(false);
    await answer(wizardAnswers(language));
    await next(page);
    await shown(page, fill(words.draft.saved, { time: '14:02' }));
  });

  it('offers the draft on the first page, to go on with or to throw away', LONG, async () => {
    const sidebar = await openSidebar(browser, wizardAnswers(language, draft), `${language}-JP`);
    const { page, answer, calls } = sidebar;
    await shown(page, words.draft.title);
    expect(await complaints(page)).toEqual([]);
    await press(page, words.draft.resume);
    await at(page, 6);
    expect(await page.locator('textarea').nth(1).inputValue()).toBe('リピート率を35%から60%に上げる');
    await press(page, texts.back);
    await shown(page, words.draft.title);
    await answer({ start: wizardAnswers(language).start! });
    await press(page, words.draft.drop);
    await expect.poll(() => page.getByText(words.draft.title).count()).toBe(0);
    expect((await calls()).some(({ method }) => method === 'dropDraft')).toBe(true);
  });

  it('goes on where one was after a look at the settings, also in the other language', LONG, async () => {
    const { page } = await open(wizardAnswers(language, draft));
    const other = language === 'ja' ? 'en' : 'ja';
    await page.locator('textarea').nth(0).fill('X');
    await press(page, texts.help);
    await press(page, texts.languages[other]);
    await press(page, SIDEBAR_TEXTS[other].back);
    await shown(page, WIZARD_TEXTS[other].steps[5]!.lead);
    expect(await page.locator('textarea').nth(0).inputValue()).toBe('X');
  });

  it('holds hostile, long and right-to-left texts', LONG, async () => {
    const long = (most: number) => (HOSTILE + '長'.repeat(most)).slice(0, most);
    const [kpi] = answers.kpis;
    const [objective] = answers.objectives;
    const hostile = {
      ...answers,
      title: long(200),
      name: long(200),
      stages: [long(60)],
      kpis: [{ ...kpi!, id: 'P1', name: long(200), stage: long(60), unit: long(60), target: long(60) }],
      objectives: [
        { ...objective!, name: long(200), keyResults: [{ ...objective!.keyResults[0]!, name: long(200) }] },
      ],
      actions: [{ ...answers.actions[0]!, name: long(200) }],
    };
    const { page } = await open(wizardAnswers(language, { ...draft, step: 1, answers: hostile }));
    for (const { lead } of words.steps) {
      expect(await overflow(page), lead).toBe(false);
      expect(await page.locator('img, .main script').count()).toBe(0);
      await next(page);
    }
    await page.locator('.sheets').waitFor();
    await press(page, words.create);
    await shown(page, texts.create.done);
  });
});
