import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string();
const words = z.string().check(z.maxLength(2000));
const figure = z.nullable(z.number());
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const tracker = z.nullable(text);
const sheet = z.enum(['kpi', 'okr', 'qualitative']);
const count = z.number();

const thresholds = z.strictObject({ green: z.number(), yellow: z.number() });

/** A row that can be checked in. */
const row = z.strictObject({
  sheet,
  rowId: text,
  name: text,
  owner: text,
  unit: text,
  /** What stands there now, and since when (`yyyy-mm-dd`). */
  value: figure,
  updated: z.nullable(date),
  /** A formula fills the actual: it is only recorded. */
  linked: z.boolean(),
  due: z.boolean(),
  goal: z.nullable(
    z.strictObject({
      target: z.number(),
      baseline: figure,
      direction: z.nullable(z.enum(['up', 'down', 'keep'])),
      tolerance: z.number(),
    }),
  ),
  /** How `rowLight` judges a value of the asked day; `null` where it cannot. */
  judging: z.nullable(
    z.strictObject({
      elapsed: z.number(),
      judged: z.number(),
      isOver: z.boolean(),
      limits: thresholds,
      guard: z.number(),
    }),
  ),
  confidence: figure,
  why: text,
  next: text,
});

/** What the last action did to inputs, and what can be taken back. */
const undoable = z.strictObject({
  kind: z.enum(['check_in', 'record_all', 'goal', 'target', 'funnel', 'settings']),
  /** `yyyy-mm-dd hh:mm`. */
  time: text,
  /** Inputs that go back, by the row they belong to; `kept`: somebody has changed it since. */
  cells: z.array(z.strictObject({ name: text, before: text, after: text, kept: z.boolean() })),
  /** Lines of the log that will no longer count. */
  lines: count,
});

/** Recording the figures of a tracker, and taking the last recording back. */
export const CHECK_IN_METHODS = {
  readCheckIn: {
    /** `who`: an owner, `''` for everybody, `null` for whoever it was last time. */
    request: z.strictObject({ tracker, who: z.nullable(text), date: z.nullable(date) }),
    response: z.strictObject({
      tracker: text,
      who: text,
      /** The day the values are about: unless asked otherwise the as-of day, or today where that lies ahead. */
      date,
      /** The last day that figures can be recorded for. */
      today: date,
      /** Owners to choose from. */
      members: z.array(text),
      /** Due ones first, then in the order of the sheets. */
      rows: z.array(row),
      kpiSheetId: z.nullable(text),
    }),
  },
  saveCheckIn: {
    request: z.strictObject({
      tracker,
      who: text,
      date,
      rows: z.array(
        z.strictObject({
          sheet,
          rowId: text,
          name: text,
          value: figure,
          confidence: z.nullable(z.number().check(z.gte(1), z.lte(10))),
          why: z.nullable(words),
          next: z.nullable(words),
        }),
      ),
    }),
    response: z.strictObject({
      saved: count,
      /** Name of the sheet that keeps the record; `null` where the tracker has none. */
      logSheet: z.nullable(text),
      /** Names of rows that are not there any more. */
      gone: z.array(text),
      /** Names of rows that hold a newer figure: only the record grew. */
      older: z.array(text),
      /** Rows that had no id of their own and have one now. */
      newIds: z.array(z.strictObject({ name: text, id: text })),
    }),
  },
  recordAll: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({
      saved: count,
      /** Rows whose newest line says the same already. */
      unchanged: count,
      logSheet: z.nullable(text),
    }),
  },
  readNotUpdated: {
    request: z.strictObject({ tracker, language }),
    response: z.strictObject({
      owners: z.array(z.strictObject({ owner: text, names: z.array(text) })),
      /** Ready to be sent. */
      message: text,
    }),
  },
  readUndo: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({ action: z.nullable(undoable) }),
  },
  undo: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({
      restored: count,
      /** Names of rows whose input somebody has changed since. */
      kept: z.array(text),
    }),
  },
} as const;

/** A row as the page gets it. */
export type CheckInRow = z.infer<typeof row>;
