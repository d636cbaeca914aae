import type { Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { QUALITATIVE_TEXTS } from '../../i18n/tracker-qualitative.ts';
import { ANSWER_IDS } from '../sheets/qualitative-answers.ts';
import { QUALITATIVE_FIRST_ROW, QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import type { TrackerInput } from '../tracker.ts';
import { choiceOf, dateOf } from './cell-meaning.ts';
import { identified } from './standing-goals.ts';
import { nameOf } from './standing-settings.ts';
import type { SheetReader } from './standing-sheet.ts';

type QualitativeInput = NonNullable<TrackerInput['qualitative']>[number];

/** The goals in words of a sheet as they stand, each with the answers below its id. */
export function standingQualitative(sheet: SheetReader, language: Language): QualitativeInput[] {
  const { words } = TRACKER_TEXTS[language];
  return identified(sheet, 'qualitative', 'Q').map(({ id, row }) => {
    const text = (column: string): string => sheet.text(row, column);
    return {
      id,
      name: nameOf(text('name')),
      target: sheet.number(row, 'target'),
      baseline: sheet.number(row, 'baseline'),
      unit: text('unit'),
      direction: choiceOf(text('direction'), words.direction),
      method: choiceOf(text('method'), QUALITATIVE_TEXTS[language].methods),
      answers: answers(sheet, id),
      typed: sheet.number(row, 'typed'),
      measured: dateOf(sheet.value(row, 'measured')),
      cadence: choiceOf(text('cadence'), words.cadence),
      stage: text('stage'),
      family: text('family'),
      proxy: text('proxy'),
      verdict: text('verdict'),
      owner: text('owner'),
      next: text('next'),
    };
  });
}

/** The answers in the column with the id of the goal above it; gaps between them are left out. */
function answers(sheet: SheetReader, id: string): (number | string)[] {
  const column = ANSWER_IDS.find((one) => sheet.text(QUALITATIVE_HEADER_ROW, one) === id);
  if (column === undefined) return [];
  const found: (number | string)[] = [];
  for (let row = QUALITATIVE_FIRST_ROW; row <= sheet.rows; row += 1) {
    const value = sheet.value(row, column);
    if (value !== '') found.push(typeof value === 'boolean' ? String(value) : value);
  }
  return found;
}
