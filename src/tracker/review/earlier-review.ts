import { civilDate, type Day, parseDay } from '../../core/day.ts';
import type { ReviewTexts } from '../../i18n/tracker-review.ts';
import { fill } from '../../i18n/translate.ts';
import { REVIEW_INPUTS as INPUTS, REVIEW_ROWS as ROWS } from '../sheets/review-columns.ts';
import type { ReviewLine } from '../sheets/review-lines.ts';
import { dateOf } from '../standing/cell-meaning.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';

/**
 * The lines that head the review which stands in the sheet already, once a newer one is put above it: which meeting
 * it was and when, its summary, and who took part. What was decided there stays below them as it is.
 */
export function earlierReview(sheet: SheetReader, texts: ReviewTexts): ReviewLine[] {
  const kind = sheet.text(ROWS.inputs, INPUTS.kind);
  const people = sheet.text(ROWS.inputs, INPUTS.people[0]);
  const title = titleOf(kind, dateOf(sheet.value(ROWS.inputs, INPUTS.date)), texts);
  const below = [
    sheet.text(ROWS.summary, 'item'),
    people === '' ? '' : fill(texts.earlierPeople, { people }),
  ].filter((text) => text !== '');
  return [line('section', title), ...below.map((text) => line('nothing', text))];
}

function line(kind: ReviewLine['kind'], item: string): ReviewLine {
  return { kind, values: { item }, format: null };
}

function titleOf(kind: string, on: string | null, texts: ReviewTexts): string {
  if (on === null) return fill(texts.earlierUndated, { kind });
  const { date, month, year } = civilDate(parseDay(on) as Day);
  return fill(texts.earlier, { kind, year, month: texts.months[month - 1] as string, date });
}
