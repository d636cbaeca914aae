import type { Answer, Request } from '../../src/app/rpc-schema.ts';
import { answers } from '../sidebar/wizard-answers.ts';
import { DAMAGE } from './damage.ts';
import type { UseCase } from './fail-use-case.ts';
import { GOAL_USE_CASES } from './goal-use-cases.ts';
import { KEEPING_USE_CASES } from './keeping-use-cases.ts';
import { COLUMNS, STYLE } from './own-table.ts';
import { SETTING_USE_CASES } from './setting-use-cases.ts';
import { smallTrackerPlan } from './small-tracker.ts';
import { blankFile, drawnFile, recordedFile, reviewedFile, tableFile } from './use-case-files.ts';
import { ask, openedAfter, takingBack } from './use-case-steps.ts';

type Run = UseCase['run'];

const tracker = 'mini';
const run = 'run';

/** Figures of two sheets, with everything that can be said about them. */
export const CHECK_IN: Request<'saveCheckIn'> = {
  tracker,
  who: '佐藤',
  date: '2026-09-30',
  rows: [
    { sheet: 'kpi', rowId: 'K1', name: '月商', value: 45, confidence: null, why: '客数', next: '案内' },
    { sheet: 'okr', rowId: 'R1', name: '再購入', value: 33, confidence: 6, why: null, next: null },
  ],
};

const addLights: Run = async (addon) => {
  const read = await addon.rpc('readTable', {});
  if (!read.ok) return read;
  const { headerRow, sheetId } = read.value;
  return addon.rpc('addLights', { sheetId, headerRow, columns: COLUMNS, ...STYLE });
};
const fromTable: Run = async ({ rpc }) => {
  const read = await rpc('readOwnTable', {});
  if (!read.ok) return read;
  const { guess, headerRow, sheetId } = read.value;
  const request = { sheetId, headerRow, columns: guess, link: 'all', history: false, run } as const;
  return rpc('createFromTable', { ...request, ...STYLE });
};

/** From the menu; what a person is told there says whether it was done. */
const updateLights: Run = async ({ book }) => {
  book.run('menuUpdateLights');
  const told = book.shown.alerts[book.shown.alerts.length - 1]?.title;
  return told === '信号を付けました' ? { ok: true, value: {} } : failed('not_written');
};

/** Typing over a figure is never held up; the date stands there or not. */
const typeFigure: Run = async ({ book }) => {
  book.type('KPI', 'C5', '48');
  await book.settle();
  const typed = book.display('KPI', 'G5');
  return typed !== '2026/9/15' ? { ok: true, value: {} } : failed('not_written');
};

const writeTarget: Run = async ({ rpc }) => {
  const read = await rpc('readCheckIn', { tracker, who: '', date: null });
  if (!read.ok) return read;
  const sheetId = read.value.kpiSheetId as string;
  return rpc('writeTarget', { sheetId, rowId: 'K1', target: 80, evidence: '届く見込み 60%' });
};

function failed(code: 'not_written'): Answer<unknown> {
  return { ok: false, code, facts: {} };
}

const NAMES = ['KPI', 'OKR', 'レビュー', '設定'];
const removal: Run = ({ book, rpc }) => {
  const sheets = book.sheetNames().filter((name) => NAMES.includes(name));
  return rpc('removeTracker', { tracker, sheets, typed: '消す' });
};

const RECORD_ALL = { name: 'recording all', open: recordedFile(), run: ask('recordAll', { tracker }) };
const USE_TARGET = {
  name: 'using a target',
  open: recordedFile(),
  run: ask('useTarget', { tracker, row: 'K1', target: 77 }),
};

