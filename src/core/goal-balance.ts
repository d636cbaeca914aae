import { statusColour } from './status-mark.ts';
import { atLeast } from './tolerance.ts';

/** Whether the figures (KPIs) and what they stand for (proxies of qualitative goals) are both well. */
export type GoalBalance = 'true_success' | 'hollow_success' | 'groundwork' | 'new_start' | 'unknown';

/** From which share of ● on a side is well. */
const WELL = 1 / 2;

/**
 * Do the figures and the substance go together? A side is well when at least half of its coloured texts are ●.
 *
 * @param kpis status texts of the KPIs
 * @param proxies status texts of the proxies of qualitative goals
 * @returns `unknown` when a side has no coloured text
 * Source: domain section 2 (green KPIs with red proxies are not success); rulings 53.
 */
export function goalBalance(kpis: readonly string[], proxies: readonly string[]): GoalBalance {
  const [figures, substance] = [isWell(kpis), isWell(proxies)];
  if (figures === null || substance === null) return 'unknown';
  if (figures) return substance ? 'true_success' : 'hollow_success';
  return substance ? 'groundwork' : 'new_start';
}

function isWell(texts: readonly string[]): boolean | null {
  const colours = texts.map(statusColour).filter((colour) => colour !== null && colour !== 'grey');
  if (colours.length === 0) return null;
  return atLeast(colours.filter((colour) => colour === 'green').length / colours.length, WELL);
}
