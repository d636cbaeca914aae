import type { Host } from '../host/host.ts';
import { openMonths } from '../tracker/standing/open-months.ts';
import { standingFunnel } from '../tracker/standing/standing-funnel.ts';
import { standingAsOf } from '../tracker/standing/standing-limits.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { Failure } from './failure.ts';
import type { Funnel, Request } from './rpc-schema.ts';
import { findTrackers } from './trackers.ts';

/**
 * The funnel sheet of a tracker, the first one of the file where none is named: assumptions, stages that have a name,
 * and the goals of the months that are still open.
 * @throws Failure `no_funnel`
 */
export function readFunnel(host: Host, { tracker }: Request<'readFunnel'>): Funnel {
  const found = findTrackers(host).find(({ id, sheets }) => sheets.funnel && (tracker ?? id) === id);
  if (!found?.sheets.funnel) throw new Failure('no_funnel');
  const { funnel, settings } = found.sheets;
  const reader = new SheetReader(host.readValues(funnel), 'funnel');
  const { firstMonth, monthGoals, ...rest } = standingFunnel(reader);
  const asOf = standingAsOf(settings && host.readValues(settings));
  const { first, goals } = openMonths({ firstMonth, monthGoals }, asOf);
  return { ...rest, sheetId: funnel.sheetId, months: { first, goals: [...goals] } };
}
