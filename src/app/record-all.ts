import { type Day, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { isArchived } from '../i18n/edit-goals.ts';
import { recordedOn, recordRows } from '../tracker/check-in/recording.ts';
import { afterwards } from './afterwards.ts';
import { recordedTracker, writePlanned } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { keepCheckIn } from './undo-record.ts';
import { rememberedName } from './who.ts';

/**
 * Records the figure of every row as it stands, for the as-of day. What people type stays as it is; only figures
 * without a date get one. A row whose newest line says the same already is not recorded twice.
 * @throws Failure as {@link recordedTracker}; HostFailure `locked`, and as `Host.change`
 */
export function recordAll(host: Host, { tracker }: Request<'recordAll'>): Response<'recordAll'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, tracker);
    const day = parseDay(file.asOf) as Day;
    const isRecorded = recordedOn(file, day);
    const filled = file.rows.filter(({ name, value }) => value !== null && !isArchived(name));
    const fresh = filled.filter((row) => !isRecorded(row));
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
