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

const VIEWS: Readonly<Record<StartView, Open>> = {
  calibrator: openCalibrator,
  check_in: openCheckIn,
  doctor: openDoctor,
  edit_goals: openEditGoals,
  functions: openFunctions,
  funnel: openFunnelPlanner,
  goal_map: openGoalMap,
  settings: openSettings,
  wizard: openWizard,
};

/** Without a tracker the first page stays, which offers to make one. */
const OF_A_TRACKER: readonly StartView[] = ['check_in', 'doctor', 'edit_goals', 'funnel', 'goal_map'];

/** Goes on to the view that a command of the menu has asked for. */
export function openStartView(sidebar: Sidebar): void {
  const { trackers, view } = sidebar.start;
  if (view === null || (trackers.length === 0 && OF_A_TRACKER.includes(view))) return;
  void VIEWS[view](sidebar);
}
