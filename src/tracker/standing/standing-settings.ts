import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import type { PaletteName } from '../../plan/palette.ts';
import { LAST_ROW, SETTINGS_ROWS as ROWS } from '../sheets/settings-cells.ts';
import type { TrackerInput } from '../tracker.ts';
import { choiceOf, dateOf } from './cell-meaning.ts';
import { SheetReader, type StandingSheet } from './standing-sheet.ts';

/** What a tracker keeps in its settings, beside the limits of the lights, which only its formulas read. */
export interface StandingSettings
  extends Pick<TrackerInput, 'cycle' | 'asOf' | 'departments' | 'members' | 'stages' | 'units' | 'holidays'> {
  /** The language the tracker was made in. Source: rulings 68. */
  readonly language: Language;
  readonly palette: PaletteName;
}

const NOTHING: StandingSheet = { columns: {}, values: [] };

/**
 * The settings as they stand. What cannot be read gets a harmless value: Japanese, the standard colours, the
 * calendar year of whichever date there is.
 */
export function standingSettings(sheet: StandingSheet = NOTHING): StandingSettings {
  const cells = new SheetReader(sheet, 'settings');
  const word = (row: number): string => cells.text(row, 'value');
  const date = (row: number): string | null => dateOf(cells.value(row, 'value'));
  const list = (column: string): string[] => {
    const texts = rowsOf(cells).map((row) => nameOf(cells.text(row, column)));
    return texts.filter((text) => text !== '');
  };
  const language = languageOf(word(ROWS.language));
  const asOf = date(ROWS.asOf) ?? date(ROWS.start) ?? '1970-01-01';
  const month = cells.number(ROWS.fiscalStart, 'value') ?? 0;
  return {
    language,
    palette: paletteOf(word(ROWS.palette)),
    asOf,
    cycle: {
      name: nameOf(word(ROWS.cycleName)) || asOf.slice(0, 4),
      start: date(ROWS.start) ?? `${asOf.slice(0, 4)}-01-01`,
      end: date(ROWS.end) ?? `${asOf.slice(0, 4)}-12-31`,
      fiscalStart: Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1,
    },
    departments: list('department'),
    members: filled(cells, 'member').map(({ name, row }) => ({
      name,
      department: cells.text(row, 'member_department'),
    })),
    stages: filled(cells, 'stage').map(({ name, row }) => ({
      name,
      benchmark: cells.number(row, 'benchmark'),
    })),
    units: list('unit'),
    holidays: rowsOf(cells).flatMap((row) => dateOf(cells.value(row, 'holiday')) ?? []),
  };
}

/** A name as goals and lists may have it. */
export function nameOf(text: string): string {
  return text.trim().slice(0, 500);
}

function rowsOf({ rows }: SheetReader): number[] {
  const [first, last] = ROWS.lists;
  const end = Math.min(rows, last, LAST_ROW);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index);
}

function filled(cells: SheetReader, column: string): { row: number; name: string }[] {
  return rowsOf(cells)
    .map((row) => ({ row, name: nameOf(cells.text(row, column)) }))
    .filter(({ name }) => name !== '');
}

function languageOf(word: string): Language {
  return (
    LANGUAGES.find((language) => TRACKER_TEXTS[language].words.language[language] === word.trim()) ?? 'ja'
  );
}

function paletteOf(word: string): PaletteName {
  const found = LANGUAGES.map((language) => choiceOf(word, TRACKER_TEXTS[language].words.palette));
  return found.find((palette) => palette !== null) ?? 'standard';
}