/** Everything of the add-on that writes, in files where it has something to do. */
export const USE_CASES: readonly UseCase[] = [
  { name: 'a check-in', open: recordedFile(), run: ask('saveCheckIn', CHECK_IN) },
  {
    name: 'a check-in without a log',
    open: recordedFile(`book.deleteSheet(book.getSheetByName('チェックイン'));`),
    run: ask('saveCheckIn', CHECK_IN),
  },
  {
    name: 'a check-in without past values',
    open: recordedFile(`book.deleteSheet(book.getSheetByName('履歴'));`),
    run: ask('saveCheckIn', CHECK_IN),
  },
  RECORD_ALL,
  {
    name: 'dating what is typed',
    open: recordedFile(`book.getSheetByName('KPI').getRange('C5').setValue(48);`),
    run: typeFigure,
  },
  takingBack('taking a check-in back', { open: recordedFile(), run: ask('saveCheckIn', CHECK_IN) }),
  takingBack('taking back that all was recorded', RECORD_ALL),
  ...GOAL_USE_CASES,
  {
    name: 'giving a goal another parent',
    open: recordedFile(),
    run: ask('setParent', { tracker, row: 'R1', parent: 'O2' }),
  },
  USE_TARGET,
  takingBack('taking a target back', USE_TARGET),
  {
    name: 'writing a target with its evidence',
    open: recordedFile(),
    run: writeTarget,
  },
  ...SETTING_USE_CASES,
  ...KEEPING_USE_CASES,
  {
    name: 'an agenda on top of a review',
    open: reviewedFile(),
    run: ask('makeReview', { tracker, kind: 'month_end' }),
  },
  {
    name: 'an agenda where the review was deleted',
    open: reviewedFile(`book.deleteSheet(book.getSheetByName('レビュー'));`),
    run: ask('makeReview', { tracker, kind: 'week' }),
  },
  {
    name: 'a copy to share',
    open: reviewedFile(),
    run: ask('share', { tracker, sheets: ['kpi', 'review'], language: 'ja' }),
  },
  {
    name: 'closing a cycle',
    slow: 'few',
    open: reviewedFile(`book.deleteSheet(book.getSheetByName('OKR'));`),
    run: ask('closeCycle', { tracker, learned: '=学び', carried: ['K1'] }),
  },
  {
    name: 'closing a cycle with rows deleted',
    slow: 'few',
    open: reviewedFile(`
      book.deleteSheet(book.getSheetByName('OKR'));
      book.getSheetByName('KPI').deleteRows(5, 2);
      book.getSheetByName('設定').deleteRow(6);`),
    run: ask('closeCycle', { tracker, learned: '', carried: ['K3'] }),
  },
  {
    name: 'removing a tracker',
    open: reviewedFile(),
    run: removal,
    half: { code: 'half_removed', complete: removal },
  },
  {
    name: 'a repair',
    open: drawnFile(() => smallTrackerPlan('ja', ['dashboard', 'kpi']), DAMAGE),
    run: ask('repair', { tracker: 'small', anew: null }),
  },
  {
    name: 'a repair where a sheet was deleted',
    slow: 'few',
    open: drawnFile(
      () => smallTrackerPlan('ja', ['kpi', 'history']),
      `book.deleteSheet(book.getSheetByName('履歴'));`,
    ),
    run: ask('repair', { tracker: 'small', anew: null }),
  },
  {
    name: 'a repair that makes a sheet there never was',
    slow: 'few',
    open: drawnFile(() => smallTrackerPlan('ja', ['kpi']), ''),
    run: ask('repair', { tracker: 'small', anew: ['check_ins'] }),
  },
  {
    name: 'other colours',
    open: drawnFile(() => smallTrackerPlan('ja', ['dashboard', 'kpi']), ''),
    run: ask('changePalette', { tracker: 'small', palette: 'safe' }),
  },
  { name: 'adding lights', open: tableFile(), run: addLights },
  {
    name: 'renewing lights',
    open: openedAfter(tableFile(), async (addon) => {
      const answer = await addLights(addon);
      addon.book.type('S', 'D5', 'わたしの値');
      return answer;
    }),
    run: updateLights,
  },
  { name: 'removing lights', open: openedAfter(tableFile(), addLights), run: ask('removeLights', {}) },
  {
    name: 'inserting a formula',
    open: tableFile(`book.getSheets()[0].getRange('F4').activate();`),
    run: ask('insertFormula', { formula: '=KPI_PROGRESS(S!B4;S!C4)', replace: false }),
  },
  {
    name: 'turning formulas into values',
    open: tableFile(`
      var sheet = book.getSheets()[0];
      sheet.getRange('D4:D6').setFormula('=B4/C4');
      sheet.getRange('C3:D7').activate();`),
    run: ask('convertToValues', {}),
  },
  { name: 'a tracker from a table', slow: 'few', open: tableFile(), run: fromTable },
  {
    name: 'a sample',
    slow: 'few',
    open: tableFile(),
    run: ask('createSample', { sample: 'kpi-catalogue', sheets: ['kpi'], run, ...STYLE }),
  },
  {
    name: 'a tracker from answers',
    slow: 'none',
    open: openedAfter(blankFile, ask('saveDraft', { step: 8, answers })),
    run: ask('createOwn', { answers, run, ...STYLE }),
  },
  { name: 'the sheet of departments', slow: 'few', open: tableFile(), run: ask('addDepartments', STYLE) },
  { name: 'a self-check', slow: 'none', open: tableFile(), run: ask('beginSelfCheck', {}), tells: true },
];
