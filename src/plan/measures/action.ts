import { all, any, BLANK, blankOrNumber, blankOrOneOf, cases, isBlank, text, when } from '../formula.ts';
import { type SettingCells, STATE } from './goal-row.ts';

/** How many days before its due date an action is pointed out. Source: look, section 4, Actions. */
const DUE_SOON_DAYS = 7;

/** The cells of one action. */
export interface ActionRow {
  readonly name: string;
  readonly status: string;
  readonly due: string;
  /** Day on which it was done. */
  readonly done: string;
  readonly state: string;
}

/** What an action's status may be, in the language of the tracker. */
export type StatusWords = Readonly<Record<'todo' | 'doing' | 'done' | 'dropped', string>>;

/**
 * How does an action stand, as a number of {@link STATE}: done 1, in progress 2, due soon 3, overdue 5, dropped 6, to
 * do 7? A day on which it was done counts as done. Overdue from the day after the due date on.
 * Source: look, section 4, Actions; rulings B2.
 */
export function actionStateFormula(row: ActionRow, settings: SettingCells, words: StatusWords): string {
  const { done, due, name, status } = row;
  const sound = all(
    `${settings.usable}=1`,
    blankOrNumber(due),
    blankOrNumber(done),
    blankOrOneOf(status, Object.values(words)),
  );
  const left = `${due}-${settings.asOf}`;
  return `=${cases(
    [
      [isBlank(name), BLANK],
      [`NOT(${sound})`, `${STATE.check_input}`],
      [`${status}=${text(words.dropped)}`, `${STATE.no_data}`],
      [any(`${status}=${text(words.done)}`, `${done}<>${BLANK}`), `${STATE.achieved}`],
      [all(`${due}<>${BLANK}`, `N(${due})<${settings.asOf}`), `${STATE.overdue}`],
      [`${when(isBlank(due), `${DUE_SOON_DAYS + 1}`, left)}<=${DUE_SOON_DAYS}`, `${STATE.watch}`],
      [`${status}=${text(words.doing)}`, `${STATE.on_track}`],
    ],
    `${STATE.too_early}`,
  )}`;
}

/** Days from the as-of day to the due date; a dash once the action is closed. */
export function daysLeftFormula({ due, state }: ActionRow, settings: SettingCells): string {
  const closed = any(`${state}=${STATE.achieved}`, `${state}=${STATE.no_data}`);
  return `=${cases(
    [
      [any(isBlank(state), `${state}=${STATE.check_input}`), BLANK],
      [closed, text('–')],
      [isBlank(due), BLANK],
    ],
    `${due}-${settings.asOf}`,
  )}`;
}
