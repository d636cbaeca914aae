import type { Host, SheetValues } from '../host/host.ts';
import { isArchived } from '../i18n/archived-goals.ts';
import type { Language } from '../i18n/language.ts';
import type { PaletteName } from '../plan/palette.ts';
import { readTrackerBack } from '../tracker/standing/read-tracker-back.ts';
import { standingSettings } from '../tracker/standing/standing-settings.ts';
import { readTracker, type Tracker } from '../tracker/tracker.ts';
import { type FoundTracker, openTracker, trackerOfSheet } from './trackers.ts';

/** A tracker with everything that stands in its sheets now. */
export interface StandingTracker {
  readonly found: FoundTracker;
  readonly sheets: Readonly<Record<string, SheetValues>>;
  /** Without goals that are not followed any more. */
  readonly tracker: Tracker;
  readonly language: Language;
  readonly palette: PaletteName;
}

/**
 * Reads a whole tracker as it stands; the first one of the file where no id is given.
 * @throws Failure as {@link openTracker}
 */
export function standingTracker(host: Host, id: string | null): StandingTracker {
  const found = openTracker(host, id);
  const sheets: Record<string, SheetValues> = {};
  for (const sheet of Object.keys(found.sheets)) {
    if (sheet !== 'how_to') sheets[sheet] = host.readValues(found.sheets[sheet]!);
  }
  const { language, palette } = standingSettings(sheets.settings);
  return { found, sheets, tracker: followed(readTracker(readTrackerBack(sheets))), language, palette };
}

/** The same without archived goals. */
function followed(tracker: Tracker): Tracker {
  const isFollowed = ({ name }: { readonly name: string }): boolean => !isArchived(name);
  return {
    ...tracker,
    kpis: tracker.kpis.filter(isFollowed),
    qualitative: tracker.qualitative.filter(isFollowed),
    objectives: tracker.objectives
      .filter(isFollowed)
      .map((one) => ({ ...one, keyResults: one.keyResults.filter(isFollowed) })),
  };
}

/** Id of the tracker to which the sheet in front belongs; `null` where it belongs to none. */
export function trackerInFront(host: Host): string | null {
  return trackerOfSheet(host, host.openSheet().sheetId)?.id ?? null;
}
