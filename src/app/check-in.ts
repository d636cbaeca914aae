import { type Day, isoDate, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { isArchived } from '../i18n/archived-goals.ts';
import { isDue, judgingOf } from '../tracker/check-in/goal-row.ts';
import { newIds } from '../tracker/check-in/goal-rows.ts';
import { type Entry, recordedOn, recordRows } from '../tracker/check-in/recording.ts';
import { standingLimits } from '../tracker/standing/standing-limits.ts';
import { afterwards } from './afterwards.ts';
import { recordableDay } from './recordable-day.ts';
import { recordedTracker, writePlanned } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { keepCheckIn } from './undo-record.ts';
import { membersOf, rememberedName, rememberName } from './who.ts';

/**
 * The rows a person has to update, or everybody's. Writes nothing.
 * @throws Failure as {@link recordedTracker}
 */
export function readCheckIn(
  host: Host,
  { date, tracker, who }: Request<'readCheckIn'>,
): Response<'readCheckIn'> {
  const file = recordedTracker(host, tracker);
  const owner = who ?? rememberedName(host);
  const asOf = parseDay(file.asOf) as Day;
  const today = host.today();
  const day = dayOf(date ?? '', Math.min(asOf, parseDay(today) as Day));
  const own = file.rows.filter(({ name, owner: of }) => !isArchived(name) && (owner === '' || of === owner));
  const due = own.filter((row) => isDue(row, asOf));
  const rest = own.filter((row) => !due.includes(row));
  const limits = standingLimits(file.settings);
  return {
    tracker: file.found.id,
    who: owner,
    date: isoDate(day),
    today,
    members: membersOf(file.rows, file.settings),
    rows: [...due, ...rest].map((row) => ({
      sheet: row.sheet,
      rowId: row.id,
      name: row.name,
      owner: row.owner,
      unit: row.unit,
      value: row.value,
      updated: row.updated === null ? null : isoDate(row.updated),
      linked: row.isLinked,
      due: due.includes(row),
      goal: row.goal && { ...row.goal, tolerance: row.goal.tolerance ?? 0 },
      judging: judgingOf(row, limits, day),
      confidence: row.confidence,
      why: row.why,
      next: row.next,
    })),
    kpiSheetId: file.found.sheets.kpi?.sheetId ?? null,
  };
}

/**
 * Records what a person says about rows, in one go: inputs, a line of the log for each, past values and what follows
 * from them. Rows are found by their ids; one that is gone is named, and the rest is saved.
 * @throws Failure as {@link recordedTracker}, `day_ahead`; HostFailure `locked`, and as `Host.change`
 */
export function saveCheckIn(
  host: Host,
  { date, rows, tracker, who }: Request<'saveCheckIn'>,
): Response<'saveCheckIn'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, tracker);
    const day = recordableDay(host, dayOf(date, parseDay(file.asOf) as Day), 'day_ahead');
    const known = new Map(file.rows.map((row) => [`${row.sheet}:${row.id}`, row]));
    const found = rows.flatMap(({ confidence, next, rowId, sheet, value, why }): Entry[] => {
      const row = known.get(`${sheet}:${rowId}`);
      return row ? [{ row, value, confidence, why, next }] : [];
    });
    const isRecorded = recordedOn(file, day);
    const entries = found.filter((entry) => !(isSilent(entry) && isRecorded(entry.row)));
    const clock = host.now().slice(11);
    const recording = recordRows(file, entries, { day, clock, who, source: 'check_in' });
    const changed = writePlanned(host, file, recording.cells);
    afterwards(() => keepCheckIn(host, file, changed, recording.undone));
    // Who records for everybody stays who they are.
    if (who !== '') afterwards(() => rememberName(host, who));
    return {
      // Also what was there before.
      saved: found.length,
      logSheet: file.snapshots.check_ins?.name ?? null,
      gone: rows.filter(({ rowId, sheet }) => !known.has(`${sheet}:${rowId}`)).map(({ name }) => name),
      older: recording.older.map(({ name }) => name),
      newIds: newIds(file.readers).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** A linked figure that nobody said anything about: it is recorded once for a day. */
function isSilent({ confidence, next, row, why }: Entry): boolean {
  return row.isLinked && confidence === null && next === null && why === null;
}

function dayOf(date: string, otherwise: Day): Day {
  return parseDay(date) ?? otherwise;
}
