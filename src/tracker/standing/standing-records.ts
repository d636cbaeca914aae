import type { Language } from '../../i18n/language.ts';
import { CHECK_IN_TEXTS } from '../../i18n/tracker-check-ins.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { HISTORY_FIRST_ROW, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import type { Tracker } from '../tracker.ts';
import { choiceOf, momentOf } from './cell-meaning.ts';
import type { SheetReader } from './standing-sheet.ts';

type History = Tracker['kpis'][number]['history'];

/** A line of the log, and the row of the sheet in which it stands, counted from the id row. */
export interface StandingLine {
  readonly at: number;
  readonly line: CheckIn;
}

/** The log as it stands, from top to bottom. */
export function standingCheckIns(sheet: SheetReader, language: Language): CheckIn[] {
  return standingLines(sheet, language).map(({ line }) => line);
}

/** The same with the place of each line; lines without a time or without the id of a row are none. */
export function standingLines(sheet: SheetReader, language: Language): StandingLine[] {
  const { source } = CHECK_IN_TEXTS[language];
  const lines: StandingLine[] = [];
  for (let row = FIRST_ROW; row <= sheet.rows; row += 1) {
    const time = momentOf(sheet.value(row, 'time'));
    const of = sheet.text(row, 'row_id').trim();
    if (time === null || of === '') continue;
    const line: CheckIn = {
      time,
      row: of,
      name: sheet.text(row, 'name'),
      value: sheet.number(row, 'value'),
      target: sheet.number(row, 'target'),
      state: sheet.number(row, 'state'),
      confidence: sheet.number(row, 'confidence'),
      why: sheet.text(row, 'why'),
      next: sheet.text(row, 'next'),
      who: sheet.text(row, 'who'),
      source: choiceOf(sheet.text(row, 'source'), source) ?? 'by_hand',
    };
    lines.push({ at: row, line });
  }
  return lines;
}

/** The figures of the last periods, by the id of their row: from the first filled period on. */
export function standingHistory(sheet: SheetReader): ReadonlyMap<string, History> {
  const found = new Map<string, History>();
  for (let row = HISTORY_FIRST_ROW; row <= sheet.rows; row += 1) {
    const id = sheet.text(row, 'row_id').trim();
    if (id === '' || found.has(id)) continue;
    const newest = (columns: readonly string[]): (number | null)[] =>
      fromFirst(columns.map((column) => sheet.number(row, column)));
    found.set(id, {
      values: newest(VALUE_COLUMNS),
      states: newest(STATE_COLUMNS),
      previousConfidence: sheet.number(row, 'previous_confidence'),
    });
  }
  return found;
}

/** Without the empty periods at the beginning. */
function fromFirst(figures: readonly (number | null)[]): (number | null)[] {
  const first = figures.findIndex((figure) => figure !== null);
  return first < 0 ? [] : figures.slice(first);
}
