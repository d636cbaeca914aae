import type { FoundSheet, Host, SheetSnapshot } from '../host/host.ts';
import { sheetName } from '../i18n/sheet-name.ts';
import { SHEET_VERSION } from '../tracker/sheets/sheet-context.ts';
import { Failure } from './failure.ts';
import { preferredLanguage } from './preferences.ts';

/** A tracker of the file: its sheets by their id in plans. */
export interface FoundTracker {
  readonly id: string;
  /** In tab order. */
  readonly all: readonly FoundSheet[];
  readonly sheets: Readonly<Record<string, FoundSheet>>;
  /** Made by a newer version of the add-on: only read. Source: rulings S27. */
  readonly newer: boolean;
  /** Made by an older version: a repair brings what the present one has. Source: rulings S27. */
  readonly older: boolean;
  /** Sheets of equal identity, by name: somebody duplicated one. Source: rulings S13. */
  readonly twins: readonly string[];
}

/** Id of the tracker that a self-check draws for a moment; longer than those of real ones. */
export const SELF_CHECK_TRACKER = 'selfcheck';

/** Stands for a tracker in the identity of the sheet that reads other files: it is none itself. */
export const DEPARTMENTS_TRACKER = 'departments';

/** Id of the tracker a sheet belongs to, from its identity. */
export function trackerId({ identity }: FoundSheet): string {
  return identity.split(':')[1] as string;
}

/** Id of a sheet in plans, from its identity. */
export function planId({ identity }: FoundSheet): string {
  return identity.split(':')[2] as string;
}

/** The trackers of the file, in tab order. */
export function findTrackers(host: Host): FoundTracker[] {
  const byTracker = new Map<string, FoundSheet[]>();
  for (const sheet of host.findSheets()) {
    const tracker = trackerId(sheet);
    if (tracker === SELF_CHECK_TRACKER || tracker === DEPARTMENTS_TRACKER) continue;
    byTracker.set(tracker, [...(byTracker.get(tracker) ?? []), sheet]);
  }
  return [...byTracker].map(([id, all]) => {
    const sheets: Record<string, FoundSheet> = {};
    const twins: string[] = [];
    for (const sheet of all) {
      const first = sheets[planId(sheet)];
      if (first) twins.push(first.name, sheet.name);
      else sheets[planId(sheet)] = sheet;
    }
    const versions = all.map(({ identity }) => Number(identity.split(':')[3]));
    const newer = versions.some((version) => version > SHEET_VERSION);
    const older = versions.some((version) => version < SHEET_VERSION);
    return { id, all, sheets, newer, older, twins };
  });
}

/**
 * A tracker that is only read; the first one of the file where no id is given.
 * @throws Failure `no_tracker`
 */
export function findTracker(host: Host, id: string | null): FoundTracker {
  const tracker = findTrackers(host).find((found) => id === null || found.id === id);
  if (!tracker) throw new Failure('no_tracker');
  return tracker;
}

/** The tracker to which a sheet of the file belongs; `null` where it belongs to none. */
export function trackerOfSheet(host: Host, sheetId: string): FoundTracker | null {
  return findTrackers(host).find(({ all }) => all.some((sheet) => sheet.sheetId === sheetId)) ?? null;
}

/**
 * A tracker that is to be written to; the first one of the file where no id is given.
 * @throws Failure `no_tracker`; `newer_tracker`; `twin_sheets` with the `names` of the sheets
 */
export function openTracker(host: Host, id: string | null): FoundTracker {
  const tracker = findTracker(host, id);
  demandWritable(tracker);
  return tracker;
}

/**
 * A tracker that is to be deleted; the first one of the file where no id is given. Sheets that exist twice go together.
 * @throws Failure `no_tracker`; `newer_tracker`
 */
export function findRemovable(host: Host, id: string | null): FoundTracker {
  const tracker = findTracker(host, id);
  demandKnown(tracker);
  return tracker;
}

/** @throws Failure `newer_tracker`; `twin_sheets` with the `names` of the sheets */
export function demandWritable(tracker: FoundTracker): void {
  const { twins } = tracker;
  demandKnown(tracker);
  if (twins.length > 0) throw new Failure('twin_sheets', { names: twins.join(', ') });
}

function demandKnown({ newer }: FoundTracker): void {
  if (newer) throw new Failure('newer_tracker');
}

/**
 * A sheet of a tracker with everything that stands in it.
 * @throws Failure `sheet_gone` with the `name` its tab had when it was made
 */
export function readTrackerSheet(host: Host, tracker: FoundTracker, sheet: string): SheetSnapshot {
  const found = tracker.sheets[sheet];
  if (!found) throw new Failure('sheet_gone', { name: sheetName(sheet, preferredLanguage(host)) });
  return host.readSheet(found);
}
