import type { Writable } from '../host/host.ts';
import { figureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { GOAL_EDIT_TEXTS } from '../i18n/sidebar-edit-goals.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { fill } from '../i18n/translate.ts';
import { wokenFormula } from '../tracker/editing/archive-note.ts';
import { goalLines } from '../tracker/standing/goal-lines.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import type { GoalEdit } from './goal-wish.ts';
import type { ChangedCell, RecordedTracker } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';

type Change = Response<'editGoal'>['changes'][number];

const SEEN = ['name', 'parent', 'target', 'why', 'goal'];

/**
 * Is a cell something that people see of a goal? Ids and types follow from it, and the past values carry its name
 * along, which is nothing to decide about.
 */
export function isSeen({ column, sheet }: { readonly column: string; readonly sheet: string }): boolean {
  return sheet !== 'history' && SEEN.includes(column);
}

/** What editing a goal changes, as people read it: cell by cell, then its place. */
export function goalChanges(
  { readers }: RecordedTracker,
  { language, name }: Request<'editGoal'>,
  { inserted, moved, sheet }: GoalEdit,
  changed: readonly ChangedCell[],
): Change[] {
  const cells = changed.flatMap(({ after, before, cell }): Change[] => {
    if (!isSeen(cell)) return [];
    const { column, row, sheet: of } = cell;
    const unit = readers[of]?.text(row, 'unit') ?? '';
    const said = (content: Writable): string => contentText(content, unit, language);
    const named = readers[of]?.text(row, 'name').trim() || name;
    return [{ name: named, field: titleOf(of, column, language), before: said(before), after: said(after) }];
  });
  const written = Object.entries(inserted?.values ?? {}).flatMap(([column, value]): Change[] =>
    isSeen({ column, sheet }) && value !== null
      ? [{ name, field: titleOf(sheet, column, language), before: '', after: String(value) }]
      : [],
  );
  const texts = GOAL_EDIT_TEXTS[language];
  const place = (row: number): string => {
    const above = goalLines(readers[sheet] as SheetReader, sheet).filter((line) => line.row <= row);
    const line = above[above.length - 1];
    return line ? fill(texts.under, { name: line.name }) : texts.first;
  };
  const places = moved
    ? [{ name, field: texts.place, before: place(moved.rows[0] - 1), after: place(moved.below) }]
    : [];
  return [...cells, ...written, ...places];
}

/** The heading of a column as people read it. */
export function titleOf(sheet: string, column: string, language: Language): string {
  const { kpi, okr } = TRACKER_TEXTS[language];
  const titles: Readonly<Record<string, string>> = sheet === 'okr' ? okr.columns : kpi.columns;
  return column === 'goal' ? GOAL_EDIT_TEXTS[language].goal : (titles[column] ?? column);
}

/** A formula as people read it: one that rests is none. */
export function formulaText(formula: string): string {
  return wokenFormula(formula) === null ? formula : '';
}

function contentText(content: Writable, unit: string, language: Language): string {
  if (typeof content === 'object') return formulaText(content.formula);
  return typeof content === 'number' ? figureText(content, unit, language) : String(content);
}
