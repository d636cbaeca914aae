import { all, BLANK, cases, isBlank, orElse, when } from '../formula.ts';
import { isRate, type StageCells } from './funnel-stage.ts';

/** Keys beyond every gain: a step that lets nothing through, and a step that cannot be judged. */
const FIRST = '10^30';
const LAST = '0-10^30';

/** Which share really goes on from a stage to the next one? Blank for the last stage and without counts. */
export function actualRateFormula({ actual, below, name, next }: StageCells): string {
  const known = all(
    `NOT(${isBlank(name)})`,
    `${below}=1`,
    `ISNUMBER(${actual})`,
    `ISNUMBER(${next.actual})`,
    `N(${actual})>0`,
    `N(${next.actual})>=0`,
  );
  return `=${when(known, `${next.actual}/${actual}`, BLANK)}`;
}

/** The revenue that the actual wins bring, or their number where a win has no value; blank while inputs are wrong. */
export function revenueFormula(actualWins: string, unitValue: string, fault: string): string {
  const known = all(`${fault}=0`, `ISNUMBER(${actualWins})`, `N(${actualWins})>=0`);
  return `=${when(known, `${actualWins}*${orElse(unitValue, '1')}`, BLANK)}`;
}

/**
 * What does it bring to lift this step to its benchmark? revenue · (benchmark / rate − 1); blank where nothing goes
 * through. The same as core's `stepGains`, but steps whose counts are there are judged although others are missing.
 */
export function fullGainFormula({ actualRate, benchmark }: StageCells, revenue: string): string {
  const known = all(`ISNUMBER(${revenue})`, `N(${actualRate})>0`, isRate(benchmark));
  return `=${when(known, `${revenue}*(${benchmark}/${actualRate}-1)`, BLANK)}`;
}

/** By which number is the step ranked? Its gain; a step that lets nothing through comes before all others. */
export function gainKeyFormula({ actualRate, benchmark, fullGain }: StageCells): string {
  const blocked = all(`ISNUMBER(${actualRate})`, `N(${actualRate})=0`, isRate(benchmark));
  return `=${cases(
    [
      [`ISNUMBER(${fullGain})`, fullGain],
      [blocked, FIRST],
    ],
    LAST,
  )}`;
}

/** The gain as it is shown: to three digits, because rates are not known better. */
export function shownGainFormula({ fullGain }: StageCells): string {
  const digits = `2-INT(LN(ABS(${fullGain}))/LN(10))`;
  return `=${cases(
    [
      [`NOT(ISNUMBER(${fullGain}))`, BLANK],
      [`${fullGain}=0`, '0'],
    ],
    `ROUND(${fullGain};${digits})`,
  )}`;
}

/** Which step brings most? 1 is the first; among equal ones the upper one. */
export function gainRankFormula({ key, place }: StageCells, keys: string, places: string): string {
  const better = `SUMPRODUCT((${keys}>${key})*1)`;
  const equal = `SUMPRODUCT((${keys}=${key})*(${places}<${place}))`;
  return `=${when(`${key}<=${LAST}`, BLANK, `1+${better}+${equal}`)}`;
}

/** Is this the step to work on: the first in rank, with something to win? */
export function isStrongest(rank: string, key: string): string {
  return all(`${rank}=1`, `${key}>0`);
}

/** Can nothing pass this step at all? */
export function isBlocked(key: string): string {
  return `${key}=${FIRST}`;
}
