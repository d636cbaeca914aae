import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EditableGoalRow, Response } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_CARE_TEXTS } from '../../src/i18n/sidebar-care.ts';
import { GOAL_EDIT_TEXTS } from '../../src/i18n/sidebar-edit-goals.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { fill } from '../../src/i18n/translate.ts';
import { card, firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const LONG = '日本で最も信頼されるサステナブル美容ブランドになり、共感でつながるファンの輪を広げる'.repeat(3);
const goal = (
  row: string,
  kind: EditableGoalRow['kind'],
  name: string,
  parent: string | null,
  archived = false,
) => ({
  ...{ row, kind, name, parent, archived },
});
const GOALS: Response<'readGoals'> = {
  tracker: 't1',
  goals: [
    goal('O1', 'objective', '<script>alert(1)</script>', null),
    goal('R1', 'key_result', 'リピート率', 'O1'),
    goal('R2', 'key_result', '"NPS" \u202e逆さ', 'O1'),
    goal('O2', 'objective', LONG, 'O1'),
    goal('R3', 'key_result', '紹介', 'O2'),
    goal('K1', 'kpi', '月商', null),
    goal('K2', 'kpi', 'ブランド認知度', 'K1'),
    goal('K3', 'kpi', '(終了)夏の企画', 'K1', true),
  ],
};
const EDITED: Response<'editGoal'> = {
  row: 'R1',
  sheetName: 'OKR',
  changes: [
    { name: 'リピート率', field: '指標', before: 'リピート率', after: '<b>2回目の購入</b>' },
    { name: 'リピート率', field: '並び', before: '「a」の下', after: LONG },
    { name: '月商', field: '目標値', before: '100万円', after: '' },
  ],
};

describe.each(['ja', 'en'] as const)('editing goals in %s', (language) => {
  const texts = GOAL_EDIT_TEXTS[language];
  const { undo, done } = SIDEBAR_CARE_TEXTS[language];
  const open = async (more: Answers = {}, view: 'edit_goals' | null = 'edit_goals') => {
    const start = { value: { ...firstRun(language), trackers: [card], view } };
    const previewGoal = { value: { ...EDITED, unchanged: [] } };
    const own = { readGoals: { value: GOALS }, previewGoal, editGoal: { value: EDITED } };
    const answers = { ...working(language), start, ...own, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    if (view !== null) await shown(sidebar.page, texts.lead);
    return sidebar;
  };
  const sent = async ({ calls }: Awaited<ReturnType<typeof open>>, method: string) =>
    (await calls()).filter((call) => call.method === method).map(({ payload }) => payload);
  const isSound = async (page: Page): Promise<void> => {
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  };

  it('is reached from the first page, the tasks and the goal map', async () => {
    const readGoalMap = {
      value: {
        ...{ tracker: 't1', departments: [] },
        nodes: [
          {
            ...{ id: 'K1', kind: 'kpi', name: '月商', owner: '', level: '', department: '', state: null },
            ...{ figure: '', parent: null, needsParent: false },
          },
        ],
      },
    };
    const { page } = await open({ readGoalMap }, null);
    await press(page, GOAL_TEXTS[language].map.row);
    await shown(page, '月商');
    await press(page, texts.title);
    await shown(page, texts.lead);
    const other = await open({}, null);
    await press(other.page, SIDEBAR_CARE_TEXTS[language].title);
    await press(other.page, texts.about);
    await shown(other.page, texts.lead);
    await isSound(other.page);
    await other.page.screenshot({ path: `test/browser/shots/edit-goals-${language}.png`, fullPage: true });
  });

  it('renames, moves and orders a goal, with the keyboard alone', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByRole('button', { name: 'リピート率' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(texts.name).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    // What is archived or is no objective cannot be the parent of a key result.
    const parent = page.getByLabel(texts.parent);
    expect(await parent.locator('option').allTextContents()).toEqual(['<script>alert(1)</script>', LONG]);
    await page.keyboard.press('ArrowDown');
    const place = page.getByLabel(texts.place);
    expect(await place.locator('option').allTextContents()).toEqual([
      texts.same,
      texts.first,
      fill(texts.under, { name: '紹介' }),
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await isSound(page);
    await page.screenshot({ path: `test/browser/shots/edit-goal-${language}.png`, fullPage: true });
    const check = page.getByRole('button', { name: texts.check });
    await check.focus();
    await page.keyboard.press('Enter');
    await shown(page, '<b>2回目の購入</b>');
    await isSound(page);
    await page.screenshot({ path: `test/browser/shots/edit-goal-preview-${language}.png`, fullPage: true });
    await page.getByRole('button', { name: texts.write, exact: true }).focus();
    await page.keyboard.press('Enter');
    await shown(page, done);
    await shown(page, fill(texts.written, { sheet: 'OKR', n: 3 }));
    await isSound(page);
    const wish = {
      ...{ tracker: 't1', language, row: 'R1', kind: 'key_result', name: 'リピート率2', parent: 'O2' },
      ...{ below: 'R3', archived: false },
    };
    expect(await sent(sidebar, 'previewGoal')).toEqual([wish]);
    expect(await sent(sidebar, 'editGoal')).toEqual([wish]);
    expect(await sent(sidebar, 'readGoals')).toHaveLength(2);
    await sidebar.answer({ goToRow: { value: {} } });
    await press(page, texts.open);
    await expect.poll(() => sent(sidebar, 'goToRow')).toEqual([{ tracker: 't1', row: 'R1', column: null }]);
  });

  it('adds a goal under a parent that is offered', async () => {
    const sidebar = await open();
    await press(sidebar.page, texts.add.key_result);
    await sidebar.page.getByRole('button', { name: texts.check }).click();
    expect(await sent(sidebar, 'previewGoal')).toEqual([]);
    await sidebar.page.getByLabel(texts.name).fill('=HYPERLINK("x")');
    await isSound(sidebar.page);
    await press(sidebar.page, texts.check);
    await shown(sidebar.page, '<b>2回目の購入</b>');
    expect(await sent(sidebar, 'previewGoal')).toMatchObject([
      { row: null, kind: 'key_result', name: '=HYPERLINK("x")', parent: 'O1', below: null },
    ]);
  });

  it('never offers what would make a goal serve itself, and offers no parent', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '<script>alert(1)</script>' }).click();
    expect(await page.getByLabel(texts.parent).locator('option').allTextContents()).toEqual([texts.none]);
  });

  it('archives a goal and brings one back', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await press(page, '月商');
    await press(page, texts.archive);
    await shown(page, `${fill(undo.change, { after: '100万円', before: undo.blank })}`);
    await page.locator('.foot').getByRole('button').first().click();
    await page.locator('.foot').getByRole('button').first().click();
    await press(page, '(終了)夏の企画');
    await isSound(page);
    await page.locator('.foot').getByRole('button', { name: texts.back }).click();
    await shown(page, '<b>2回目の購入</b>');
    expect(await sent(sidebar, 'previewGoal')).toMatchObject([
      { row: 'K1', archived: true },
      { row: 'K3', archived: false },
    ]);
  });

  it('keeps everything when it cannot be written, and says so', async () => {
    const sidebar = await open({ editGoal: { failure: { code: 'locked' } } });
    const { page } = sidebar;
    await press(page, '紹介');
    await page.getByLabel(texts.name).fill('友だち紹介');
    await press(page, texts.check);
    await press(page, texts.write);
    await shown(page, APP_TEXTS[language].failures.locked.headline);
    await isSound(page);
    await page.locator('.foot').getByRole('button').first().click();
    expect(await page.getByLabel(texts.name).inputValue()).toBe('友だち紹介');
  });

  it('names formulas that stay though they read rows that move', async () => {
    const unchanged = [
      '<i>表</i>!A1',
      `${LONG}!B2`,
      ...Array.from({ length: 30 }, (_, row) => `計画!C${row + 1}`),
    ];
    const { page } = await open({ previewGoal: { value: { ...EDITED, unchanged } } });
    await press(page, '紹介');
    await press(page, texts.check);
    await shown(page, fill(texts.staying, { cells: `${unchanged.slice(0, 20).join(', ')}, …` }));
    await isSound(page);
  });

  it('says when nothing would change', async () => {
    const { page } = await open({ previewGoal: { value: { ...EDITED, changes: [], unchanged: [] } } });
    await press(page, '紹介');
    await press(page, texts.check);
    await shown(page, texts.unchanged);
    expect(await page.getByRole('button', { name: texts.write, exact: true }).count()).toBe(0);
  });
});

describe('the goal map', () => {
  it('offers that a goal serves nothing', async () => {
    const texts = GOAL_TEXTS.ja.map;
    const node = {
      ...{
        id: 'K9',
        kind: 'kpi',
        name: '会員',
        owner: '',
        level: '',
        department: '',
        state: null,
        figure: '',
      },
      ...{ parent: null, needsParent: true },
    };
    const start = { value: { ...firstRun('ja'), trackers: [card] } };
    const { calls, page } = await openSidebar(browser, {
      ...working('ja'),
      ...{ start, readGoalMap: { value: { tracker: 't1', nodes: [node], departments: [] } } },
      setParent: { value: { name: 'a', parentName: '' } },
    });
    await press(page, texts.row);
    await press(page, texts.chooseParent);
    await page.locator('select').selectOption({ label: GOAL_EDIT_TEXTS.ja.none });
    await page.getByRole('button', { name: texts.write, exact: true }).click();
    await expect
      .poll(async () => (await calls()).find(({ method }) => method === 'setParent')?.payload)
      .toEqual({ tracker: 't1', row: 'K9', parent: null });
  });
});
