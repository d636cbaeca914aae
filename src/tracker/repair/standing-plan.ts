import type { Language } from '../../i18n/language.ts';
import type { PaletteName } from '../../plan/palette.ts';
import type { Area, Plan, SheetPlan } from '../../plan/plan.ts';
import { derivedValues } from '../check-in/derived-values.ts';
import { createTracker } from '../create-tracker.ts';
import { SOURCES } from '../samples/samples.ts';
import { FEWEST_STAGES, MOST_STAGES } from '../sheets/dashboard-layout.ts';
import { historyEnds } from '../sheets/history-sheet.ts';
import { OPTIONAL_SHEETS, type OptionalSheet } from '../sheets/optional-sheets.ts';
import type { LastRows } from '../sheets/sheet-context.ts';
import { readTrackerBack } from '../standing/read-tracker-back.ts';
import { standingSettings } from '../standing/standing-settings.ts';
import { readTracker, type TrackerInput } from '../tracker.ts';
import { alignRows } from './align-rows.ts';
import { rowFit } from './row-fit.ts';
import { placesWithGoneColumns, type RepairSheet, type RepairSheets } from './standing-file.ts';
import { standingLanguage } from './standing-language.ts';
import { tableSizes } from './table-sizes.ts';

/** What a repair goes by. */
export interface PlanOptions {
  readonly trackerId: string;
  /** Today as `yyyy-mm-dd`: only for settings that have to be made anew. */
  readonly today: string;
  /** Sheets to make anew, by their id in plans. */
  readonly anew: readonly string[];
  /** Other colours than those the tracker has. */
  readonly palette?: PaletteName;
}

/** The plan of a tracker as it stands, and the ends of its tables. */
export interface StandingPlan {
  readonly plan: Plan;
  readonly ends: LastRows;
}

/**
 * The plan that would draw a tracker as it stands in a file: its language, colours and sheets, with its goals, and
 * with tables and lists as long as they are there.
 */
export function standingPlan(sheets: RepairSheets, options: PlanOptions): StandingPlan {
  const ends = tableSizes(sheets);
  const language = standingLanguage(sheets);
  const { palette } = standingSettings(sheets.settings);
  const made = OPTIONAL_SHEETS.filter((id) => sheets[id] || options.anew.includes(id));
  const input = completed(readTrackerBack(sheets), sheets, made, language, options.today);
  const draw = (stageRows?: number): Plan =>
    createTracker(input, {
      language,
      today: options.today,
      trackerId: options.trackerId,
      palette: options.palette ?? palette,
      sheets: made,
      lastRows: ends,
      ...(stageRows === undefined ? {} : { stageRows }),
    });
  const plan = sheets.dashboard ? draw(stageRowsOf(sheets, draw)) : draw();
  return { plan: { ...plan, sheets: plan.sheets.map((sheet) => asLong(sheet, sheets[sheet.id])) }, ends };
}

/** A review is as long as its agenda was when it was made: its rules reach to the end of the sheet. */
function asLong(sheet: SheetPlan, standing: RepairSheet | undefined): SheetPlan {
  if (sheet.id !== 'review' || !standing) return sheet;
  const rows = standing.looks.rows - standing.firstRow + 1;
  const longer = ({ columns, rows: [first] }: Area): Area => ({ columns, rows: [first, rows] });
  return { ...sheet, rows, rules: sheet.rules.map((rule) => ({ ...rule, areas: rule.areas.map(longer) })) };
}

/** A tracker without settings or with a funnel to make anew gets those of an empty one. */
function completed(
  read: TrackerInput,
  sheets: RepairSheets,
  made: readonly OptionalSheet[],
  language: Language,
  today: string,
): TrackerInput {
  const blank = SOURCES['blank-full'](language, today);
  const { asOf, cycle, stages, units } = blank;
  const settings = sheets.settings ? {} : { asOf, cycle, stages, units };
  const funnel = made.includes('funnel') ? (read.funnel ?? blank.funnel) : null;
  const whole = { ...read, ...settings, funnel: funnel ?? null };
  return sheets.history ? whole : withPast(whole);
}

/** Past values from the log alone, for a sheet of them that has to be made anew. */
function withPast(read: TrackerInput): TrackerInput {
  const tracker = readTracker(read);
  const lines = tracker.checkIns;
  const ends = historyEnds(tracker.asOf, lines);
  const past = <T extends { readonly id: string }>(row: T): T => {
    const own = lines.filter((line) => line.row === row.id);
    if (own.length === 0) return row;
    const { previousConfidence, states, values } = derivedValues(own, ends);
    return { ...row, history: { previousConfidence, states: [...states], values: [...values] } };
  };
  return {
    ...read,
    kpis: (read.kpis ?? []).map(past),
    objectives: (read.objectives ?? []).map((one) => ({
      ...one,
      keyResults: (one.keyResults ?? []).map(past),
    })),
  };
}

/** How many rows for stages the dashboard has: the number with which its rows fit the plan best. */
function stageRowsOf(sheets: RepairSheets, draw: (stageRows: number) => Plan): number {
  const standing = sheets.dashboard as RepairSheets[string];
  let best = { rows: FEWEST_STAGES, score: Number.NEGATIVE_INFINITY };
  for (let rows = FEWEST_STAGES; rows <= MOST_STAGES; rows += 1) {
    const whole = draw(rows);
    const plan = whole.sheets.find(({ id }) => id === 'dashboard');
    if (!plan) continue;
    const fitOf = rowFit(plan, plan.rows, standing, placesWithGoneColumns(whole, sheets));
    const aligned = alignRows(plan.rows, Math.min(standing.values.length, plan.rows + 20), fitOf);
    const score = aligned.reduce<number>(
      (sum, row, index) => sum + (row === null ? -2 : fitOf(index + 1, row)),
      0,
    );
    if (score > best.score) best = { rows, score };
  }
  return best.rows;
}
