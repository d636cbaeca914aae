import { dateText } from '../../i18n/date-text.ts';
import { EDIT_GOAL_TEXTS } from '../../i18n/edit-goals.ts';
import { figureText } from '../../i18n/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/translate.ts';
import type { Readers } from '../check-in/goal-rows.ts';
import { type PlannedCell, rowCells } from '../check-in/planned-cell.ts';
import { labelledId } from '../standing/cell-meaning.ts';
import type { GoalLine } from '../standing/goal-lines.ts';

/** Cells that name goals as `id name`, by sheet. */
const LABELS: Readonly<Record<string, string>> = { kpi: 'parent', okr: 'parent', actions: 'goal' };

/** In front of a parent it makes the row belong to nothing, and still tells to what it belonged. */
const NOTHING = '–';

/** A new name in the row itself, wherever other rows name it, and in the past values. The log keeps the old one. */
export function renamed(readers: Readers, sheet: string, { id, row }: GoalLine, name: string): PlannedCell[] {
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
 * name. Without a target nothing judges or counts them; the target stands where causes do. Key results go with their
 * objective.
 */
export function archived(
  readers: Readers,
  sheet: string,
  line: GoalLine,
  date: string,
  language: Language,
): PlannedCell[] {
  const reader = readers[sheet];
  if (!reader) return [];
  const isObjective = (row: number): boolean => sheet === 'okr' && reader.text(row, 'type').trim() === 'O';
  const own = isObjective(line.row)
    ? rowsWhere(reader.rows, (row) => !isObjective(row) && labelledId(reader.text(row, 'parent')) === line.id)
    : [];
  const texts = EDIT_GOAL_TEXTS[language];
  return [line.row, ...own].flatMap((row) => {
    const target = reader.number(row, 'target');
    const unit = reader.text(row, 'unit');
    const facts = { date: dateText(date, language), why: reader.text(row, 'why') };
    const note = fill(texts.note, {
      ...facts,
      target: target === null ? NOTHING : figureText(target, unit, language),
    });
    const parent = reader.text(row, 'parent').trim();
    return rowCells(sheet, row, {
      name: texts.archived + reader.text(row, 'name').trim(),
      target: null,
      why: isObjective(row) ? reader.text(row, 'why') : note.trim(),
      ...(sheet === 'okr' ? { type: null, parent: `${NOTHING} ${parent}`.trim() } : {}),
    });
  });
}

function rowsWhere(rows: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: rows }, (_, index) => index + 1).filter((row) => row > 1 && holds(row));
}
