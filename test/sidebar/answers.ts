import type { Card, Funnel, HistorySelection, Response, Start, Table } from '../../src/app/rpc-schema.ts';
import { HOW_TO_TEXTS } from '../../src/i18n/tracker-how-to.ts';
import type { Answers } from './open-sidebar.ts';

/** A file without a tracker. */
export function firstRun(language: 'ja' | 'en'): Start {
  return {
    language,
    palette: 'standard',
    version: '0.1.0',
    samples: ['beauty-brand'],
    trackers: [],
    inFront: null,
    draft: null,
    view: null,
  };
}

/** A tracker as the card shows it. */
export const card: Card = {
  tracker: 't1',
  title: 'サステナブル美容ブランド 2026年度',
  sheetId: '10',
  asOf: '2026-09-30',
  elapsed: 0.501,
  lights: { good: 4, watch: 3, bad: 3, none: 2 },
  stale: 3,
  newer: false,
  older: false,
};

/** A table of someone's own, with hostile texts in it. */
export const table: Table = {
  sheetId: '7',
  sheetName: '売上 <b>2026</b>',
  headerRow: 1,
  columns: [
    { column: 1, letter: 'A', title: '項目' },
    { column: 2, letter: 'B', title: '実績' },
    { column: 3, letter: 'C', title: '目標値' },
    { column: 4, letter: 'D', title: '<script>alert(1)</script>' },
  ],
  guess: { actual: 2, target: 3, baseline: null, direction: null },
  rows: [
    ['月商', 26_000_000, 50_000_000, ''],
    ['<img src=x onerror=alert(1)>', 95, 100, ''],
    ['新規会員', '', 1200, ''],
  ],
  rowCount: 12,
  letter: 'E',
  hasLights: false,
};

/** Twelve months of new contracts, selected in the grid. */
export const history: HistorySelection = {
  sheetName: '実績',
  range: 'B2:B13',
  title: '毎月の新規契約',
  unit: '件',
  rows: [48, 55, 51, 60, 47, 58, 52, 61, 49, 56, 54, 57].map((value) => [value]),
};

/** The funnel of the beauty brand; 30 % of the visits come a month before the order. Source: domain, section 6. */
export const funnel: Funnel = {
  sheetId: '15',
  goal: 50_000_000,
  unitValue: 5000,
  openPipeline: 0,
  share: 1,
  businessDays: 20,
  costPerTop: 0.6,
  unit: '円',
  stages: [
    { name: '表示', unit: '回', actual: 4_100_000, rate: 0.05, benchmark: 0.05, lag: 0 },
    { name: '訪問', unit: '回', actual: 180_000, rate: 0.1, benchmark: 0.1, lag: 0.3 },
    { name: 'カート投入', unit: '件', actual: 16_200, rate: 0.4, benchmark: 0.4, lag: 0 },
    { name: '注文', unit: '件', actual: 5200, rate: null, benchmark: null, lag: null },
  ],
  months: { first: '2026-12-01', goals: [50_000_000, 50_000_000] },
};

/** Settings of a tracker as they are usually. Source: look/sidebar, 4.9. */
export const settings: Response<'readSettings'> = {
  tracker: 't1',
  palette: 'standard',
  kpi: { green: 0.9, yellow: 0.7 },
  okr: { green: 0.7, yellow: 0.4 },
  fiscalStart: 4,
  who: '',
  members: ['田中', '佐藤 <b>花子</b>'],
};

/** Answers of a spreadsheet in which everything works. */
export function working(language: 'ja' | 'en'): Answers {
  const lit = { sheetName: '売上', letter: 'E', rows: 12 };
  return {
    start: { value: firstRun(language) },
    savePreferences: { value: {} },
    readTable: { value: table },
    addLights: { value: lit },
    removeLights: { value: lit },
    goTo: { value: {} },
    readSelection: { value: history },
    readGoalRow: { value: { sheetId: '12', rowId: 'K5', name: '新規契約', target: '150' } },
    readFunnel: { value: funnel },
    writeFunnel: { value: { sheetName: 'ファネル' } },
    readSettings: { failure: { code: 'no_tracker' } },
    writeSettings: { value: { sheetName: '設定' } },
    saveWho: { value: {} },
    changePalette: { value: { sheets: 6 } },
    writeTarget: { value: { sheetName: 'KPI', name: '新規契約' } },
    createSample: {
      value: {
        sheets: [
          { sheetId: '10', name: 'ダッシュボード', wished: 'ダッシュボード' },
          { sheetId: '11', name: 'OKR', wished: 'OKR' },
          { sheetId: '12', name: 'KPI 2', wished: 'KPI' },
          { sheetId: '13', name: '設定', wished: '設定' },
          { sheetId: '14', name: '使い方 2', wished: HOW_TO_TEXTS[language].tab },
        ],
        skipped: [],
      },
    },
  };
}
