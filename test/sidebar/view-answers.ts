import type { EditableGoalRow, Method, Response } from '../../src/app/rpc-schema.ts';
import { card, firstRun, settings, working } from './answers.ts';
import { READ, SAVED } from './check-in-rows.ts';
import type { Answers } from './open-sidebar.ts';
import { draftAt } from './open-wizard.ts';
import { wizardAnswers } from './wizard-answers.ts';

const kpi = { sheetId: '12', name: 'KPI' };
const drawn = { sheets: [{ ...kpi, wished: 'KPI' }], skipped: [] };
const repaired = { sheet: 'KPI', sheetId: '12', kind: 'formula', count: 3, cell: 'B6' } as const;
const goal = (row: string, kind: EditableGoalRow['kind'], name: string) => ({
  row,
  kind,
  name,
  parent: null,
  archived: false,
});
const edited = {
  row: 'K1',
  sheetName: 'KPI',
  changes: [{ name: '会員', field: '名前', before: '会員', after: '会員の数' }],
};

const NODES = [
  { id: 'O1', kind: 'objective', name: '信頼される', level: '会社', needsParent: false } as const,
  { id: 'K1', kind: 'kpi', name: '定期便', level: '', needsParent: true } as const,
].map((node) => ({ ...node, owner: '', department: '', state: 'watch' as const, figure: '', parent: null }));

const FINDING = {
  severity: 'error',
  sentence: '10倍ちがいます。',
  fix: '合わせます。',
  row: 'K1',
  column: 'target',
  place: 'KPI D5',
  target: { value: 50_000_000, words: '5,000万円' },
  isOrphan: false,
} as const;

const VALUES: { readonly [M in Method]?: Response<M> } = {
  readCheckIn: READ,
  saveCheckIn: SAVED,
  readGoalMap: { tracker: 't1', nodes: NODES, departments: [] },
  goToRow: {},
  setParent: { name: '定期便', parentName: '信頼される' },
  diagnose: {
    tracker: 't1',
    findings: [
      { key: '1', title: '助言', ...FINDING, target: null },
      { key: '2', title: '月商', ...FINDING },
    ],
    later: 0,
  },
  putOff: {},
  useTarget: { name: '月商' },
  readGoals: { tracker: 't1', goals: [goal('O1', 'objective', '信頼される'), goal('K1', 'kpi', '会員')] },
  previewGoal: { ...edited, unchanged: [] },
  editGoal: edited,
  readReview: { summary: 'KPIは ●4', sections: [{ title: '原因', count: 3 }], again: true },
  recordAll: { saved: 2, unchanged: 0, logSheet: 'チェックイン' },
  makeReview: { sheetId: '16', sheetName: 'レビュー', entries: 3, skipped: [] },
  readNotUpdated: { owners: [], message: '佐藤さん' },
  readUndo: {
    action: {
      ...{ kind: 'check_in', time: '2026-09-30 09:10', lines: 1 },
      cells: [{ name: 'リピート率', before: '', after: '39%', kept: false }],
    },
  },
  undo: { restored: 1, kept: [] },
  readReport: { text: 'KPI ●4' },
  readShare: { sheets: [{ id: 'kpi', name: 'KPI', chosen: true }] },
  share: { sheets: [kpi], handOut: [] },
  readClose: {
    ...{ tracker: 't1', cycle: '2026年度', start: '2026-04-01', end: '2027-03-31', copy: '控え' },
    objectives: [{ name: '信頼される', score: 0.72, grade: '上出来' }],
    candidates: [{ id: 'K1', name: '会員', outlook: 'begins', figure: '54%', chosen: true }],
    next: '2027年度',
  },
  closeCycle: { copy: kpi, next: '2027年度', sheets: [kpi], skipped: [], linked: [], unlinked: [] },
  readRemoval: { tracker: 't1', sheets: ['KPI'], word: '消す' },
  removeTracker: { sheets: ['KPI'] },
  readRepair: { items: [repaired], missing: [] },
  repair: { items: [repaired], skipped: [] },
  addDepartments: { sheetId: '17', name: '部門まとめ', isNew: true, skipped: [] },
  readOwnTable: {
    ...{ sheetId: '7', sheetName: '数字', headerRow: 1, rowCount: 1, formulas: 0, months: [] },
    columns: [
      { column: 1, letter: 'A', title: 'KPI' },
      { column: 2, letter: 'B', title: '実績' },
    ],
    guess: {
      ...{ name: 1, actual: 2, target: null, baseline: null, unit: null, owner: null, direction: null },
      ...{ kind: null, cadence: null, stage: null, start: null, end: null, updated: null },
    },
    rows: [['月商', 26]],
  },
  createFromTable: { ...drawn, rows: 1, linked: 0, months: 0, remarks: [] },
  previewSample: { sheets: [{ id: 'kpi', name: 'KPI', rows: 2, isUsual: true }] },
  readRange: { range: 'KPI!E5:E9', sheetName: 'KPI', cell: 'E5' },
  insertFormula: { sheetName: 'KPI', cell: 'E5' },
  convertToValues: { sheetName: 'KPI', range: 'E5', converted: 1, kept: 0 },
  readSettings: settings,
  beginSelfCheck: {},
  readSelfCheck: { result: null },
};

/** A spreadsheet with a tracker, in which everything works, in Japanese. */
export const EVERYTHING_WORKS: Answers = {
  ...working('ja'),
  ...wizardAnswers('ja', draftAt(8)),
  ...Object.fromEntries(Object.entries(VALUES).map(([method, value]) => [method, { value }])),
  start: { value: { ...firstRun('ja'), trackers: [card] } },
};
