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
  /** Where tables that already stand in a file end; the others are sized for their rows. */
  readonly lastRows: LastRows;
  /** Rows of stages on a dashboard that already stands; a new one has room for the stages there are. */
  readonly stageRows?: number;
}

/** The sheets whose tables grow with their rows. */
export type SizedSheet = 'kpi' | 'okr' | 'qualitative' | 'actions' | 'check_ins' | 'history';

/** Last row of the tables of a tracker, counted from the id row. */
export type LastRows = Readonly<Partial<Record<SizedSheet, number>>>;

/** Version of the sheets; part of every identity, so that a later version knows what to upgrade. */
export const SHEET_VERSION = 1;

/** The first cell of the id row of a sheet. */
export function identity({ trackerId }: Pick<SheetContext, 'trackerId'>, sheet: string): string {
  return `shirube:${trackerId}:${sheet}:${SHEET_VERSION}`;
}
