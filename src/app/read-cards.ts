import { type Day, isoDate } from '../core/day.ts';
import { elapsedCalendar } from '../core/elapsed.ts';
import type { FoundSheet, Host, SheetValues } from '../host/host.ts';
import { STATE } from '../plan/measures/goal-row.ts';
import { SETTINGS_ROWS } from '../tracker/sheets/settings-cells.ts';
import { SHEET_VERSION } from '../tracker/sheets/sheet-context.ts';
import type { Card } from './rpc-schema.ts';

const SERIAL_OF_1970 = 25_569;

/** From this number on an update of a KPI is due. */
const DUE = 2;

/** The trackers of the file, in short, in tab order. */
export function readCards(host: Host): Card[] {
  const trackers = new Map<string, FoundSheet[]>();
  for (const sheet of host.findSheets()) {
    const [, tracker] = sheet.identity.split(':') as [string, string];
    trackers.set(tracker, [...(trackers.get(tracker) ?? []), sheet]);
  }
  return [...trackers].map(([tracker, sheets]) => readCard(host, tracker, sheets));
}

function readCard(host: Host, tracker: string, sheets: readonly FoundSheet[]): Card {
  const values = (id: string): SheetValues | null => {
    const found = sheets.find(({ identity }) => identity.split(':')[2] === id);
    return found ? host.readValues(found) : null;
  };
  const dashboard = values('dashboard');
  const settings = values('settings');
  const front = dashboard ?? (sheets[0] as FoundSheet);
  return {
    tracker,
    title: text(dashboard, 'l', 2) || front.name,
    sheetId: front.sheetId,
    ...period(settings),
    ...counts(values('kpi')),
    newer: sheets.some(({ identity }) => Number(identity.split(':')[3]) > SHEET_VERSION),
  };
}

function period(settings: SheetValues | null): Pick<Card, 'asOf' | 'elapsed'> {
  const day = (row: number): Day | null => {
    const value = number(settings, 'value', row);
    return value === null ? null : value - SERIAL_OF_1970;
  };
  const [asOf, start, end] = [SETTINGS_ROWS.asOf, SETTINGS_ROWS.start, SETTINGS_ROWS.end].map(day);
  if (asOf == null) return { asOf: null, elapsed: null };
  const sound = start != null && end != null && start <= end;
  return { asOf: isoDate(asOf), elapsed: sound ? elapsedCalendar({ start, end }, asOf) : null };
}

function counts(kpi: SheetValues | null): Pick<Card, 'lights' | 'stale'> {
  const lights = { good: 0, watch: 0, bad: 0, none: 0 };
  let stale = 0;
  for (let row = 1; kpi !== null && row <= kpi.values.length; row += 1) {
    const state = number(kpi, 'state', row);
    if (state === null) continue;
    lights[markOf(state)] += 1;
    if ((number(kpi, 'fresh_state', row) ?? 0) >= DUE) stale += 1;
  }
  return { lights, stale };
}

function markOf(state: number): keyof Card['lights'] {
  if (state === STATE.achieved || state === STATE.on_track) return 'good';
  if (state === STATE.watch) return 'watch';
  return state === STATE.needs_action || state === STATE.overdue ? 'bad' : 'none';
}

function number(sheet: SheetValues | null, column: string, row: number): number | null {
  const value = cell(sheet, column, row);
  return typeof value === 'number' ? value : null;
}

function text(sheet: SheetValues | null, column: string, row: number): string {
  return String(cell(sheet, column, row));
}

/** A cell by column id and row, counted from the id row; `''` where it is not there. */
function cell(sheet: SheetValues | null, column: string, row: number): unknown {
  const at = sheet?.columns[column];
  return at === undefined ? '' : (sheet?.values[row - 1]?.[at - 1] ?? '');
}
