import type { Language } from '../../i18n/language.ts';
import type { TrackerTexts } from '../../i18n/tracker.ts';
import type { PaletteName } from '../../plan/palette.ts';
import type { Tracker } from '../tracker.ts';
import type { OptionalSheet } from './optional-sheets.ts';

/** What every sheet is made from. */
export interface SheetContext {
  readonly tracker: Tracker;
  readonly texts: TrackerTexts;
  readonly language: Language;
  readonly palette: PaletteName;
  readonly trackerId: string;
  /** The sheets that are made beside the settings; no formula may read another one. */
  readonly sheets: ReadonlySet<OptionalSheet>;
  /** Writes the as-of date as a constant. */
  readonly fixedDate: boolean;
}

/** Version of the sheets; part of every identity, so that a later version knows what to upgrade. */
export const SHEET_VERSION = 1;

/** The first cell of the id row of a sheet. */
export function identity({ trackerId }: SheetContext, sheet: string): string {
  return `shirube:${trackerId}:${sheet}:${SHEET_VERSION}`;
}
