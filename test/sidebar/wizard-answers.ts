import type { Request, Response } from '../../src/app/rpc-schema.ts';
import { firstRun, working } from './answers.ts';
import type { Answers } from './open-sidebar.ts';

/** Three KPIs of the catalogue, as the spreadsheet offers them. */
export const offers: Response<'openWizard'>['catalogue'] = [
  {
    id: 'K2',
    name: { ja: 'リーチ(月)', en: 'Reach / mo' },
    stage: 'awareness',
    unit: { ja: '人', en: 'people' },
    target: 500_000,
    kind: 'level',
    direction: 'up',
    cadence: 'weekly',
    tool: { ja: 'SNSの分析画面', en: 'Social media insights' },
    when: { ja: '毎週月曜', en: 'Mondays' },
    parent: 'K3',
  },
  {
    id: 'K4',
    name: { ja: '認知度', en: 'Awareness' },
    stage: 'awareness',
    unit: { ja: '%', en: '%' },
    target: 0.45,
    kind: 'level',
    direction: 'up',
    cadence: 'monthly',
    tool: { ja: 'ネット調査', en: 'Online survey' },
    when: { ja: '毎月15日', en: 'The 15th' },
    parent: '',
  },
  {
    id: 'K15',
    name: { ja: 'リピート率', en: 'Repeat rate' },
    stage: 'loyalty',
    unit: { ja: '%', en: '%' },
    target: 0.4,
    kind: 'rate',
    direction: 'up',
    cadence: 'monthly',
    tool: { ja: 'ショップの管理画面', en: 'Shop back office' },
    when: { ja: '毎月1日', en: 'The 1st' },
    parent: '',
  },
];

const kpi = {
  chosen: true,
  name: '',
  kind: 'level' as const,
  direction: 'up' as const,
  baseline: '',
  target: '',
  unit: '',
  evidence: '',
  owner: '',
  tool: '',
  cadence: 'monthly' as const,
  when: '',
};

/** Answers to all questions, with the figures of domain section 6, sample 1, as people type them. */
export const answers: Request<'saveDraft'>['answers'] = {
  title: 'サステナブル美容ブランド',
  name: '月商',
  kind: 'level',
  baseline: '1,000万',
  target: '５，０００万',
  unit: '円',
  cycle: { start: '2026-04-01', months: 12, fiscalStart: 4 },
  stages: ['awareness', 'loyalty', '紹介'],
  kpis: [
    { ...kpi, id: 'K4', stage: 'awareness', baseline: '12%', target: '50', owner: '森', tool: 'ネット調査' },
    { ...kpi, id: 'K15', stage: 'loyalty', chosen: false, target: '60%' },
    { ...kpi, id: 'P1', stage: '紹介', name: '紹介の数', kind: 'sum', target: '300件', unit: '件' },
    { ...kpi, id: 'P9', stage: '紹介', name: ' ' },
  ],
  objectives: [
    {
      id: 'O1',
      name: '日本で最も信頼されるサステナブル美容ブランドになる',
      keyResults: [
        {
          id: 'R1',
          name: 'リピート率を35%から60%に上げる',
          baseline: '35%',
          target: '60%',
          unit: '%',
          owner: '佐藤',
        },
        { id: 'R2', name: '', baseline: '', target: '', unit: '', owner: '' },
      ],
    },
  ],
  qualitative: [
    { id: 'Q1', name: 'お客様に信頼される', proxy: '信頼の点数', method: 'mean', target: '8', owner: '森' },
  ],
  actions: [{ id: 'A1', name: '調査を頼む', owner: '佐藤', due: '2026-12-10', goal: 'R1' }],
};

/** A spreadsheet that answers the wizard; `draft` is what it kept from the last time. */
export function wizardAnswers(language: 'ja' | 'en', draft: Response<'openWizard'>['draft'] = null): Answers {
  const { createSample, ...rest } = working(language);
  const note = draft && { step: draft.step, savedAt: draft.savedAt };
  const finding = { sentence: '<b>1</b>', fix: '例', step: 4 };
  return {
    ...rest,
    start: { value: { ...firstRun(language), draft: note } },
    openWizard: { value: { today: '2026-11-25', catalogue: offers, draft } },
    saveDraft: { value: { savedAt: '2026-11-25 14:02' } },
    dropDraft: { value: {} },
    previewOwn: {
      value: {
        sheets: [
          { name: 'ダッシュボード', rows: null },
          { name: 'KPI', rows: 3 },
        ],
        findings: [
          { severity: 'warning', title: '目標の根拠がありません', ...finding },
          { severity: 'error', title: '数字がありません', ...finding },
          { severity: 'warning', title: '目標の根拠がありません', ...finding },
        ],
      },
    },
    createOwn: createSample!,
  };
}
