import { all, any, BLANK, cases, isBlank, reaches, when } from '../formula.ts';
import type { StageCells } from './funnel-stage.ts';
import { type SettingCells, STATE } from './goal-row.ts';

/** The exact need of a stage: the wins divided by the chance of becoming one. */
export function needFormula({ chance }: StageCells, wins: string): string {
  return `=${when(all(`ISNUMBER(${wins})`, `ISNUMBER(${chance})`), `${wins}/${chance}`, BLANK)}`;
}

/** The smallest whole number that is enough, forgiving binary dust. The same as core's `roundUp`. */
export function roundedUp(value: string): string {
  const whole = `ROUND(${value};0)`;
  return when(`ABS(${value}-${whole})<=ABS(${value})/10^9`, whole, `ROUNDUP(${value};0)`);
}

/** How many are needed at a stage: rounded once, at the end. The same as core's `backCalculate`, `ceil_end`. */
export function requiredFormula({ need }: StageCells): string {
  return `=${when(`ISNUMBER(${need})`, roundedUp(need), BLANK)}`;
}

/**
 * The whole number that is enough in each of so many parts of the period; blank unless all conditions hold. The same
 * as in `planFunnel`.
 */
export function perPartFormula(required: string, parts: string, ...conditions: readonly string[]): string {
  const known = all(`ISNUMBER(${required})`, ...conditions);
  return `=${when(known, roundedUp(`(${required}/${parts})`), BLANK)}`;
}

/** What those cost who enter at the top. */
export function costFormula(required: string, costPerTop: string): string {
  return `=${when(all(`ISNUMBER(${required})`, `ISNUMBER(${costPerTop})`), `${required}*${costPerTop}`, BLANK)}`;
}

/** How far the actual is from what is needed: negative while some are missing. */
export function gapFormula({ actual, required }: StageCells): string {
  return `=${when(all(`ISNUMBER(${actual})`, `ISNUMBER(${required})`), `${actual}-${required}`, BLANK)}`;
}

/**
 * The light of a stage, as a number of {@link STATE}: its actual against what is needed, by the thresholds of the
 * KPIs. Nothing needed, nothing judged. The same as core's `light` at elapsed 1.
 */
export function funnelStateFormula(
  { actual, fault, name, required }: StageCells,
  goalFault: string,
  settings: Pick<SettingCells, 'usable' | 'green' | 'yellow'>,
): string {
  const ratio = `${actual}/${required}`;
  return `=${cases(
    [
      [`${fault}=1`, `${STATE.check_input}`],
      [isBlank(name), BLANK],
      [any(`${goalFault}=1`, `${settings.usable}<>1`), `${STATE.check_input}`],
      [`N(${required})=0`, BLANK],
      [isBlank(actual), `${STATE.no_data}`],
      [reaches(ratio, '1'), `${STATE.achieved}`],
      [reaches(ratio, settings.green), `${STATE.on_track}`],
      [reaches(ratio, settings.yellow), `${STATE.watch}`],
    ],
    `${STATE.needs_action}`,
  )}`;
}

/** The most blocks that a column of 208 pixels holds, and those of the narrowest stage. */
const WIDEST = 24;
const NARROWEST = 4;

/** The shape of the funnel: blocks on a logarithmic scale from the last stage to the first. Source: look, section 2. */
export function funnelShapeFormula({ required }: StageCells, requiredColumn: string): string {
  const most = `MAX(${requiredColumn})`;
  const least = `MIN(${requiredColumn})`;
  const blocks = `${NARROWEST}+ROUND(${WIDEST - NARROWEST}*LN(${required}/${least})/LN(${most}/${least});0)`;
  return `=${cases(
    [
      [any(`NOT(ISNUMBER(${required}))`, `${least}<=0`), BLANK],
      [`${most}=${least}`, `REPT("█";${WIDEST})`],
    ],
    `REPT("█";${blocks})`,
  )}`;
}
