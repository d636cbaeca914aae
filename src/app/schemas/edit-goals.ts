import * as z from 'zod/mini';

const text = z.string();
const tracker = z.nullable(text);
const name = z.string().check(z.minLength(1), z.maxLength(500));
const sheet = z.enum(['kpi', 'okr']);

/** Changing the goals of a tracker that stands. Another parent is given by `setParent`. */
export const EDIT_GOAL_METHODS = {
  /** `parent`: the objective of a key result, or what an objective or a KPI serves. */
  addGoal: {
    request: z.strictObject({
      tracker,
      kind: z.enum(['objective', 'key_result', 'kpi']),
      name,
      parent: z.nullable(text),
    }),
    response: z.strictObject({ rowId: text, sheetName: text }),
  },
  renameGoal: {
    request: z.strictObject({ tracker, sheet, rowId: text, name }),
    /** How many other rows named it. */
    response: z.strictObject({ labels: z.number() }),
  },
  archiveGoal: {
    request: z.strictObject({ tracker, sheet, rowId: text }),
    /** Goals that went with it, it itself included. */
    response: z.strictObject({ archived: z.number() }),
  },
} as const;
