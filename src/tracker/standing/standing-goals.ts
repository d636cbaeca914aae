import type { Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { ACTION_TEXTS } from '../../i18n/tracker-actions.ts';
import type { TrackerInput } from '../tracker.ts';
import { choiceOf, dateOf, labelledId } from './cell-meaning.ts';
import { type GoalLine, goalLines } from './goal-lines.ts';
import { standingIds } from './standing-ids.ts';
import { nameOf } from './standing-settings.ts';
import type { SheetReader } from './standing-sheet.ts';

type KpiInput = NonNullable<TrackerInput['kpis']>[number];
type ActionInput = NonNullable<TrackerInput['actions']>[number];

/** The KPIs of a sheet as they stand, from top to bottom; without their history. */
export function standingKpis(sheet: SheetReader, language: Language): KpiInput[] {
  const { classes, words } = TRACKER_TEXTS[language];
  return identified(sheet, 'kpi', 'K').map(({ id, row }) => {
    const text = (column: string): string => sheet.text(row, column);
    const place = classes.indexOf(text('class').trim());
    return {
      ...figures(sheet, row),
      id,
      name: nameOf(text('name')),
      stage: text('stage'),
      layer: text('layer'),
      leading: place < 0 ? null : place === 0,
      kind: choiceOf(text('kind'), words.kind),
      direction: choiceOf(text('direction'), words.direction),
      tolerance: sheet.number(row, 'tolerance'),
      cadence: choiceOf(text('cadence'), words.cadence),
      when: text('when'),
      parent: text('parent'),
      definition: text('definition'),
      tool: text('tool'),
      evidence: text('evidence'),
      misses: sheet.number(row, 'misses'),
    };
  });
}

/** The figures, dates and words that KPIs and key results share. */
export function figures(
  sheet: SheetReader,
  row: number,
): Pick<
  KpiInput,
  'actual' | 'target' | 'baseline' | 'unit' | 'owner' | 'start' | 'end' | 'updated' | 'why' | 'next'
> {
  return {
    actual: sheet.number(row, 'actual'),
    target: sheet.number(row, 'target'),
    baseline: sheet.number(row, 'baseline'),
    unit: sheet.text(row, 'unit'),
    owner: sheet.text(row, 'owner'),
    start: dateOf(sheet.value(row, 'start')),
    end: dateOf(sheet.value(row, 'end')),
    updated: dateOf(sheet.value(row, 'updated')),
    why: sheet.text(row, 'why'),
    next: sheet.text(row, 'next'),
  };
}

/** The actions of a sheet as they stand. */
export function standingActions(sheet: SheetReader, language: Language): ActionInput[] {
  return identified(sheet, 'actions', 'A').map(({ id, row }) => ({
    id,
    name: nameOf(sheet.text(row, 'name')),
    status: choiceOf(sheet.text(row, 'status'), ACTION_TEXTS[language].status),
    due: dateOf(sheet.value(row, 'due')),
    done: dateOf(sheet.value(row, 'done')),
    owner: sheet.text(row, 'owner'),
    goal: labelledId(sheet.text(row, 'goal')),
    memo: sheet.text(row, 'memo'),
  }));
}

/** The filled rows of a table, each with the id it is read with. */
export function identified(sheet: SheetReader, id: string, letter: string): GoalLine[] {
  const lines = goalLines(sheet, id);
  const ids = standingIds(lines, letter);
  return lines.map((line) => ({ ...line, id: ids.get(line.row) as string }));
}
