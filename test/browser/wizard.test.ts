import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../src/i18n/translate.ts';
import { type OpenPage, openPage } from './open-page.ts';

/** Making ten sheets takes a few seconds alone, and much longer beside other tests. */
const LONG = 240_000;

/** More stops than any question has. */
const MOST_STOPS = 60;

/** A plan as somebody types it, and what stands in the cells then. */
const PLANS = {
  ja: {
    goal: ['月商', '５，０００万円', '1,000万'],
    kpi: '認知度',
    aim: ['12%', '50'],
    target: 0.5,
    objective: '日本で最も信頼されるサステナブル美容ブランドになる',
    result: 'リピート率を35%から60%に上げる(2027年3月末)',
    qualitative: ['お客様に信頼される', '信頼の点数', '8'],
    action: '調査会社に頼む',
    owner: '佐藤',
  },
  en: {
    goal: ['Monthly sales', '¥50,000,000', '10,000,000'],
    kpi: 'Brand searches / mo',
    aim: ['1,200', '５,000'],
    target: 5000,
    objective: 'Become the most trusted sustainable beauty brand in Japan',
    result: 'Raise repeat rate from 35% to 60% by March 2027',
    qualitative: ['Customers trust us', 'Trust score', '8'],
    action: 'Ask for a survey',
    owner: 'Sato',
  },
} as const;

describe.each(['ja', 'en'] as const)('planning with the keyboard alone in %s', (language) => {
  const plan = PLANS[language];
  const texts = SIDEBAR_TEXTS[language];
  const words = WIZARD_TEXTS[language];
  let open: OpenPage;
  let sidebar: FrameLocator;
  beforeAll(async () => {
    open = await openPage(language);
    sidebar = open.page.frameLocator('#side iframe');
  });
  afterAll(() => open?.close());

  const frame = () => sidebar.locator('html');
  const key = (name: string) => open.page.keyboard.press(name);
  const type = (text: string) => open.page.keyboard.type(text);
  /** What has the focus is called, the way a screen reader says it. */
  const focused = () =>
    frame().evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      const labels = [...(at?.labels ?? [])].map(({ textContent }) => textContent);
      return at?.getAttribute('aria-label') ?? (labels.join(' ') || (at?.textContent ?? ''));
    });
  const tabTo = async (name: string) => {
    for (let stops = 0; !(await focused()).startsWith(name); stops += 1) {
      expect(stops, name).toBeLessThan(MOST_STOPS);
      await key('Tab');
    }
  };
  const fillIn = async (name: string, text: string) => {
    await tabTo(name);
    await type(text);
  };
  const at = async (step: number) => {
    const { lead } = words.steps[step - 1]!;
    await sidebar.getByRole('heading', { name: lead }).waitFor({ timeout: LONG });
    if (step > 1) expect(await focused()).toBe(lead);
  };
  const next = async () => {
    await tabTo(words.next.replace('{step}', ''));
    await key('Enter');
  };

  it('answers eight questions', { timeout: LONG }, async () => {
    await open.choose(APP_TEXTS[language].menu.open);
    await sidebar.getByText(texts.home.lead).waitFor({ timeout: LONG });
    await sidebar.locator('h1').focus();
    await tabTo(words.row);
    await key('Enter');

    await at(1);
    await sidebar.locator('h1').focus();
    await fillIn(words.goal.name, plan.goal[0]);
    await tabTo(words.goal.kind);
    await key('ArrowDown');
    await fillIn(words.baseline, plan.goal[2]);
    await fillIn(words.target, plan.goal[1]);
    await next();

    await at(2);
    await next();

    await at(3);
    await tabTo(plan.kpi);
    await key('Space');
    await next();

    await at(4);
    await fillIn(words.baseline, plan.aim[0]);
    await fillIn(words.target, plan.aim[1]);
    await next();

    await at(5);
    await fillIn(words.owner, plan.owner);
    await next();

    await at(6);
    await fillIn(fill(words.objectives.name, { n: 1 }), plan.objective);
    await fillIn(fill(words.objectives.result, { n: 1 }), plan.result);
    await next();

    await at(7);
    await fillIn(fill(words.qualitative.name, { n: 1 }), plan.qualitative[0]);
    await fillIn(words.qualitative.proxy, plan.qualitative[1]);
    await fillIn(words.target, plan.qualitative[2]);
    await next();

    await at(8);
    await fillIn(fill(words.actions.name, { n: 1 }), plan.action);
    await open.shoot(`wizard-actions-${language}`);
  });

  it('finds the draft after the sidebar was closed and opened again', { timeout: LONG }, async () => {
    await sidebar.getByText(words.draft.saved.replace('{time}', '')).waitFor({ timeout: LONG });
    // What was typed last is kept a few seconds later.
    await open.page.waitForTimeout(6000);
    await open.page.locator('#side .close').click();
    await open.choose(APP_TEXTS[language].menu.open);
    await sidebar.getByText(words.draft.title).waitFor({ timeout: LONG });
    await open.shoot(`wizard-draft-${language}`);
    await sidebar.locator('h1').focus();
    await tabTo(words.draft.resume);
    await key('Enter');
    await sidebar.getByRole('heading', { name: words.steps[7]!.lead }).waitFor({ timeout: LONG });
    expect(await sidebar.locator('textarea').first().inputValue()).toBe(plan.action);
  });

  it('makes the tracker with the figures as they were typed', { timeout: LONG }, async () => {
    await sidebar.locator('h1').focus();
    await tabTo(words.check);
    await key('Enter');
    await sidebar.getByText(words.preview.unchanged).waitFor({ timeout: LONG });
    await open.shoot(`wizard-preview-${language}`);
    // The title of the view reads like the button.
    await key('Tab');
    await tabTo(words.create);
    await key('Enter');
    await sidebar.getByText(texts.create.done, { exact: true }).waitFor({ timeout: LONG });
    await open.settle();
    // Columns as in look, section 4: name A, target D, owner J; the final goal is the first row.
    const cells = (sheet: string, names: readonly string[]) =>
      open.page.evaluate((asked) => asked.names.map((name) => window.shirube?.value(asked.sheet, name)), {
        sheet,
        names,
      });
    expect(await cells('KPI', ['A5', 'D5'])).toEqual([plan.goal[0], 50_000_000]);
    expect(await cells('KPI', ['A6', 'D6', 'J6'])).toEqual([plan.kpi, plan.target, plan.owner]);
    expect(await cells('OKR', ['A5', 'A6', 'D6'])).toEqual([plan.objective, plan.result, 0.6]);
    await open.openSheet('OKR');
    // No actual yet.
    await expect.poll(() => open.display('B6'), { timeout: 60_000 }).toMatch(/^–/);
    await open.shoot(`wizard-okr-${language}`);
  });

  it('asked nothing of another host, and nothing failed unseen', () => {
    expect(open.foreignRequests).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
