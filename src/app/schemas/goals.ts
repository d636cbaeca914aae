import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string();
const tracker = z.nullable(text);
/** Number of a light in trackers; `null` where there is none. */
const state = z.nullable(
  z.enum(['achieved', 'on_track', 'watch', 'needs_action', 'overdue', 'no_data', 'too_early', 'check_input']),
);

const node = z.strictObject({
  id: text,
  kind: z.enum(['objective', 'kpi']),
  name: text,
  owner: text,
  /** The level of an objective in the words of its tracker; empty for others. */
  level: text,
  department: text,
  state,
  /** Score, or actual and target with their unit, as people read them; empty without one. */
  figure: text,
  /** Id of the goal above; `null` where none of the file is named. */
  parent: tracker,
  /** Should it have a parent? Final goals, company goals and plain metrics need none. */
  needsParent: z.boolean(),
});

const finding = z.strictObject({
  /** Names the finding as long as it says the same. */
  key: text,
  severity: z.enum(['error', 'warning', 'advice']),
  title: text,
  sentence: text,
  fix: text,
  /** Id of the row it is about, with its place as people read it (`KPI D5`); `null` for the whole tracker. */
  row: tracker,
  column: tracker,
  place: text,
  /** A target that could be written at once, with its words. */
  target: z.nullable(z.strictObject({ value: z.number(), words: text })),
  /** Only a goal above is missing. */
  isOrphan: z.boolean(),
});

/** The methods of the goal map and the doctor. */
export const GOAL_METHODS = {
  /** The goals of a tracker and how they hang together; the first tracker of the file where none is named. */
  readGoalMap: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({
      tracker: text,
      nodes: z.array(node),
      /** Departments that no goal links to the final goal. */
      departments: z.array(text),
    }),
  },

  /** Shows the row of a goal in its sheet, and a column of it where one is named. */
  goToRow: {
    request: z.strictObject({ tracker: text, row: text, column: tracker }),
    response: z.strictObject({}),
  },

  /** Writes what a goal serves; `null`: nothing. */
  setParent: {
    request: z.strictObject({ tracker: text, row: text, parent: tracker }),
    response: z.strictObject({ name: text, parentName: text }),
  },

  /** Everything the coach finds in a tracker; what was put off is counted only. */
  diagnose: {
    request: z.strictObject({ tracker, language }),
    response: z.strictObject({ tracker: text, findings: z.array(finding), later: z.number() }),
  },

  /** Puts findings off: they are not shown again as long as they say the same. An empty list brings all back. */
  putOff: {
    request: z.strictObject({ tracker: text, keys: z.array(text.check(z.maxLength(300))) }),
    response: z.strictObject({}),
  },

  /** Writes a target that a finding proposed. */
  useTarget: {
    request: z.strictObject({ tracker: text, row: text, target: z.number() }),
    response: z.strictObject({ name: text }),
  },
} as const;

export type GoalNode = z.infer<typeof node>;
export type DoctorFinding = z.infer<typeof finding>;
