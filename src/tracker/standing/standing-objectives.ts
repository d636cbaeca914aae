import type { Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import type { TrackerInput } from '../tracker.ts';
import { choiceOf, labelledId } from './cell-meaning.ts';
import { figures, identified } from './standing-goals.ts';
import { nameOf } from './standing-settings.ts';
import type { SheetReader } from './standing-sheet.ts';

type ObjectiveInput = NonNullable<TrackerInput['objectives']>[number];
type KeyResultInput = NonNullable<ObjectiveInput['keyResults']>[number];

/**
 * The objectives of a sheet as they stand, from top to bottom, each with its key results. As for the formulas of the
 * sheet, every row that is no objective is a key result, and belongs to the one its parent cell names, else to what
 * the row above is or belongs to. One that belongs to nothing known goes to the objective above it, or to the first.
 */
export function standingObjectives(sheet: SheetReader, language: Language): ObjectiveInput[] {
  const rows = identified(sheet, 'okr', 'R');
  const isObjective = (row: number): boolean => sheet.text(row, 'type') === 'O';
  const objectives = rows
    .filter(({ row }) => isObjective(row))
    .map(({ id, row }) => ({
      row,
      ...objective(sheet, row, id, language),
      keyResults: [] as KeyResultInput[],
    }));
  let above: string | null = null;
  for (const { id, row } of rows) {
    const named = labelledId(sheet.text(row, 'parent'));
    if (isObjective(row)) {
      above = id;
      continue;
    }
    above = named ?? above;
    const nearest = objectives.filter((one) => one.row < row).pop();
    const home = objectives.find((one) => one.id === above) ?? nearest ?? objectives[0];
    home?.keyResults.push(keyResult(sheet, row, id));
  }
  return objectives.map(({ row: _, ...one }) => one);
}

function objective(sheet: SheetReader, row: number, id: string, language: Language): ObjectiveInput {
  const { words } = TRACKER_TEXTS[language];
  const text = (column: string): string => sheet.text(row, column);
  return {
    id,
    name: nameOf(text('name')),
    owner: text('owner'),
    parent: labelledId(text('parent')),
    level: choiceOf(text('level'), words.level) ?? 'company',
    department: text('department'),
    weight: sheet.number(row, 'weight'),
    rollup: choiceOf(text('rollup'), words.rollup),
  };
}

function keyResult(sheet: SheetReader, row: number, id: string): KeyResultInput {
  return {
    ...figures(sheet, row),
    id,
    name: nameOf(sheet.text(row, 'name')),
    confidence: sheet.number(row, 'confidence'),
    weight: sheet.number(row, 'weight'),
  };
}
