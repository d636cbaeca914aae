import type { FoundSheet, Host, SheetValues } from '../host/host.ts';
import { openMonths } from '../tracker/standing/open-months.ts';
import { standingFunnel } from '../tracker/standing/standing-funnel.ts';
import { standingAsOf } from '../tracker/standing/standing-limits.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { Failure } from './failure.ts';
import type { Funnel, Request } from './rpc-schema.ts';
import { planId, trackerId } from './trackers.ts';

/**
 * The funnel sheet of a tracker, the first one of the file where none is named: assumptions, stages down to the first blank one, and
 * the goals of the months that are still open.
 * @throws Failure `no_funnel`
 */
export function readFunnel(host: Host, { tracker }: Request<'readFunnel'>): Funnel {
  const funnels = host.findSheets().filter(isFunnel);
  const found = funnels.find((sheet) => (tracker ?? trackerId(sheet)) === trackerId(sheet));
  if (!found) throw new Failure('no_funnel');
  const funnel = standingFunnel(new SheetReader(host.readValues(found), 'funnel'));
  const settings = settingsBeside(host, found);
  const { firstMonth, monthGoals, ...rest } = funnel;
  const asOf = standingAsOf(settings);
  const { first, goals } = openMonths({ firstMonth, monthGoals }, asOf);
  return { ...rest, sheetId: found.sheetId, months: { first, goals: [...goals] } };
}

/** The settings of the tracker to which a sheet belongs; `undefined` where they are gone. */
export function settingsBeside(host: Host, sheet: FoundSheet): SheetValues | undefined {
  const isBeside = (other: FoundSheet): boolean =>
    trackerId(other) === trackerId(sheet) && planId(other) === 'settings';
  const found = host.findSheets().find(isBeside);
  return found && host.readValues(found);
}

/** Is it a funnel sheet? */
export function isFunnel(sheet: FoundSheet): boolean {
  return planId(sheet) === 'funnel';
}
