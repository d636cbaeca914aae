import { type Day, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { isArchived } from '../i18n/archived-goals.ts';
import type { GoalRow } from '../tracker/check-in/goal-row.ts';
import { recordedOn, recordRows } from '../tracker/check-in/recording.ts';
import { afterwards } from './afterwards.ts';
import { recordableDay } from './recordable-day.ts';
import { type RecordedTracker, recordedTracker, writePlanned } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { keepCheckIn } from './undo-record.ts';
import { rememberedName } from './who.ts';

/**
 * Records the figure of every row as it stands, for the as-of day. What people type stays as it is; only figures without
 * a date, and those that a formula fills, get one. A row whose newest line says the same already is not recorded twice.
 * @throws Failure as {@link recordedTracker}, `as_of_ahead`; HostFailure `locked`, and as `Host.change`
 */
export function recordAll(host: Host, { tracker }: Request<'recordAll'>): Response<'recordAll'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, tracker);
    const day = recordableDay(host, parseDay(file.asOf) as Day, 'as_of_ahead');
    const { filled, fresh } = figuresOf(file, day);
    const entries = fresh.map((row) => ({ row, value: null, confidence: null, why: null, next: null }));
    const who = rememberedName(host);
    const clock = host.now().slice(11);
    const recording = recordRows(file, entries, { day, clock, who, source: 'record_all' });
    const changed = writePlanned(host, file, recording.cells);
    afterwards(() => keepCheckIn(host, file, changed, recording.undone, 'record_all'));
    return {
      saved: fresh.length,
      unchanged: filled.length - fresh.length,
      logSheet: file.snapshots.check_ins?.name ?? null,
    };
  });
}

/** How many figures would get a line in the record now? Touches nothing. @throws Failure as {@link recordedTracker} */
export function unrecorded(host: Host, tracker: string | null): number {
  const file = recordedTracker(host, tracker);
  return file.readers.check_ins ? figuresOf(file, parseDay(file.asOf) as Day).fresh.length : 0;
}

/** The rows with a figure, and those of them whose newest line does not say it for the day. */
function figuresOf(file: RecordedTracker, day: Day): Record<'filled' | 'fresh', readonly GoalRow[]> {
  const isRecorded = recordedOn(file, day);
  const filled = file.rows.filter(({ name, value }) => value !== null && !isArchived(name));
  return { filled, fresh: filled.filter((row) => !isRecorded(row)) };
}
