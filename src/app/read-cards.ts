import { isoDate, parseDay } from '../core/day.ts';
import { elapsedCalendar } from '../core/elapsed.ts';
import type { FoundSheet, Host } from '../host/host.ts';
import { STATE } from '../plan/measures/goal-row.ts';
import { SETTINGS_ROWS } from '../tracker/sheets/settings-cells.ts';
import { dateOf } from '../tracker/standing/cell-meaning.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import type { Card } from './rpc-schema.ts';
import { type FoundTracker, findTrackers } from './trackers.ts';

/** From this number on an update of a KPI is due. */
const DUE = 2;

/** Type of the rows of objectives, in both languages. */
const OBJECTIVE = 'O';

/** The trackers of the file, in short, in tab order. */
export function readCards(host: Host): Card[] {
  return findTrackers(host).map((tracker) => readCard(host, tracker));
}

/** What a tracker is called: as its dashboard says, else as its first sheet is named. */
export function readTitle(host: Host, tracker: FoundTracker): string {
  const { dashboard } = tracker.sheets;
  const title = dashboard && new SheetReader(host.readValues(dashboard), 'dashboard').text(2, 'l');
  return title || frontOf(tracker).name;
}

function frontOf({ all, sheets }: FoundTracker): FoundSheet {
  return sheets.dashboard ?? (all[0] as FoundSheet);
}

function readCard(host: Host, tracker: FoundTracker): Card {
  const { id, newer, older, sheets } = tracker;
  const reader = (sheet: string): SheetReader | null => {
    const found = sheets[sheet];
    return found ? new SheetReader(host.readValues(found), sheet) : null;
  };
  return {
    tracker: id,
    title: readTitle(host, tracker),
    sheetId: frontOf(tracker).sheetId,
    ...period(reader('settings')),
    ...counts(reader('kpi'), () => reader('okr')),
    newer,
    older,
  };
}

function period(settings: SheetReader | null): Pick<Card, 'asOf' | 'elapsed'> {
  const day = (row: number) => parseDay(dateOf(settings?.value(row, 'value') ?? '') ?? '');
  const [asOf, start, end] = [day(SETTINGS_ROWS.asOf), day(SETTINGS_ROWS.start), day(SETTINGS_ROWS.end)];
  if (asOf === null) return { asOf: null, elapsed: null };
  const sound = start !== null && end !== null && start <= end;
  return { asOf: isoDate(asOf), elapsed: sound ? elapsedCalendar({ start, end }, asOf) : null };
}

function counts(kpi: SheetReader | null, okr: () => SheetReader | null): Pick<Card, 'lights' | 'stale'> {
  const lights = { good: 0, watch: 0, bad: 0, none: 0 };
  const goals = kpi ?? okr();
  let stale = 0;
  for (let row = 1; goals !== null && row <= goals.rows; row += 1) {
    const state = goals.number(row, 'state');
    if (state === null || (kpi === null && goals.text(row, 'type') === OBJECTIVE)) continue;
    lights[markOf(state)] += 1;
    if ((kpi?.number(row, 'fresh_state') ?? 0) >= DUE) stale += 1;
  }
  return { lights, stale: kpi === null ? null : stale };
}

function markOf(state: number): keyof Card['lights'] {
  if (state === STATE.achieved || state === STATE.on_track) return 'good';
  if (state === STATE.watch) return 'watch';
  return state === STATE.needs_action || state === STATE.overdue ? 'bad' : 'none';
}
