import { ARCHIVED_GOAL_TEXTS } from '../../i18n/archived-goals.ts';
import { dateText } from '../../i18n/date-text.ts';
import type { Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/translate.ts';
import type { Readers } from '../check-in/goal-rows.ts';
import { type PlannedCell, rowCells } from '../check-in/planned-cell.ts';
import { labelledId } from '../standing/cell-meaning.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import {
  originalName,
  readNote,
  readTarget,
  restingFormula,
  targetText,
  wokenFormula,
} from './archive-note.ts';
import { type EditableGoal, editableGoals, NOTHING, parentLabel } from './editable-goals.ts';

/** Cells that name goals as `id name`, by sheet. */
const LABELS: Readonly<Record<string, string>> = { kpi: 'parent', okr: 'parent', actions: 'goal' };

/** A new name in the row itself, wherever other rows name it, and in the past values. The log keeps the old one. */
export function renamed(readers: Readers, { id, row, sheet }: EditableGoal, name: string): PlannedCell[] {
  const history = readers.history;
  const items = history ? rowsWhere(history.rows, (at) => history.text(at, 'row_id') === id) : [];
  return [
    ...rowCells(sheet, row, { name }),
    ...labelCells(readers, id, `${id} ${name}`),
    ...items.flatMap((at) => rowCells('history', at, { item: name })),
  ];
}

function labelCells(readers: Readers, id: string, label: string): PlannedCell[] {
  return Object.entries(LABELS).flatMap(([sheet, column]) => {
    const reader = readers[sheet];
    if (!reader) return [];
    const naming = rowsWhere(reader.rows, (row) => {
      const text = reader.text(row, column).trim();
      return text !== id && labelledId(text) === id && reader.formula(row, column) === '';
    });
    return naming.flatMap((row) => rowCells(sheet, row, { [column]: label }));
  });
}

/**
 * Goals that are not followed any more: they keep their row, id, figures and record, and say so in front of their
 * name. Without a target nothing judges or counts them; the target stands where causes do, its formula stays and shows
 * nothing. Key results go with their objective.
 */
export function archived(
  readers: Readers,
  goal: EditableGoal,
  date: string,
  language: Language,
): PlannedCell[] {
  const texts = ARCHIVED_GOAL_TEXTS[language];
  return withKeyResults(readers, goal, false).flatMap(({ kind, reader, row, sheet }) => {
    const target = reader.number(row, 'target');
    const formula = reader.formula(row, 'target');
    const note = fill(texts.note, {
      date: dateText(date, language),
      why: reader.text(row, 'why'),
      target: target === null ? NOTHING : targetText(target, reader.text(row, 'unit'), language),
    });
    const isObjective = kind === 'objective';
    const parent = `${isObjective ? NOTHING : ''}${NOTHING} ${reader.text(row, 'parent').trim()}`;
    return rowCells(sheet, row, {
      name: texts.archived + reader.text(row, 'name').trim(),
      target: formula === '' ? null : { typed: restingFormula(formula) },
      why: isObjective ? reader.text(row, 'why') : note.trim(),
      ...(sheet === 'okr' ? { type: null, parent: parent.trim() } : {}),
    });
  });
}

/** Archived goals as they were: with their name, what they belong to, and the target as far as it can still be read. */
export function broughtBack(readers: Readers, goal: EditableGoal): PlannedCell[] {
  return withKeyResults(readers, goal, true).flatMap(({ kind, name, reader, row, sheet }) => {
    const note = readNote(reader.text(row, 'why'));
    const target = note && readTarget(note.target, reader.text(row, 'unit'));
    const formula = wokenFormula(reader.formula(row, 'target'));
    return rowCells(sheet, row, {
      name: originalName(name),
      ...(kind === 'objective' || note === null ? {} : { target: target ?? null, why: note.why }),
      ...(formula === null ? {} : { target: { typed: formula } }),
      ...(sheet === 'okr'
        ? { type: kind === 'objective' ? 'O' : 'KR', parent: parentLabel(reader, row) }
        : {}),
    });
  });
}

/** A goal, and the key results of an objective with it: those that are archived, or those that are not. */
function withKeyResults(
  readers: Readers,
  goal: EditableGoal,
  areArchived: boolean,
): (EditableGoal & { readonly reader: SheetReader })[] {
  const reader = readers[goal.sheet];
  if (!reader) return [];
  const own = editableGoals(readers).filter(
    ({ isArchived, kind, parent }) =>
      kind === 'key_result' && parent === goal.id && isArchived === areArchived,
  );
  return [goal, ...(goal.kind === 'objective' ? own : [])].map((one) => ({ ...one, reader }));
}

function rowsWhere(rows: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: rows }, (_, index) => index + 1).filter((row) => row > 1 && holds(row));
}
