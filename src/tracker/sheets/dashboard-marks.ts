import { STATE } from '../../plan/measures/goal-row.ts';
import { DEPTH } from '../../plan/measures/score.ts';
import type { Sources } from './dashboard-layout.ts';

/** How many rows show ● ▲ ■ –, as formulas. */
export type MarkCounts = Readonly<Record<'good' | 'watch' | 'bad' | 'open', string>>;

/** The counts in one cell: `●4 ▲3 ■3 –2`. */
export function marksInOneCell({ bad, good, open, watch }: MarkCounts): string {
  return `"●"&${good}&" ▲"&${watch}&" ■"&${bad}&" –"&${open}`;
}

/** How many KPIs in view show each mark; `stage` narrows them to one. */
export function markCounts({ kpi }: Sources, stage = '">=0"'): MarkCounts {
  return countsOf(kpi('state'), `${kpi('group')};${stage}`);
}

/** The pairs of COUNTIFS that leave the key results of the department or person chosen on the dashboard. */
export function keyResultsInView(okr: Sources['okr']): string {
  return `${okr('depth')};${DEPTH.keyResult};${okr('in_scope')};1`;
}

/** How many rows that meet the criteria show each mark. */
export function countsOf(states: string, criteria: string): MarkCounts {
  const between = (low: number, high: number): string =>
    `COUNTIFS(${criteria};${states};">=${low}";${states};"<=${high}")`;
  return {
    good: between(STATE.achieved, STATE.on_track),
    watch: between(STATE.watch, STATE.watch),
    bad: between(STATE.needs_action, STATE.overdue),
    open: between(STATE.no_data, STATE.check_input),
  };
}
