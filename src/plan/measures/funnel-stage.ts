import { all, any, BLANK, blankOrNumber, cases, isBlank, when } from '../formula.ts';

/** The cells of one stage of a funnel, and those of the stage below it, each a reference in braces. */
export interface StageCells {
  readonly name: string;
  /** Its place from the top, 1 = top. */
  readonly place: string;
  readonly actual: string;
  /** Share that is planned to go on to the next stage. */
  readonly rate: string;
  readonly actualRate: string;
  readonly benchmark: string;
  /** Months until it goes on. */
  readonly lag: string;
  readonly required: string;
  /** Work cells: is there a stage below, may it be judged, what comes of one that enters here, and when. */
  readonly below: string;
  readonly fault: string;
  readonly chance: string;
  readonly leadSum: string;
  readonly need: string;
  readonly fullGain: string;
  readonly key: string;
  readonly next: {
    readonly name: string;
    readonly actual: string;
    readonly below: string;
    readonly chance: string;
    readonly leadSum: string;
  };
}

/** Is the cell a share above 0, as every rate of a funnel must be? */
export function isRate(cell: string): string {
  return all(`ISNUMBER(${cell})`, `${cell}>0`, `${cell}<=1`);
}

/** Is the cell blank, or a number of 0 or more? */
export function blankOrAmount(cell: string): string {
  return all(blankOrNumber(cell), `N(${cell})>=0`);
}

/** 1 where a stage is named further down, else 0; the last of `stages` rows looks no further. */
export function belowFormula({ next, place }: StageCells, stages: number): string {
  return `=${cases(
    [
      [`${place}=${stages}`, '0'],
      [isBlank(next.name), next.below],
    ],
    '1',
  )}`;
}

/**
 * 1 where something is typed that core would refuse: a gap between stages, a rate or benchmark outside 0…1, a count or
 * a number of months that is none. Rates of the last stage lead nowhere and are not looked at. Source: rulings 9, 10.
 */
export function stageFaultFormula(stage: StageCells): string {
  const blankOrRate = (cell: string): string => any(isBlank(cell), isRate(cell));
  const onward = all(blankOrRate(stage.rate), blankOrRate(stage.benchmark), blankOrAmount(stage.lag));
  return `=${cases(
    [
      [isBlank(stage.name), stage.below],
      [`NOT(${blankOrAmount(stage.actual)})`, '1'],
      [`${stage.below}=0`, '0'],
    ],
    when(onward, '0', '1'),
  )}`;
}

/** What becomes a win of one that enters this stage: the product of the planned rates; blank where one is missing. */
export function chanceFormula({ below, name, next, rate }: StageCells): string {
  return `=${cases(
    [
      [isBlank(name), BLANK],
      [`${below}=0`, '1'],
      [all(`ISNUMBER(${next.chance})`, isRate(rate)), `${next.chance}*${rate}`],
    ],
    BLANK,
  )}`;
}
