import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { OUTCOME_TEXTS } from '../../src/i18n/outcomes.ts';
import { SIDEBAR_CARE_TEXTS } from '../../src/i18n/sidebar-care.ts';
import { card, firstRun, working } from './answers.ts';
import { type Answers, openSidebar, startBrowser } from './open-sidebar.ts';
import { complaints, overflow, press, shown } from './page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const sheet = (name: string) => ({ sheetId: name, name });

/** Answers of a file with one tracker; names as in the pictures, and hostile ones. */
const ANSWERS: Answers = {
  readReview: {
    value: {
      summary: '2026年9月の月末レビューです。KPIは ●4 ▲3 ■3 –2。',
      sections: [
        { title: '要改善の原因と次の一手', count: 3 },
        { title: '3回続けて未達', count: 1 },
      ],
      again: true,
    },
  },
  recordAll: { value: { saved: 12, unchanged: 1, logSheet: 'チェックイン' } },
  makeReview: { value: { sheetId: '16', sheetName: 'レビュー', entries: 15, skipped: [] } },
  readReport: { value: { text: 'KPI ●4\n<script>alert(1)</script>' } },
  readShare: {
    value: {
      sheets: [
        { id: 'dashboard', name: 'ダッシュボード', chosen: true },
        { id: 'kpi', name: '<b>KPI</b>', chosen: true },
        { id: 'settings', name: '設定', chosen: false },
      ],
    },
  },
  share: { value: { sheets: [sheet('KPI(共有用)')], handOut: ['1枚ずつ', 'ファイルで'] } },
  readClose: {
    value: {
      tracker: 't1',
      cycle: '2026年度',
      start: '2026-04-01',
      end: '2027-03-31',
      objectives: [
        { name: '最も信頼されるブランド', score: 0.72, grade: '上出来' },
        { name: 'ファンの輪を広げる', score: 0.88, grade: '上出来' },
        { name: '頼られる存在になる', score: 0.51, grade: 'あと一歩' },
      ],
      candidates: [
        { id: 'R3', name: 'リピート率', outlook: 'begins', figure: '54%', chosen: true },
        { id: 'K5', name: 'NPS', outlook: 'begins', figure: '61', chosen: true },
        { id: 'K6', name: '夏キャンペーン申込', outlook: 'over', figure: '3,000件', chosen: false },
      ],
      copy: '2026年度(控え)',
      next: '2027年度',
    },
  },
  closeCycle: {
    value: {
      ...{ copy: sheet('2026年度(控え)'), next: '2027年度', sheets: [sheet('ダッシュボード 2')] },
      ...{ linked: ['<b>月商</b>'], unlinked: [], skipped: ['groups'] },
    },
  },
  readRemoval: { value: { tracker: 't1', sheets: ['ダッシュボード', 'OKR', 'KPI'], word: '消す' } },
  removeTracker: { value: { sheets: ['ダッシュボード', 'OKR', 'KPI'] } },
  readNotUpdated: { value: { owners: [], message: '佐藤さん:認知度' } },
  readUndo: {
    value: {
      action: {
        kind: 'check_in',
        time: '2026-09-30 09:10',
        cells: [{ name: 'リピート率', before: '', after: '39%', kept: false }],
        lines: 1,
      },
    },
  },
  undo: { value: { restored: 1, kept: [] } },
};

