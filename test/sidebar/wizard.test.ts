import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Response } from '../../src/app/rpc-schema.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import { startBrowser } from './open-sidebar.ts';
import { draftAt, openWizard } from './open-wizard.ts';
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
  const open = (draft: Response<'openWizard'>['draft'] = null) =>
    openWizard(browser, language, wizardAnswers(language, draft));

  it(
    'goes through eight questions, each with the focus on its title and nothing to complain of',
    LONG,
    async () => {
      const { page, requests, at, next } = await open(draftAt(1));
      for (const [index, { lead }] of words.steps.entries()) {
        await at(index + 1);
        if (index > 0) expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(lead);
        expect(await complaints(page), lead).toEqual([]);
        expect(await overflow(page), lead).toBe(false);
        await next();
      }
      await page.locator('.sheets').waitFor();
      expect(await complaints(page)).toEqual([]);
      expect(await overflow(page)).toBe(false);
      expect(requests).toEqual([]);
    },
  );

  it('keeps everything typed on the way back and forth, and in the draft', LONG, async () => {
    const { page, calls, at, next, back } = await open();
    await page.getByLabel(words.goal.name).fill('月商');
    await page.getByLabel(words.target, { exact: true }).fill('5千万くらい');
    await next();
    await at(2);
    await page.getByRole('checkbox').nth(1).uncheck();
    await next();
    await page.getByRole('checkbox').nth(1).check();
    await back();
    await back();
    expect(await page.getByLabel(words.goal.name).inputValue()).toBe('月商');
    expect(await page.getByLabel(words.target, { exact: true }).inputValue()).toBe('5千万くらい');
    await shown(page, texts.numberUnread);
    // Steps one has been to can be gone to by their segment.
    await page.getByRole('button', { name: `3 ${words.steps[2]!.lead}` }).click();
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await shown(page, fill(words.draft.saved, { time: '14:02' }));
    const drafts = (await calls()).filter(({ method }) => method === 'saveDraft');
    expect(drafts[drafts.length - 1]?.payload).toMatchObject({
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
      const { page } = await open(draftAt(6));
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
    const { page } = await open(draftAt(3));
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

  it('goes on where one was after a look at the settings, also in the other language', LONG, async () => {
    const { page } = await open(draftAt(6));
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
    const { page, next } = await open({ ...draftAt(1), answers: hostile });
    for (const { lead } of words.steps) {
      expect(await overflow(page), lead).toBe(false);
      expect(await page.locator('img, .main script').count()).toBe(0);
      await next();
    }
    await page.locator('.sheets').waitFor();
    await press(page, words.create);
    await shown(page, texts.create.done);
  });
});
