import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyResultRemark, objectiveRemark, setRemarks } from '../../sidebar/views/wizard/coach.ts';
import { cyclesFrom, movedCycle, thisYear } from '../../sidebar/views/wizard/cycles.ts';
import { exampleText } from '../../sidebar/views/wizard/example-text.ts';
import { figuresInText } from '../../sidebar/views/wizard/figures-in-text.ts';
import { chosenKpis, newId, ownersOf, wizardFrom } from '../../sidebar/views/wizard/wizard.ts';
import { METHODS } from '../../src/app/rpc-schema.ts';
import { counts } from '../../src/coach/rules/counts.ts';
import { type Day, parseDay } from '../../src/core/day.ts';
import { answers, offers } from './wizard-answers.ts';

const day = (text: string): Day => parseDay(text) as Day;

describe('the cycles that can be planned', () => {
  it('are this fiscal year, the next one, this quarter and the next one', () => {
    // Domain section 2: in Japan the fiscal year starts in April.
    expect(cyclesFrom(day('2026-11-25'), 4)).toEqual([
      { start: '2026-04-01', months: 12, fiscalStart: 4 },
      { start: '2027-04-01', months: 12, fiscalStart: 4 },
      { start: '2026-10-01', months: 3, fiscalStart: 4 },
      { start: '2027-01-01', months: 3, fiscalStart: 4 },
    ]);
  });

  it('contain today or begin after it, whatever the day and the first month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 12 }), (today, month) => {
        const starts = cyclesFrom(today, month).map(({ start }) => day(start));
        expect(starts[0]).toBeLessThanOrEqual(today);
        expect(starts[1]).toBeGreaterThan(today);
        expect(starts[2]).toBeLessThanOrEqual(today);
        expect(starts[3]).toBeGreaterThan(today);
      }),
    );
  });

  it('stay a year or a quarter when the year begins in another month', () => {
    const quarter = { start: '2026-10-01', months: 3 as const, fiscalStart: 4 };
    expect(movedCycle(day('2026-11-25'), quarter, 2)).toEqual({
      start: '2026-11-01',
      months: 3,
      fiscalStart: 2,
    });
    expect(thisYear(day('2026-03-31'), 4).start).toBe('2025-04-01');
  });
});

describe('figures in the words of a key result', () => {
  it.each([
    ['リピート率を35%から60%に上げる(2027年3月末)', '35%', '60%', '%'],
    ['認知度を12から50%に上げる', '12%', '50%', '%'],
    ['月商を1,000万円から5,000万円にする', '1,000万円', '5,000万円', '円'],
    ['フォロワー 80,000 → 500,000人', '80,000', '500,000人', '人'],
    ['3月末までに導入事例を10件公開する', '', '10件', '件'],
    ['大手3社と基本契約を締結する(第2四半期)', '', '3社', '社'],
    ['ブランド認知度を高める', '', '', ''],
    ['B2Bの商談を6か月で増やす', '', '', ''],
  ])('%s', (text, baseline, target, unit) => {
    expect(figuresInText(text, 'ja')).toEqual({ baseline, target, unit });
  });

  it.each([
    ['Raise repeat rate from 35% to 60% by March 2027', '35%', '60%', '%'],
    ['Cut cost per lead from ¥8,000 to ¥4,000', '¥8,000', '¥4,000', '¥'],
    ['30 press articles by June 2027', '', '30', ''],
    ['Revenue of 50M by Q4', '', '', ''],
  ])('%s', (text, baseline, target, unit) => {
    expect(figuresInText(text, 'en')).toEqual({ baseline, target, unit });
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void figuresInText(text, 'ja')));
  });
});