describe.each(['ja', 'en'] as const)('the tasks around the end of a cycle in %s', (language) => {
  const texts = SIDEBAR_CARE_TEXTS[language];
  const open = async (task: string, more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const answers = { ...working(language), ...ANSWERS, start, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    await press(sidebar.page, texts.title);
    if (task !== '') await press(sidebar.page, task);
    return sidebar;
  };
  const payloads = async ({ calls }: Awaited<ReturnType<typeof open>>, method: string) =>
    (await calls()).filter((call) => call.method === method).map(({ payload }) => payload);
  const isSound = async (page: Page): Promise<void> => {
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
  };

  it('are listed, each with what it does', async () => {
    const { page } = await open('');
    for (const { title } of [texts.review, texts.share, texts.close, texts.remove]) await shown(page, title);
    await isSound(page);
  });

  it('make an agenda: what will stand on it, the figures kept first, then the sheet', async () => {
    const sidebar = await open(texts.review.title);
    await shown(sidebar.page, '要改善の原因と次の一手');
    await isSound(sidebar.page);
    await sidebar.page.getByLabel(texts.review.kind).selectOption('quarter');
    await expect
      .poll(() => payloads(sidebar, 'readReview'))
      .toMatchObject([{ kind: 'month_end' }, { kind: 'quarter' }]);
    await press(sidebar.page, texts.review.make);
    await shown(sidebar.page, texts.done);
    expect(await payloads(sidebar, 'recordAll')).toEqual([{ tracker: 't1' }]);
    expect(await payloads(sidebar, 'makeReview')).toEqual([{ tracker: 't1', kind: 'quarter' }]);
    await isSound(sidebar.page);
  });

  it('do not make an agenda where the figures could not be kept', async () => {
    const sidebar = await open(texts.review.title, { recordAll: { failure: { code: 'locked' } } });
    await press(sidebar.page, texts.review.make);
    await shown(sidebar.page, APP_TEXTS[language].failures.locked.headline);
    expect(await payloads(sidebar, 'makeReview')).toEqual([]);
  });

  it('tell the tracker as a text', async () => {
    const { page } = await open(texts.report.title);
    expect(await page.getByLabel(texts.report.title).inputValue()).toContain('<script>');
    await isSound(page);
  });

  it('copy the chosen sheets, and say how to hand them out', async () => {
    const sidebar = await open(texts.share.title);
    const { page } = sidebar;
    await page.getByLabel('ダッシュボード').uncheck();
    await shown(page, texts.share.make.replace('{n}', '1'));
    await isSound(page);
    await press(page, texts.share.make.replace('{n}', '1'));
    await shown(page, 'ファイルで');
    expect(await payloads(sidebar, 'share')).toEqual([{ tracker: 't1', sheets: ['kpi'], language }]);
    await isSound(page);
  });

  it('close the cycle with what was learned and what goes on; nothing typed is lost on the way', async () => {
    const sidebar = await open(texts.close.title, { closeCycle: { failure: { code: 'locked' } } });
    const { page } = sidebar;
    await shown(page, '最も信頼されるブランド');
    await isSound(page);
    await page.getByLabel(texts.close.learned).fill('使い方の案内で増えた');
    await page.getByLabel('NPS').uncheck();
    await press(page, texts.close.title);
    await shown(page, APP_TEXTS[language].failures.locked.headline);
    expect(await page.getByLabel(texts.close.learned).inputValue()).toBe('使い方の案内で増えた');
    await sidebar.answer({ closeCycle: ANSWERS.closeCycle! });
    await press(page, texts.close.title);
    await shown(page, texts.close.next);
    await shown(page, '<b>月商</b>');
    await shown(page, OUTCOME_TEXTS[language].skipped.groups);
    const sent = { tracker: 't1', learned: '使い方の案内で増えた', carried: ['R3'] };
    expect(await payloads(sidebar, 'closeCycle')).toEqual([sent, sent]);
    await isSound(page);
  });

  it('remove the tracker only after the word was typed', async () => {
    const sidebar = await open(texts.remove.title);
    const { page } = sidebar;
    const make = page.getByRole('button', { name: texts.remove.make, exact: true });
    await make.press('Enter');
    expect(await make.getAttribute('aria-disabled')).toBe('true');
    await isSound(page);
    await page.getByLabel(texts.remove.type.replace('{word}', '消す')).fill('消す');
    await make.press('Enter');
    await shown(page, texts.done);
    expect(await payloads(sidebar, 'removeTracker')).toEqual([
      { tracker: 't1', sheets: ['ダッシュボード', 'OKR', 'KPI'], typed: '消す' },
    ]);
  });

  it('record all values, and ask those who have not updated', async () => {
    const { page } = await open(texts.record.title);
    await press(page, texts.record.waiting);
    expect(await page.getByLabel(texts.record.message).inputValue()).toBe('佐藤さん:認知度');
    await isSound(page);
    await page
      .getByRole('button', { name: /戻る|Back/ })
      .first()
      .click();
    await page.locator('.foot').getByRole('button', { name: texts.record.title }).click();
    await shown(page, texts.done);
    await isSound(page);
  });

  it('take the last entry back', async () => {
    const sidebar = await open(texts.undo.title);
    await shown(sidebar.page, 'リピート率');
    await isSound(sidebar.page);
    await sidebar.page.locator('.foot').getByRole('button', { name: texts.undo.make, exact: true }).click();
    await shown(sidebar.page, texts.done);
    expect(await payloads(sidebar, 'undo')).toEqual([{ tracker: 't1' }]);
  });
});
