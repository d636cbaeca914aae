import * as z from 'zod/mini';
import { CHECK_IN_METHODS } from './schemas/check-in.ts';
import { CLOSE_METHODS } from './schemas/close.ts';
import { EDIT_GOAL_METHODS } from './schemas/edit-goals.ts';
import { FUNCTION_METHODS } from './schemas/functions.ts';
import { FUNNEL_METHODS } from './schemas/funnel.ts';
import { GOAL_METHODS } from './schemas/goals.ts';
import { language } from './schemas/language.ts';
import { createSampleRequest, NEW_TRACKER_METHODS } from './schemas/new-tracker.ts';
import { OWN_TABLE_METHODS } from './schemas/own-table.ts';
import { PROGRESS_METHODS } from './schemas/progress.ts';
import { REMOVE_METHODS } from './schemas/remove.ts';
import { REPAIR_METHODS } from './schemas/repair.ts';
import { REVIEW_METHODS } from './schemas/review.ts';
import { SELF_CHECK_METHODS } from './schemas/self-check.ts';
import { SETTINGS_METHODS } from './schemas/settings.ts';
import { SHARE_METHODS } from './schemas/share.ts';
import { skipped } from './schemas/skipped.ts';
import { createOwnRequest, draftNoteSchema, WIZARD_METHODS } from './schemas/wizard.ts';

