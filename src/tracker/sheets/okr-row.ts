import type { GoalRow } from '../../plan/measures/goal-row.ts';

/** A key result as the measures read it: its own progress, pace and light stand in `raw`, `run` and `mark`. */
export const KEY_RESULT: GoalRow = {
  name: '{name}',
  actual: '{actual}',
  target: '{target}',
  baseline: '{baseline}',
  start: '{start}',
  end: '{end}',
  shape: '{shape}',
  progress: '{raw}',
  elapsed: '{elapsed}',
  judged: '{elapsed}',
  pace: '{run}',
  state: '{mark}',
};

/** Is the row an objective? */
export const IS_OBJECTIVE = `{type}="O"`;
