import { describe, expect, it } from 'vitest';
import { randomNumbers } from './hostile-user.ts';
import { act, byHand, Meeting } from './meet.ts';
import { smallTrackerPlan } from './small-tracker.ts';
import { drawnFile, recordedFile, reviewedFile } from './use-case-files.ts';
import { ask, openedAfter } from './use-case-steps.ts';
import { CHECK_IN } from './use-cases.ts';

/** What people do by hand; nobody is kept out by a lock. */
const HANDS = `
  function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
  function sortGoals() { sheetOf('KPI').getRange('A5:O9').sort(1); }
  function insertGoalRow() { sheetOf('KPI').insertRowBefore(5); }
  function insertTopRow() { sheetOf('OKR').insertRowBefore(1); }
  function insertLogRow() { sheetOf('チェックイン').insertRowBefore(6); }
  function deleteOtherRow() { sheetOf('KPI').deleteRow(6); }
  function deleteRow() { sheetOf('KPI').deleteRow(5); }
  function deleteLogRow() { sheetOf('チェックイン').deleteRow(5); }
  function insertColumn() { sheetOf('KPI').insertColumnBefore(3); }
`;

const tracker = 'mini';
const recorded = recordedFile('', HANDS);
const checkIn = act('a check-in', 'saveCheckIn', CHECK_IN);
const another = act('another check-in', 'saveCheckIn', {
  ...CHECK_IN,
  who: '田中',
  rows: [
    { sheet: 'kpi', rowId: 'K2', name: '認知度', value: 0.3, confidence: null, why: '広告', next: null },
    { sheet: 'okr', rowId: 'R1', name: '再購入', value: 40, confidence: null, why: null, next: null },
  ],
});
const recordAll = act('recording all', 'recordAll', { tracker });
const undo = act('undo', 'undo', { tracker });
const settings = act('other settings', 'writeSettings', {
  ...{ tracker, kpi: { green: 0.8, yellow: 0.6 }, okr: null, fiscalStart: 10 },
});
const goal = { tracker, language: 'ja', parent: null, below: null, archived: false } as const;
const rename = act('another name', 'editGoal', { ...goal, row: 'O1', kind: 'objective', name: '別の名前' });
const newKeyResult = { row: null, kind: 'key_result', name: '紹介', parent: 'O1' } as const;
const add = act('a new key result', 'editGoal', { ...goal, ...newKeyResult });
const close = act('the end of the cycle', 'closeCycle', { tracker, learned: '学び', carried: ['K1'] });
const agenda = act('another agenda', 'makeReview', { tracker, kind: 'month_end' });
const hands = [
  'sortGoals',
  'insertGoalRow',
  'insertTopRow',
  'insertLogRow',
  'deleteOtherRow',
  'deleteRow',
  'deleteLogRow',
  'insertColumn',
].map(byHand);

/**
 * Before how many calls of the first one the other comes in; `MEETINGS=every`: before each, `MEETINGS=40`: before that
 * many of them, half of which are in the middle of its writes.
 */
const MEETINGS =
  process.env.MEETINGS === 'every' ? Number.POSITIVE_INFINITY : Number(process.env.MEETINGS ?? 2);

const pairs = [
  ...[another, recordAll, rename, add, ...hands].map((other) => [recorded, checkIn, other] as const),
  ...[recordAll, rename, add, settings].map((first) => [recorded, first, checkIn] as const),
  [recorded, recordAll, act('recording all, too', 'recordAll', { tracker })] as const,
  [openedAfter(recorded, ask('saveCheckIn', CHECK_IN)), undo, another] as const,
  [
    drawnFile(
      () => smallTrackerPlan('ja', ['kpi', 'check_ins']),
      `book.getSheetByName('KPI').getRange('B6:B7').setValue('x');`,
    ),
    act('a repair', 'repair', { tracker: 'small', anew: null }),
    act('a check-in', 'saveCheckIn', {
      ...{ tracker: 'small', who: '田中', date: '2026-11-15' },
      rows: [
        { sheet: 'kpi', rowId: 'K1', name: '月商', value: 500, confidence: null, why: '客数', next: null },
      ],
    }),
  ] as const,
  [reviewedFile(), act('an agenda', 'makeReview', { tracker, kind: 'week' }), agenda] as const,
].map(([open, first, other]) => ({
  first: first.name,
  other: other.name,
  meeting: new Meeting(open, first, other),
}));

function placesIn(calls: readonly string[], seed: number): number[] {
  if (MEETINGS >= calls.length) return calls.map((_, index) => index + 1);
  const next = randomNumbers(seed);
  const writes = calls.flatMap((call, index) => (/\.(?:set|insert)|flush$/.test(call) ? [index + 1] : []));
  const pick = (from: readonly number[]): number => from[Math.floor(next() * from.length)] as number;
  const all = calls.map((_, index) => index + 1);
  return Array.from({ length: MEETINGS }, (_, index) => pick(index % 2 === 0 ? writes : all));
}

describe('people in one file at the same moment', { timeout: 3_600_000 }, () => {
  it.each(pairs.map(({ first, meeting, other }) => [first, other, meeting] as const))(
    'lose nothing and double nothing: %s, and %s in between',
    async (first, other, meeting) => {
      const wrong: string[] = [];
      for (const place of placesIn(await meeting.calls(), first.length + other.length)) {
        const found = await meeting.at([place]);
        if (found !== '') wrong.push(`call ${place}: ${found}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('also where there are three of them', async () => {
    const meeting = new Meeting(recorded, checkIn, another, byHand('sortGoals'));
    const { length } = await meeting.calls();
    const next = randomNumbers(3);
    for (let count = 0; count < Math.min(MEETINGS, length); count += 1) {
      const places = [next(), next()].map((share) => 1 + Math.floor(share * length));
      expect(await meeting.at(places), `calls ${places.join(', ')}`).toBe('');
    }
  });

  it('keep what was checked in while a cycle is closed', async () => {
    const meeting = new Meeting(
      reviewedFile(`book.deleteSheet(book.getSheetByName('OKR'));`),
      close,
      act('a check-in', 'saveCheckIn', { ...CHECK_IN, rows: CHECK_IN.rows.slice(0, 1) }),
    );
    const calls = await meeting.calls();
    const count = Math.min(MEETINGS, 30);
    for (let place = 1; place <= count; place += 1) {
      expect(await meeting.at([Math.round((place * calls.length) / (count + 1))])).toBe('');
    }
  });
});