describe('the coach beside the fields', () => {
  it('says that a key result without a number cannot be judged, and how it could read', () => {
    const keyResult = { id: 'R1', name: 'ブランド認知度を高める', baseline: null, target: null };
    const remark = keyResultRemark(keyResult, 'ja');
    // Texts of look/sidebar 4.2.
    expect(remark).toMatchObject({ severity: 'error', title: '数字がありません' });
    const end = day('2027-03-31');
    expect(exampleText(remark?.example ?? '', { end, figures: ['12%', '50%'] }, 'ja')).toBe(
      'ブランド認知度を12%から50%に上げる(2027年3月末)',
    );
    const english = keyResultRemark({ ...keyResult, name: 'Raise brand awareness' }, 'en');
    expect(exampleText(english?.example ?? '', { end, figures: ['12%', '50%'] }, 'en')).toBe(
      'Raise brand awareness from 12% to 50% by March 2027',
    );
  });

  it('takes a figure beside the words for one in them', () => {
    const keyResult = { id: 'R1', name: 'ブランド認知度を高める', baseline: 0.12, target: 0.5 };
    expect(keyResultRemark(keyResult, 'ja')).toMatchObject({ severity: 'praise', example: null });
  });

  it('praises a good text in one line and says nothing about an empty one', () => {
    expect(objectiveRemark('日本で最も信頼されるサステナブル美容ブランドになる', 'ja')).toEqual({
      severity: 'praise',
      title: null,
      sentences: ['向かう先が言葉になっています。数字は成果指標に書きましょう。'],
      example: null,
    });
    expect(objectiveRemark('  ', 'ja')).toBeNull();
  });

  it('watches the number of KPIs: 10 are too many, 9 are not', () => {
    const kpis = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `K${index}`, name: 'A' }));
    expect(setRemarks(counts, { kpis: kpis(9) }, 'en')).toEqual([]);
    expect(setRemarks(counts, { kpis: kpis(10) }, 'en')).toHaveLength(1);
  });
});

describe('a plan under way', () => {
  const opened = { today: '2026-11-25', catalogue: offers, draft: null };

  it('begins with all usual stages and this fiscal year, which starts in April in Japan and in January elsewhere', () => {
    const { answers: ja, step } = wizardFrom(opened, 'ja');
    expect([step, ja.stages.length, ja.cycle.start]).toEqual([1, 4, '2026-04-01']);
    expect(wizardFrom(opened, 'en').answers.cycle.start).toBe('2026-01-01');
  });

  it('goes on where the draft was, with everything that was typed', () => {
    const draft = { step: 6, answers, savedAt: '2026-11-24 17:40' };
    const wizard = wizardFrom({ ...opened, draft }, 'ja');
    expect(wizard).toMatchObject({ step: 6, reached: 6, answers, saved: '2026-11-24 17:40' });
  });

  it('counts KPIs that are chosen, named, and in a stage that is still there', () => {
    const draft = { step: 3, answers: structuredClone(answers), savedAt: '' };
    const wizard = wizardFrom({ ...opened, draft }, 'ja');
    const before = chosenKpis(wizard).map(({ id }) => id);
    expect(before).toEqual(['K4', 'P1']);
    wizard.answers.stages = ['loyalty'];
    expect(chosenKpis(wizard)).toEqual([]);
    wizard.answers.stages = answers.stages;
    expect(chosenKpis(wizard).map(({ id }) => id)).toEqual(before);
  });

  it('gives new ids that nobody has, and remembers who was named', () => {
    expect(newId(answers, 'P')).toBe('P10');
    expect(newId({ ...answers, kpis: [] }, 'P')).toBe('P1');
    // An action still names R1, which is gone.
    expect(newId({ ...answers, objectives: [] }, 'R')).toBe('R2');
    expect(ownersOf(answers)).toEqual(['森', '佐藤']);
  });

  it('fits through the door with every field as full as it may be', () => {
    const full = (most: number) => '字'.repeat(most);
    const kpi = {
      ...answers.kpis[0]!,
      name: full(200),
      evidence: full(200),
      tool: full(60),
      owner: full(60),
    };
    const many = { ...answers, kpis: Array.from({ length: 56 }, () => kpi) };
    expect(METHODS.saveDraft.request.safeParse({ step: 8, answers: many }).success).toBe(true);
    const over = { ...answers, title: full(201) };
    expect(METHODS.saveDraft.request.safeParse({ step: 8, answers: over }).success).toBe(false);
  });
});
