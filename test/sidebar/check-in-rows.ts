import type { CheckInRow, Response } from '../../src/app/rpc-schema.ts';
import { KPI_THRESHOLDS, STRETCH_THRESHOLDS } from '../../src/core/light.ts';

const half = { elapsed: 1 / 2, judged: 1 / 2, isOver: false, limits: KPI_THRESHOLDS, guard: 1 / 10 };

const plain: CheckInRow = {
  sheet: 'kpi',
  rowId: 'K1',
  name: '',
  owner: '佐藤',
  unit: '',
  value: null,
  updated: null,
  linked: false,
  due: false,
  goal: null,
  judging: half,
  confidence: null,
  why: '',
  next: '',
};

const goal = (target: number): CheckInRow['goal'] => ({
  target,
  baseline: null,
  direction: null,
  tolerance: target / 20,
});

/** Rows as in the picture of the check-in: a share, a limit, a key result, a goal in words, a linked one. */
export const ROWS: readonly CheckInRow[] = [
  {
    ...plain,
    rowId: 'K2',
    name: 'ブランド認知度',
    unit: '%',
    value: 0.23,
    due: true,
    goal: goal(0.8),
    why: '20代の想起が伸びていない',
    next: '20代向け動画を月4本にする',
  },
  {
    ...plain,
    rowId: 'K8',
    name: '購入率(CVR)',
    unit: '%',
    value: 0.028,
    goal: goal(0.04),
    judging: { ...half, judged: 1 },
  },
  {
    ...plain,
    rowId: 'K9',
    name: '1件あたり獲得費(CPA)',
    unit: '円',
    value: 2910,
    goal: { target: 3000, baseline: null, direction: 'down', tolerance: 150 },
    judging: { ...half, judged: 1 },
  },
  {
    ...plain,
    sheet: 'okr',
    rowId: 'R1',
    name: 'サイト訪問(月)',
    unit: '回',
    value: 588_000,
    goal: goal(1_000_000),
    judging: { ...half, limits: STRETCH_THRESHOLDS },
    confidence: 7,
  },
  {
    ...plain,
    sheet: 'qualitative',
    rowId: 'Q1',
    name: '「信頼できる」と言われる <b>40</b> 文字の長い名前の目標でも二行までに収まります',
    unit: '点',
    value: 7.4,
    goal: goal(9),
    judging: { ...half, elapsed: 1, judged: 1 },
  },
];

/** The spreadsheet's answer. */
export const READ: Response<'readCheckIn'> = {
  tracker: 't1',
  who: '佐藤',
  date: '2026-09-30',
  today: '2026-09-30',
  members: ['佐藤', '鈴木'],
  rows: [...ROWS],
  kpiSheetId: '12',
};

export const SAVED: Response<'saveCheckIn'> = {
  saved: 3,
  logSheet: 'チェックイン',
  gone: [],
  older: [],
  newIds: [],
};
