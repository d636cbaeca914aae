import { all, any, BLANK, cases, isBlank, reaches, when } from '../formula.ts';
import { rowEnd } from './elapsed.ts';
import { type GoalRow, type SettingCells, SHAPE, STATE } from './goal-row.ts';
import { tooEarly } from './pace.ts';

/**
 * Which light does a KPI row show, as a number of {@link STATE}? Decided in this order: check input, no data,
 * achieved, overdue, too early, then the colour of the pace. The same as core's `light`, with dates.
 * Source: domain section 3, Traffic light; rulings B1, B17, B18, N1.
 */
export function stateFormula(row: GoalRow, settings: SettingCells): string {
  const { elapsed, pace, progress, shape } = row;
  const canBeLost = any(`${shape}=${SHAPE.limit}`, `${shape}=${SHAPE.keep}`);
  const limitKept = any(`${shape}<>${SHAPE.limit}`, reaches(pace, '1'));
  return `=${cases(
    [
      [`${shape}=${SHAPE.blank}`, BLANK],
      [any(`${shape}=${SHAPE.bad}`, isBlank(elapsed)), `${STATE.check_input}`],
      [isBlank(row.actual), `${STATE.no_data}`],
      [all(reaches(progress, '1'), any(`NOT(${canBeLost})`, `${elapsed}>=1`)), `${STATE.achieved}`],
      [
        all(`${settings.asOf}>${rowEnd(row, settings)}`, `NOT(${reaches(progress, '1')})`),
        `${STATE.overdue}`,
      ],
      [tooEarly(row, settings), `${STATE.too_early}`],
      [all(reaches(pace, settings.green), limitKept), `${STATE.on_track}`],
      [reaches(pace, settings.yellow), `${STATE.watch}`],
    ],
    `${STATE.needs_action}`,
  )}`;
}

/**
 * Which light does a key result show: judged on the projected final score against the stretch bands, never
 * overdue. The same as core's stretch light. Source: domain section 3, Stretch light; rulings B2.
 */
export function stretchState(row: GoalRow, settings: SettingCells): string {
  const { elapsed, pace, progress, shape } = row;
  return cases(
    [
      [`${shape}=${SHAPE.blank}`, BLANK],
      [any(`${shape}=${SHAPE.bad}`, isBlank(elapsed)), `${STATE.check_input}`],
      [isBlank(row.actual), `${STATE.no_data}`],
      [reaches(progress, '1'), `${STATE.achieved}`],
      [tooEarly(row, settings), `${STATE.too_early}`],
    ],
    stretchColour(pace, settings),
  );
}

/** The colour of a projected final score, as a number of {@link STATE}. */
export function stretchColour(projected: string, settings: SettingCells): string {
  return cases(
    [
      [reaches(projected, settings.stretchGreen), `${STATE.on_track}`],
      [reaches(projected, settings.stretchYellow), `${STATE.watch}`],
    ],
    `${STATE.needs_action}`,
  );
}

/** The label of a state number, as the settings word it. */
export function lightFormula(state: string, settings: SettingCells): string {
  return `=${when(isBlank(state), BLANK, `INDEX(${settings.labels};${state})`)}`;
}
