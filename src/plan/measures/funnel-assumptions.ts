import { all, any, BLANK, isBlank, orElse, when } from '../formula.ts';
import { blankOrAmount } from './funnel-stage.ts';
import { isDay } from './month-number.ts';

/** The cells with what a funnel is planned for. */
export interface FunnelGoalCells {
  /** A revenue, or a count where there is no unit value. */
  readonly goal: string;
  /** What one win brings. */
  readonly unitValue: string;
  /** What is foreseen anyway, in the unit of the goal. */
  readonly openPipeline: string;
  /** Share of the rest that this funnel has to bring. */
  readonly share: string;
}

/** The other inputs of the assumptions and of the month table that must be sound. */
export interface FunnelAssumptionCells extends FunnelGoalCells {
  readonly businessDays: string;
  readonly costPerTop: string;
  readonly firstMonth: string;
  readonly monthGoals: string;
}

/** 1 where an assumption is none: text for a number, a negative amount, a share outside 0…1, a day that is none. */
export function assumptionFaultFormula(cells: FunnelAssumptionCells): string {
  const { businessDays, costPerTop, firstMonth, goal, monthGoals, openPipeline, share, unitValue } = cells;
  const blankOrPositive = (cell: string): string => any(isBlank(cell), all(`ISNUMBER(${cell})`, `${cell}>0`));
  const sound = all(
    ...[goal, openPipeline, share, costPerTop].map(blankOrAmount),
    ...[unitValue, businessDays].map(blankOrPositive),
    `N(${share})<=1`,
    any(isBlank(firstMonth), isDay(firstMonth)),
    `COUNT(${monthGoals})=COUNTA(${monthGoals})`,
    `MIN(${monthGoals})>=0`,
  );
  return `=${when(sound, '0', '1')}`;
}

/** The wins that the goal of a month needs; blank without a goal. */
export function winsFormula(cells: FunnelGoalCells, fault: string): string {
  return `=${when(any(`${fault}=1`, isBlank(cells.goal)), BLANK, winsOf(cells.goal, cells))}`;
}

/** The wins that a goal needs: (goal − what is foreseen) · share / unit value, never below 0. As in `planFunnel`. */
export function winsOf(goal: string, { openPipeline, share, unitValue }: FunnelGoalCells): string {
  return `MAX(0;${goal}-N(${openPipeline}))*${orElse(share, '1')}/${orElse(unitValue, '1')}`;
}