/** Everything that can go wrong between sidebar and spreadsheet. The last two are noticed by the sidebar itself. */
export const FAILURE_CODES = [
  'locked',
  'not_drawn',
  'left_over',
  'not_written',
  'not_read',
  'sheet_gone',
  'no_permission',
  'protected',
  'no_table',
  'columns_unclear',
  'same_column',
  'table_changed',
  'lights_missing',
  'column_gone',
  'no_goal_row',
  'row_gone',
  'day_ahead',
  'as_of_ahead',
  'formula_kept',
  'no_funnel',
  'cell_filled',
  'no_formula',
  'no_tracker',
  'newer_tracker',
  'twin_sheets',
  'nothing_to_undo',
  'not_confirmed',
  'half_removed',
  'unknown',
  'several_accounts',
  'offline',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Views that a command of the menu opens the sidebar with. */
export const START_VIEWS = [
  'calibrator',
  'check_in',
  'doctor',
  'edit_goals',
  'functions',
  'funnel',
  'goal_map',
  'settings',
  'wizard',
] as const;

const palette = z.enum(['standard', 'safe']);
const text = z.string();
const count = z.number().check(z.int(), z.gte(0));
const position = z.number().check(z.int(), z.gte(1));

/** Which columns of a table are read, by number; `null` where the table has no such column. */
const lightColumns = z.strictObject({
  actual: position,
  target: position,
  baseline: z.nullable(position),
  direction: z.nullable(position),
});

/** One tracker of the file, in short. */
const card = z.strictObject({
  tracker: text,
  title: text,
  /** The sheet to jump to. */
  sheetId: text,
  /** `yyyy-mm-dd`. */
  asOf: z.nullable(text),
  /** Share of the cycle that is over, 0…1. */
  elapsed: z.nullable(z.number()),
  /** Number of KPIs by mark; of key results where there are no KPIs. */
  lights: z.strictObject({ good: count, watch: count, bad: count, none: count }),
  /** KPIs that are due or overdue for an update; `null` where there are none. */
  stale: z.nullable(count),
  /** Made by a newer version of the add-on: only read. */
  newer: z.boolean(),
  /** Made by an older version of the add-on: repair brings what is new. */
  older: z.boolean(),
});

const start = z.strictObject({
  language,
  palette,
  version: text,
  samples: z.array(text),
  trackers: z.array(card),
  /** Of several trackers the one whose sheet is in front; `null` where none is. */
  inFront: z.nullable(text),
  /** The wizard's draft of this person. */
  draft: draftNoteSchema,
  /** The view to begin with; `null`: the first page. */
  view: z.nullable(z.enum(START_VIEWS)),
});

const created = z.strictObject({
  sheets: z.array(z.strictObject({ sheetId: text, name: text, wished: text })),
  skipped,
});

/** A table of the user's own, as lights can be put on it. */
const table = z.strictObject({
  sheetId: text,
  sheetName: text,
  headerRow: position,
  columns: z.array(z.strictObject({ column: position, letter: text, title: text })),
  guess: z.strictObject({
    actual: z.nullable(position),
    target: z.nullable(position),
    baseline: z.nullable(position),
    direction: z.nullable(position),
  }),
  /** The first rows below the header: one line for each, one value for each of `columns`. */
  rows: z.array(z.array(z.union([text, z.number(), z.boolean()]))),
  rowCount: count,
  /** Letter of the column where lights are, or would be put. */
  letter: text,
  hasLights: z.boolean(),
});

/** What is selected in the grid, as a history to learn from. */
const selection = z.strictObject({
  sheetName: text,
  /** In A1 notation. */
  range: text,
  /** What stands above the figures. */
  title: text,
  /** What the cells show behind a figure: 件, %, … */
  unit: text,
  /** Row by row; `null` where a cell holds no number. */
  rows: z.array(z.array(z.nullable(z.number()))),
});

/** The row of a tracker that is selected in the grid. */
const goalRow = z.strictObject({
  sheetId: text,
  rowId: text,
  name: text,
  /** The target now, as the cell shows it; empty where there is none. */
  target: text,
});

const lit = z.strictObject({ sheetName: text, letter: text, rows: count });

const nothing = z.strictObject({});

/** The one door's methods: what each takes and gives. Both sides read with these. */
export const METHODS = {
  start: { request: nothing, response: start },
  ...NEW_TRACKER_METHODS,
  createSample: { request: createSampleRequest, response: created },
  ...OWN_TABLE_METHODS,
  readTable: { request: nothing, response: table },
  addLights: {
    request: z.strictObject({ sheetId: text, headerRow: position, columns: lightColumns, language, palette }),
    response: lit,
  },
  removeLights: { request: nothing, response: lit },
  readSelection: { request: nothing, response: selection },
  readGoalRow: { request: nothing, response: goalRow },
  writeTarget: {
    request: z.strictObject({ sheetId: text, rowId: text, target: z.number(), evidence: text }),
    response: z.strictObject({ sheetName: text, name: text }),
  },
  ...FUNNEL_METHODS,
  ...WIZARD_METHODS,
  createOwn: { request: createOwnRequest, response: created },
  ...PROGRESS_METHODS,
  goTo: { request: z.strictObject({ sheetId: text }), response: nothing },
  savePreferences: { request: z.strictObject({ language, palette }), response: nothing },
  ...FUNCTION_METHODS,
  ...SELF_CHECK_METHODS,
  ...GOAL_METHODS,
  ...CHECK_IN_METHODS,
  ...EDIT_GOAL_METHODS,
  ...REVIEW_METHODS,
  ...SHARE_METHODS,
  ...CLOSE_METHODS,
  ...REMOVE_METHODS,
  ...REPAIR_METHODS,
  ...SETTINGS_METHODS,
} as const;

export type Method = keyof typeof METHODS;
export type Request<M extends Method> = z.infer<(typeof METHODS)[M]['request']>;
export type Response<M extends Method> = z.infer<(typeof METHODS)[M]['response']>;
export type Start = Response<'start'>;
export type Card = z.infer<typeof card>;
export type Table = z.infer<typeof table>;
export type HistorySelection = z.infer<typeof selection>;
export type { CheckInRow } from './schemas/check-in.ts';
export type { EditableGoalRow } from './schemas/edit-goals.ts';
export type { Funnel } from './schemas/funnel.ts';
export { MOST_STAGES } from './schemas/funnel.ts';
export type { DoctorFinding, GoalNode } from './schemas/goals.ts';
export type LightColumns = z.infer<typeof lightColumns>;

/** A failure as it crosses the border: a code and facts, never a sentence. */
export const failureSchema = z.strictObject({
  ok: z.literal(false),
  code: z.enum(FAILURE_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FailureAnswer = Readonly<z.infer<typeof failureSchema>>;

/** What every call answers. */
export type Answer<T> = { readonly ok: true; readonly value: T } | FailureAnswer;
