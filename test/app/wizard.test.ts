import { describe, expect, it } from 'vitest';
import { answers } from '../sidebar/wizard-answers.ts';
import { got, openAddon } from './open-addon.ts';
import { STYLE } from './own-table.ts';

const OWN = { answers, ...STYLE };

/** Making ten sheets takes long on a busy machine. */
const LONG = { timeout: 240_000 };

describe('the draft of a plan', () => {
  it('is there again when the file is opened anew, and gone when it was thrown away', async () => {
    const { rpc } = await openAddon();
    expect(got(await rpc('start', {})).draft).toBeNull();
    const { savedAt } = got(await rpc('saveDraft', { step: 3, answers }));
    expect(savedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    got(await rpc('saveDraft', { step: 6, answers }));
    expect(got(await rpc('start', {})).draft).toEqual({ step: 6, savedAt });
    expect(got(await rpc('openWizard', {})).draft).toEqual({ step: 6, answers, savedAt });
    got(await rpc('dropDraft', {}));
    expect(got(await rpc('start', {})).draft).toBeNull();
    expect(got(await rpc('openWizard', {})).draft).toBeNull();
  });

  it('may be as long as the fields allow', async () => {
    const { rpc } = await openAddon();
    const [objective] = answers.objectives;
    const [kpi] = answers.kpis;
    const full = (most: number): string => '字'.repeat(most);
    const long = {
      ...answers,
      kpis: Array.from({ length: 56 }, () => ({
        ...kpi!,
        name: full(200),
        evidence: full(200),
        owner: full(60),
      })),
      objectives: Array.from({ length: 5 }, () => ({
        ...objective!,
        name: full(200),
        keyResults: Array.from({ length: 6 }, () => ({ ...objective!.keyResults[0]!, name: full(200) })),
      })),
    };
    got(await rpc('saveDraft', { step: 8, answers: long }));
    expect(got(await rpc('openWizard', {})).draft?.answers).toEqual(long);
  });

  it('is not taken over when it has no known form, and does no harm', async () => {
    const { rpc, script } = await openAddon();
    for (const text of ['', 'null', '{"step":9}', '{"step":1,"answers":{"x":1}}', '<script>']) {
      script(
        `PropertiesService.getUserProperties().setProperty('wizard-draft', ${JSON.stringify(`1:${text}`)});`,
      );
      expect(got(await rpc('start', {})).draft).toBeNull();
    }
  });

  it('is refused with a field that is too long or unknown, before anything is kept', async () => {
    const { rpc } = await openAddon();
    const refused = await rpc('saveDraft', { step: 1, answers: { ...answers, title: 'x'.repeat(201) } });
    expect(refused).toMatchObject({ ok: false, code: 'unknown' });
    expect(got(await rpc('start', {})).draft).toBeNull();
  });
});

describe('the menu', () => {
  it('opens the sidebar at the questions, once', async () => {
    const { book, rpc } = await openAddon();
    await book.callFromClient('menuAnswerQuestions', []);
    expect(got(await rpc('start', {})).view).toBe('wizard');
    expect(got(await rpc('start', {})).view).toBeNull();
  });
});

describe('the KPIs to choose from', () => {
  it('are the sixteen of the article, four for each stage', async () => {
    const { rpc } = await openAddon();
    const { catalogue } = got(await rpc('openWizard', {}));
    const stages = catalogue.map(({ stage }) => stage);
    for (const stage of ['awareness', 'interest', 'purchase', 'loyalty']) {
      expect(stages.filter((one) => one === stage)).toHaveLength(4);
    }
    // Domain section 6, sample 2: awareness monthly 45 % up, churn monthly 5 % down.
    const find = (name: string) => catalogue.find((offer) => offer.name.ja === name);
    expect(find('認知度')).toMatchObject({ target: 0.45, cadence: 'monthly', direction: 'up' });
    expect(find('解約率(月)')).toMatchObject({ target: 0.05, cadence: 'monthly', direction: 'down' });
  });
});

describe('a tracker from answers', () => {
  it('is shown before it is made: its sheets, its rows, and what the coach says', LONG, async () => {
    const { book, rpc } = await openAddon({ sheets: ['S'] });
    const { findings, sheets } = got(await rpc('previewOwn', OWN));
    const rows = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
    // The final goal and two KPIs; one objective with one key result that has words.
    expect(rows).toMatchObject({ KPI: 3, OKR: 2, 定性目標: 1, アクション: 1, ダッシュボード: null });
    const steps = Object.fromEntries(findings.map(({ step, title }) => [title, step]));
    expect(steps).toMatchObject({ 目標が1個です: 6, 目標の根拠がありません: 4, 測り方が決まっていません: 5 });
    expect(book.sheetNames()).toEqual(['S']);
  });

  it(
    'holds the figures as they were typed, under the names of the answers; the draft is gone then',
    LONG,
    async () => {
      const { book, rpc } = await openAddon({ sheets: ['S'] });
      got(await rpc('saveDraft', { step: 8, answers }));
      const { sheets } = got(await rpc('createOwn', OWN));
      await book.settle();
      expect(sheets.map(({ name }) => name)).toEqual(
        got(await rpc('previewOwn', OWN)).sheets.map(({ name }) => name),
      );
      // Columns as in look, section 4: name A, target D, stage I, owner J.
      const row = (number: number) =>
        ['A', 'D', 'I', 'J'].map((column) => book.value('KPI', `${column}${number}`));
      expect([row(5), row(6), row(7)]).toEqual([
        ['月商', 50_000_000, '', ''],
        ['認知度', 0.5, '認知', '森'],
        ['紹介の数', 300, '紹介', ''],
      ]);
      expect(book.value('OKR', 'D6')).toBe(0.6);
      expect(got(await rpc('start', {})).draft).toBeNull();
      const [card] = got(await rpc('start', {})).trackers;
      expect(card?.title).toContain('サステナブル美容ブランド');
    },
  );

  it('leaves file and draft as they were when it cannot be drawn', LONG, async () => {
    const { book, rpc } = await openAddon({ sheets: ['S'] });
    got(await rpc('saveDraft', { step: 8, answers }));
    for (const call of [2, 30]) {
      book.faults.failOnCall(call);
      expect(await rpc('createOwn', OWN)).toMatchObject({ ok: false });
      book.faults.clear();
      expect(book.sheetNames()).toEqual(['S']);
    }
    expect(got(await rpc('openWizard', {})).draft).toMatchObject({ step: 8, answers });
  });
});
