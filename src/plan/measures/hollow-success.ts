import { all, BLANK, when } from '../formula.ts';
import { STATE } from './goal-row.ts';

/** Columns of stages and of state numbers over all rows of a table. */
export interface StageLights {
  readonly stages: string;
  readonly states: string;
}

/**
 * Is a proxy ■ while the KPIs of its stage look well? The number of ● KPIs of the stage where it is: at least half of
 * the coloured KPIs are ●, fewer than half of the coloured proxies are. Blank everywhere else.
 * Source: domain section 2, One system; rulings 53.
 */
export function hollowFormula(
  row: { readonly stage: string; readonly state: string },
  kpis: StageLights,
  proxies: StageLights,
): string {
  const good = count(kpis, row.stage, STATE.on_track);
  const looksWell = all(`${good}>0`, `2*${good}>=${count(kpis, row.stage, STATE.overdue)}`);
  const isNot = `2*${count(proxies, row.stage, STATE.on_track)}<${count(proxies, row.stage, STATE.overdue)}`;
  const isRed = all(`${row.state}=${STATE.needs_action}`, `${row.stage}<>${BLANK}`);
  // The counts are taken for red rows only: tables are long.
  return `=${when(isRed, when(all(looksWell, isNot), good, BLANK), BLANK)}`;
}

/** Rows of the stage with a light up to this number. */
function count({ stages, states }: StageLights, stage: string, upTo: number): string {
  return `COUNTIFS(${stages};${stage};${states};"<=${upTo}")`;
}
