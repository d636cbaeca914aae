import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string();
const tracker = z.nullable(text);
const kind = z.enum(['objective', 'key_result', 'kpi']);

const goal = z.strictObject({
  row: text,
  kind,
  name: text,
  /** Id of what it serves or belongs to. */
  parent: z.nullable(text),
  archived: z.boolean(),
});

/** A goal as it shall be. */
const wish = z.strictObject({
  tracker,
  language,
  /** `null`: a new one. */
  row: z.nullable(text),
  kind,
  name: text.check(z.minLength(1), z.maxLength(500)),
  /** The objective of a key result, or what an objective or a KPI serves. */
  parent: z.nullable(text),
  /** The goal it comes below, `''` for none; `null`: it stays where it is, a new one goes to the end. */
  below: z.nullable(text),
  archived: z.boolean(),
});

const edited = {
  row: text,
  sheetName: text,
  /** What changes, cell by cell: the goal, what of it, and how that reads before and after. */
  changes: z.array(z.strictObject({ name: text, field: text, before: text, after: text })),
};

/** Changing the goals of a tracker that stands. */
export const EDIT_GOAL_METHODS = {
  readGoals: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({ tracker: text, goals: z.array(goal) }),
  },
  /** What {@link EDIT_GOAL_METHODS.editGoal} would change; and cells whose formulas read rows that move, but stay. */
  previewGoal: { request: wish, response: z.strictObject({ ...edited, unchanged: z.array(text) }) },
  editGoal: { request: wish, response: z.strictObject(edited) },
} as const;

/** A goal that can be edited. */
export type EditableGoalRow = z.infer<typeof goal>;
