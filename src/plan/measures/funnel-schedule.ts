import { all, any, BLANK, cases, DUST, isBlank, when } from '../formula.ts';
import { type FunnelGoalCells, winsOf } from './funnel-assumptions.ts';
import { blankOrAmount, type StageCells } from './funnel-stage.ts';
import { isDay } from './month-number.ts';

/** Beyond this lead in months everything is too late, whatever the plan; core's limit. */
const MOST_LEAD = 1201;

/** Months from entering a stage to the win: its own and those of all stages below; an empty one takes no time. */
export function leadSumFormula({ below, lag, name, next }: StageCells): string {
  return `=${cases(
    [
      [isBlank(name), BLANK],
      [`${below}=0`, '0'],
      [all(`ISNUMBER(${next.leadSum})`, blankOrAmount(lag)), `${next.leadSum}+N(${lag})`],
    ],
    BLANK,
  )}`;
}

/** The same without binary dust in whole months. As in core's `scheduleFunnel`. */
export function leadFormula({ leadSum }: StageCells): string {
  const whole = `ROUND(${leadSum};0)`;
  const clean = when(`ABS(${leadSum}-${whole})<=${DUST}`, whole, `MIN(${MOST_LEAD};${leadSum})`);
  return `=${when(`ISNUMBER(${leadSum})`, clean, BLANK)}`;
}

/** The month from which on there is still time: that of the day after the as-of day, but not before the list begins. */
export function firstOpenMonthFormula(asOf: string, firstMonth: string): string {
  const now = `YEAR(${asOf}+1)*12+MONTH(${asOf}+1)`;
  return `=${cases(
    [
      [isBlank(firstMonth), BLANK],
      [isDay(asOf), `MAX(${firstMonth};${now})`],
    ],
    firstMonth,
  )}`;
}

/** The cells of one row of the month table, and of its columns. */
export interface MonthCells {
  readonly goal: string;
  readonly number: string;
  readonly numbers: string;
  readonly winsColumn: string;
  readonly firstOpen: string;
}

/** The wins of a month: by its goal as for the whole plan; blank where there is no goal or the month is over. */
export function monthWinsFormula(month: MonthCells, goals: FunnelGoalCells, usable: string): string {
  const counts = all(
    usable,
    `ISNUMBER(${month.goal})`,
    `N(${month.goal})>=0`,
    `ISNUMBER(${month.number})`,
    `N(${month.number})>=N(${month.firstOpen})`,
  );
  return `=${when(counts, winsOf(month.goal, goals), BLANK)}`;
}

/** A stage of the month table: the chance of a win and the months until then. */
export interface ScheduledStage {
  readonly chance: string;
  readonly lead: string;
}

/**
 * How many have to enter a stage in a month? The wins of the month in which they win, split between two months where
 * the lead has a fraction, divided by the chance. Blank for months that are over and after the last goal.
 * The same as core's `scheduleFunnel`. Source: rulings S4, 49.
 */
export function monthNeedFormula(month: MonthCells, { chance, lead }: ScheduledStage): string {
  const { firstOpen, number, numbers, winsColumn } = month;
  const wins = (later: string): string => `SUMIFS(${winsColumn};${numbers};${number}+INT(${lead})${later})`;
  return `=${cases(
    [
      [any(`NOT(ISNUMBER(${number}))`, `NOT(ISNUMBER(${chance}))`, `NOT(ISNUMBER(${lead}))`), BLANK],
      [`${number}<${firstOpen}`, BLANK],
      [`COUNTIFS(${numbers};">="&${number};${winsColumn};">=0")=0`, BLANK],
    ],
    `(${wins('')}*(1-${lead}+INT(${lead}))+${wins('+1')}*(${lead}-INT(${lead})))/${chance}`,
  )}`;
}

/** How many should have entered a stage before the first month that is still open? Blank where none. */
export function tooLateFormula(month: MonthCells, { chance, lead }: ScheduledStage): string {
  const { firstOpen, numbers, winsColumn } = month;
  const before = (later: string): string =>
    `SUMIFS(${winsColumn};${numbers};"<"&(${firstOpen}+INT(${lead})${later}))`;
  const late = `(${before('')}*(1-${lead}+INT(${lead}))+${before('+1')}*(${lead}-INT(${lead})))`;
  return `=${cases(
    [
      [any(isBlank(firstOpen), `NOT(ISNUMBER(${chance}))`, `NOT(ISNUMBER(${lead}))`), BLANK],
      [`${late}>0`, `${late}/${chance}`],
    ],
    BLANK,
  )}`;
}
