import { all, BLANK, cases, isBlank, reaches } from '../formula.ts';
import { type GoalRow, type SettingCells, SHAPE, STATE } from './goal-row.ts';

/**
 * Which light does a measured value show, as a number of {@link STATE}? Judged against the target alone, as if the
 * period were over: never too early, never overdue. The same as core's `light` at elapsed 1.
 * Source: rulings 52, B2.
 */
export function proxyStateFormula(row: GoalRow, settings: SettingCells): string {
  const { actual, progress, shape } = row;
  return `=${cases(
    [
      [`${shape}=${SHAPE.blank}`, BLANK],
      [`${shape}=${SHAPE.bad}`, `${STATE.check_input}`],
      [isBlank(actual), `${STATE.no_data}`],
      [reaches(progress, '1'), `${STATE.achieved}`],
      [all(reaches(progress, settings.green), `${shape}<>${SHAPE.limit}`), `${STATE.on_track}`],
      [reaches(progress, settings.yellow), `${STATE.watch}`],
    ],
    `${STATE.needs_action}`,
  )}`;
}
