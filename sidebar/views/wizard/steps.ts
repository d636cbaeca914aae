import { actions } from './actions.ts';
import { finalGoal } from './final-goal.ts';
import { kpiChoice } from './kpi-choice.ts';
import { methods } from './methods.ts';
import { objectives } from './objectives.ts';
import { qualitative } from './qualitative.ts';
import { stages } from './stages.ts';
import type { Step } from './step-page.ts';
import { targets } from './targets.ts';

/** The eight questions in their order. */
export const STEPS: readonly Step[] = [
  finalGoal,
  stages,
  kpiChoice,
  targets,
  methods,
  objectives,
  qualitative,
  actions,
];
