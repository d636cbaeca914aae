import { FIRST_ROW, lastRow } from '../table-sheet.ts';
import type { Tracker } from '../tracker.ts';
import { HISTORY_FIRST_ROW, historyLastRow } from './history-sheet.ts';

/** Where the blocks of the dashboard stand. Source: look, section 5. */
export interface DashboardLayout {
  /** Rows of the list of what to look at first. */
  readonly first: readonly [number, number];
  /** Rows of stages and of objectives; the total stands below. */
  readonly stages: readonly [number, number];
  readonly total: number;
  /** Rows of the list of landings. */
  readonly landings: readonly [number, number];
  /** Last row of the sheet. */
  readonly last: number;
}

const FEWEST_STAGES = 4;
const MOST_STAGES = 6;
const LANDINGS = 8;

/** The layout for a tracker: one row for each stage, four to six of them. */
export function dashboardLayout({ stages }: Tracker): DashboardLayout {
  const count = Math.max(FEWEST_STAGES, Math.min(MOST_STAGES, stages.length));
  const total = 21 + count;
  return {
    first: [14, 18],
    stages: [21, total - 1],
    total,
    landings: [total + 3, total + 2 + LANDINGS],
    last: total + 3 + LANDINGS,
  };
}

/** Whole columns of the other sheets, as the dashboard names them. */
export interface Sources {
  readonly kpi: (column: string) => string;
  readonly okr: (column: string) => string;
  readonly history: (column: string) => string;
}

/** The columns over all rows of their tables. */
export function sources(tracker: Tracker): Sources {
  const okrRows = tracker.objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
  const over =
    (sheet: string, first: number, last: number) =>
    (column: string): string =>
      `{${sheet}.${column}@${first}:${last}}`;
  return {
    kpi: over('kpi', FIRST_ROW, lastRow(tracker.kpis.length)),
    okr: over('okr', FIRST_ROW, lastRow(okrRows)),
    history: over('history', HISTORY_FIRST_ROW, historyLastRow(tracker)),
  };
}
