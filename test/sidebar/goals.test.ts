import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DoctorFinding, GoalNode } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
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

const node = (id: string, parent: string | null, more: Partial<GoalNode>): GoalNode => ({
  ...{ id, parent, kind: 'objective', name: id, owner: '佐藤', level: '', department: '', state: 'on_track' },
  ...{ figure: '', needsParent: true, ...more },
});

/** The goals of the picture of the map, and a chain deeper than four levels. */
const NODES: GoalNode[] = [
  node('O1', null, {
    name: '日本で最も信頼されるサステナブル美容ブランドになる',
    level: '会社',
    owner: '田中',
    state: 'watch',
    figure: '0.34',
    needsParent: false,
  }),
  node('O2', 'O1', {
    name: '共感でつながるファンの輪を広げる',
    department: 'マーケティング',
    figure: '0.44',
  }),
  node('O4', 'O2', { name: '毎日のぞきたくなるSNSを育てる', department: 'デジタル', figure: '0.49' }),
  node('K2', 'O2', { kind: 'kpi', name: 'ブランド認知度', state: 'needs_action', figure: '24% / 50%' }),
  node('K9', 'O4', { kind: 'kpi', name: '<img src=x onerror=alert(1)>', state: 'achieved', figure: '1 / 2' }),
  node('K10', 'K9', { kind: 'kpi', name: '深い目標' }),
  node('K11', null, { kind: 'kpi', name: '定期便の契約', state: 'too_early', owner: '鈴木' }),
];
const MAP = { value: { tracker: 't1', nodes: NODES, departments: ['商品企画'] } };

const finding = (key: string, more: Partial<DoctorFinding>): DoctorFinding => ({
  ...{
    key,
    severity: 'warning',
    title: key,
    sentence: '文です。',
    fix: 'こうします。',
    row: 'K1',
    column: 'target',
  },
  ...{ place: 'KPI D5', target: null, isOrphan: false, ...more },
});

const FINDINGS = [
  finding('月商の目標が2つあります', {
    severity: 'error',
    sentence: 'OKRは5,000万円、KPIは500万円で、10倍ちがいます。',
    target: { value: 50_000_000, words: '5,000万円' },
  }),
  finding('数字は ●、中身は ■ です', { place: '定性目標 B7' }),
  finding('親のない目標が2つあります', { isOrphan: true, place: 'KPI A14' }),
  finding('KPIが12個あります', { row: null, place: '', severity: 'advice' }),
];
const DIAGNOSIS = { value: { tracker: 't1', findings: FINDINGS, later: 1 } };

describe.each(['ja', 'en'] as const)('how goals connect, in %s', (language) => {
  const { map: texts } = GOAL_TEXTS[language];
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const answers = { ...working(language), start, readGoalMap: MAP, goToRow: { value: {} }, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    await press(sidebar.page, texts.row);
    return sidebar;
  };

  it('is drawn as a tree with lights, with what is not linked below', async () => {
    const { page } = await open();
    await shown(page, '共感でつながるファンの輪を広げる');
    expect(await page.locator('.tree.below .tree.below .node').count()).toBe(3);
    await shown(page, fill(texts.department, { name: '商品企画' }));
    expect(await page.locator('.lost').count()).toBe(1);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `test/browser/shots/goal-map-${language}.png`, fullPage: true });
    await press(page, fill(texts.more, { n: 1 }));
    await shown(page, '深い目標');
  });

  it('leads to the row of a goal', async () => {
    const { page, calls } = await open();
    await press(page, 'ブランド認知度');
    await expect
      .poll(async () => (await calls()).at(-1))
      .toEqual({
        method: 'goToRow',
        payload: { tracker: 't1', row: 'K2', column: null },
      });
  });

  it('writes the parent one chooses, and never offers what would make a circle', async () => {
    const { page, calls } = await open({ setParent: { value: { name: 'a', parentName: 'b' } } });
    await press(page, texts.chooseParent);
    const select = page.locator('select');
    expect(await select.locator('option').allTextContents()).not.toContain('定期便の契約');
    await select.selectOption('O2');
    await page.getByRole('button', { name: texts.write, exact: true }).click();
    await shown(page, texts.unlinked);
    expect((await calls()).find(({ method }) => method === 'setParent')?.payload).toEqual({
      tracker: 't1',
      row: 'K11',
      parent: 'O2',
    });
  });

  it('keeps the choice when it cannot be written', async () => {
    const { page } = await open({ setParent: { failure: { ok: false, code: 'locked', facts: {} } } });
    await press(page, texts.chooseParent);
    await page.locator('select').selectOption('O2');
    await page.getByRole('button', { name: texts.write, exact: true }).click();
    await shown(page, APP_TEXTS[language].failures.locked.headline);
    expect(await page.locator('select').inputValue()).toBe('O2');
    expect(await complaints(page)).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('the doctor, in %s', (language) => {
  const { doctor: texts, map } = GOAL_TEXTS[language];
  const open = async (more: Answers = {}) => {
    const start = { value: { ...firstRun(language), trackers: [card] } };
    const answers = { ...working(language), start, diagnose: DIAGNOSIS, readGoalMap: MAP, ...more };
    const sidebar = await openSidebar(browser, answers, `${language}-JP`);
    await press(sidebar.page, texts.title);
    return sidebar;
  };

  it('lists what it found, by how much it matters', async () => {
    const { page } = await open();
    await shown(page, fill(texts.count, { n: 4 }));
    expect(await page.locator('article').count()).toBe(4);
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(false);
    await page.screenshot({ path: `test/browser/shots/doctor-${language}.png`, fullPage: true });
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('article').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('article').count()).toBe(2);
  });

  it('leads to the place, and does what is certain at a press', async () => {
    const { page, calls } = await open({ goToRow: { value: {} }, useTarget: { value: { name: '月商' } } });
    await press(page, 'KPI D5');
    await page.getByRole('button', { name: fill(texts.use, { target: '5,000万円' }) }).click();
    await expect
      .poll(async () => (await calls()).filter(({ method }) => method === 'diagnose'))
      .toHaveLength(2);
    const asked = (await calls()).filter(({ method }) => ['goToRow', 'useTarget'].includes(method));
    expect(asked.map(({ payload }) => payload)).toEqual([
      { tracker: 't1', row: 'K1', column: 'target' },
      { tracker: 't1', row: 'K1', target: 50_000_000 },
    ]);
    await press(page, map.chooseParent);
    await shown(page, map.unlinked);
  });

  it('puts a finding off and brings it back', async () => {
    const { page, calls } = await open({ putOff: { value: {} } });
    await page.getByRole('button', { name: texts.later, exact: true }).first().click();
    expect(await page.locator('article').count()).toBe(3);
    await press(page, texts.showLater);
    await expect
      .poll(async () => (await calls()).filter(({ method }) => method === 'putOff'))
      .toHaveLength(2);
    const keys = (await calls()).filter(({ method }) => method === 'putOff').map(({ payload }) => payload);
    expect(keys).toEqual([
      { tracker: 't1', keys: ['月商の目標が2つあります'] },
      { tracker: 't1', keys: [] },
    ]);
  });

  it('is glad when nothing is found', async () => {
    const { page } = await open({ diagnose: { value: { tracker: 't1', findings: [], later: 0 } } });
    await shown(page, texts.none);
    expect(await complaints(page)).toEqual([]);
  });
});
