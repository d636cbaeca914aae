import { FIRST_ROW } from '../table-sheet.ts';
import { HISTORY_FIRST_ROW, historyLastRow } from './history-sheet.ts';
import { okrRows } from './okr-sheet.ts';
import type { SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';

type Rows = readonly [first: number, last: number];

/** The columns of the list of objectives, left to right. */
export interface ObjectiveColumns {
  readonly name: string;
  readonly score: string;
  readonly bar: string;
  readonly light: string;
  readonly atEnd: string;
}

const ON_THE_LEFT: ObjectiveColumns = { name: 'b', score: 'c', bar: 'd', light: 'e', atEnd: 'f' };
const ON_THE_RIGHT: ObjectiveColumns = { name: 'h', score: 'i', bar: 'j', light: 'k', atEnd: 'l' };

/**
 * Where the blocks of the dashboard stand; `null` for one whose sheet is not made. Where there are only KPIs or only
 * objectives, these stand on the left, and beside them lights by member or of key results. Source: look, section 5.
 */
export interface DashboardLayout {
  /** Rows of the list of what to look at first: KPIs or, without them, key results. */
  readonly first: Rows;
  /** Rows of stages and of objectives; the total stands below. */
  readonly stages: Rows;
  readonly total: number;
  /** Is there a block of KPIs by stage, and one of objectives? One of them there is. */
  readonly hasStages: boolean;
  readonly hasObjectives: boolean;
  /** Columns of the objectives: the right panel, or the left one where nothing else stands there. */
  readonly objective: ObjectiveColumns;
  /** Rows of the list of landings. */
  readonly landings: Rows | null;
  /** First row of the trend of the final goal, beside the landings. */
  readonly trend: number | null;
  /** Last row of the sheet. */
  readonly last: number;
}

/** Rows that a dashboard has room for, of stages and of objectives or members beside them. */
export const FEWEST_STAGES = 4;
export const MOST_STAGES = 6;
const LANDINGS = 8;

/** First row of the list of what to look at first, and how many it holds. */
const FIRST = 14;
const LISTED = 5;

/** The layout for a tracker: rows for its stages and objectives, four to six of them. */
export function dashboardLayout({
  sheets,
  stageRows,
  tracker: { members, objectives, stages },
}: Pick<SheetContext, 'sheets' | 'stageRows' | 'tracker'>): DashboardLayout {
  const hasKpis = sheets.has('kpi');
  const hasObjectives = sheets.has('okr');
  const fullest = Math.max(stages.length, (hasObjectives ? objectives : members).length);
  const listed = hasKpis ? fullest : objectives.length || MOST_STAGES;
  const count = stageRows ?? Math.max(FEWEST_STAGES, Math.min(MOST_STAGES, listed));
  const start = FIRST + LISTED + 2;
  const total = start + count;
  return {
    first: [FIRST, FIRST + LISTED - 1],
    stages: [start, total - 1],
    total,
    hasStages: hasKpis,
    hasObjectives,
    objective: hasKpis ? ON_THE_RIGHT : ON_THE_LEFT,
    landings: hasKpis ? [total + 3, total + 2 + LANDINGS] : null,
    trend: hasKpis && sheets.has('history') ? total + 3 : null,
    last: hasKpis ? total + 3 + LANDINGS : total + 1,
  };
}

/** Whole columns of the other sheets, as the dashboard names them. */
export interface Sources {
  readonly kpi: (column: string) => string;
  readonly okr: (column: string) => string;
  readonly history: (column: string) => string;
}

/** The columns over all rows of their tables. */
export function sources(context: Pick<SheetContext, 'lastRows' | 'tracker'>): Sources {
  const { tracker } = context;
  const over =
    (sheet: string, first: number, last: number) =>
    (column: string): string =>
      `{${sheet}.${column}@${first}:${last}}`;
  return {
    kpi: over('kpi', FIRST_ROW, tableEnd(context, 'kpi', tracker.kpis.length)),
    okr: over('okr', FIRST_ROW, tableEnd(context, 'okr', okrRows(tracker))),
    history: over('history', HISTORY_FIRST_ROW, historyLastRow(context)),
  };
}
