import type { Start } from '../src/app/rpc-schema.ts';
import type { Sidebar } from './app.ts';
import { openCalibrator } from './views/calibrator.ts';
import { openCheckIn } from './views/check-in/check-in.ts';
import { openDoctor } from './views/doctor/doctor.ts';
import { openEditGoals } from './views/edit-goals/edit-goals.ts';
import { openFunctions } from './views/functions/function-list.ts';
import { openFunnelPlanner } from './views/funnel/planner.ts';
import { openGoalMap } from './views/goal-map/goal-map.ts';
import { openSettings } from './views/settings/settings.ts';
import { openWizard } from './views/wizard/open-wizard.ts';

type StartView = NonNullable<Start['view']>;
type Open = (sidebar: Sidebar) => unknown;

/** Views about a tracker: without one the first page stays, which offers to make it. */
const OF_A_TRACKER: Partial<Record<StartView, Open>> = {
  check_in: openCheckIn,
  doctor: openDoctor,
  edit_goals: openEditGoals,
  funnel: openFunnelPlanner,
  goal_map: openGoalMap,
};

const OF_ANY_FILE: Partial<Record<StartView, Open>> = {
  calibrator: openCalibrator,
  functions: openFunctions,
  settings: openSettings,
  wizard: openWizard,
};

/** Goes on to the view that a command of the menu has asked for. */
export function openStartView(sidebar: Sidebar): void {
  const { trackers, view } = sidebar.start;
  if (view === null) return;
  const open = OF_ANY_FILE[view] ?? (trackers.length > 0 ? OF_A_TRACKER[view] : undefined);
  void open?.(sidebar);
}
