import type { Language } from '../../i18n/language.ts';
import { ACTION_TEXTS, type ActionTexts } from '../../i18n/tracker-actions.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { PALETTES } from '../../plan/palette.ts';
import type { Area, Plan, Rule, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { HEIGHT, TAB } from '../look.ts';
import { filled } from '../row-texts.ts';
import { serialDate } from '../serial-date.ts';
import { FIRST_ROW, type RowValues, SPARE_ROWS, tableParts } from '../table-sheet.ts';
import type { Action, Tracker } from '../tracker.ts';
import { ACTION_COLUMNS, type ActionColumn } from './action-columns.ts';
import { actionFormulas } from './action-formulas.ts';
import {
  GOAL_LIST,
  type GoalTable,
  goalChoices,
  goalListCells,
  goalListStyles,
  lastGoalRow,
} from './action-goals.ts';
import { lightRules } from './goal-rules.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';

/**
 * The sheet of actions: what is to be done for which goal, until when. Source: look, section 4.
 * @param goals the sheets whose rows an action can be for
 */
export function actionSheet(context: SheetContext, goals: readonly GoalTable[]): SheetPlan {
  const { language, texts: common, tracker } = context;
  const texts = ACTION_TEXTS[language];
  const { actions } = tracker;
  const last = tableEnd(context, 'actions', actions.length);
  const lastGoal = lastGoalRow(goals);
  const formulas = actionFormulas(texts, goals);
  const names = goalNames(tracker);
  const { unprotected, ...parts } = tableParts({
    columns: ACTION_COLUMNS.map((own) => {
      const formula = formulas[own.id as ActionColumn];
      return formula === undefined ? own : { ...own, formula };
    }),
    labels: texts.columns,
    rows: actions.map((action) => actionValues(action, texts, names)),
    last,
    spareIds: Array.from({ length: SPARE_ROWS }, (_, index) => `A${actions.length + index + 1}`),
    language,
  });
  const edge = parts.columns.slice(-1);
  return {
    ...parts,
    choices: parts.choices.filter(({ list }) => list !== 'goal' || goals.length > 0),
    id: 'actions',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.type,
    identity: identity(context, 'actions'),
    columns: [...parts.columns.slice(0, -1), GOAL_LIST, ...edge],
    rows: Math.max(last, lastGoal),
    cells: [
      ...parts.cells,
      { kind: 'constants', row: 2, columns: ['name'], rows: [[texts.title]] },
      { kind: 'constants', row: 3, columns: ['name'], rows: [[texts.hint]] },
      ...goalListCells(goals, texts.columns.goal_list),
    ],
    styles: [...parts.styles, ...styles(language, last), ...goalListStyles(lastGoal)],
    heights: [
      ...parts.heights,
      ...(lastGoal > last ? [{ from: last + 1, to: lastGoal, height: HEIGHT.body }] : []),
    ],
    groups: parts.groups.map((group) => ({ ...group, columns: [group.columns[0], GOAL_LIST.id] })),
    hiddenRows: [1],
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 1,
    gridlines: false,
    rules: rules(context, last),
    notes: [],
    protection: { description: common.protection, unprotected },
    charts: [],
  };
}

/** What the drop-downs of the sheet offer, beside those that other sheets have, too. */
export function actionLists({ status }: ActionTexts, goals: readonly GoalTable[]): Plan['lists'] {
  const choices = goalChoices(goals);
  return { status: { from: Object.values(status), strict: false }, ...(choices ? { goal: choices } : {}) };
}

/** The names of everything an action can be for, by id. */
function goalNames({ kpis, objectives, qualitative }: Tracker): ReadonlyMap<string, string> {
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  return new Map([...kpis, ...objectives, ...keyResults, ...qualitative].map(({ id, name }) => [id, name]));
}

function actionValues(action: Action, texts: ActionTexts, names: ReadonlyMap<string, string>): RowValues {
  const { done, due, goal, status } = action;
  return {
    ...filled(action, ['id', 'name', 'owner', 'memo']),
    status: status === null ? null : texts.status[status],
    due: serialDate(due),
    done: serialDate(done),
    goal: goal === null ? null : `${goal} ${names.get(goal) ?? ''}`.trim(),
  };
}

function styles(language: Language, last: number): StyleBlock[] {
  const column = (id: string): Area => ({ rows: [FIRST_ROW, last], columns: [id, id] });
  return [
    // A centred text in a collapsed column flows into the empty note beside it; a wrapped one stays.
    { areas: [column('id')], style: { wrap: true } },
    ...(language === 'en' ? [{ areas: [column('goal_light')], style: { size: 9 } }] : []),
  ];
}

function rules({ palette }: SheetContext, last: number): Rule[] {
  const column = (id: string): Area => ({ rows: [FIRST_ROW, last], columns: [id, id] });
  const late = PALETTES[palette].overdue;
  return [
    ...lightRules([column('light')], '{state}', palette, ['needs_action']),
    ...lightRules([column('goal_light')], '{goal_state}', palette),
    { areas: [column('days')], formula: `={state}=${STATE.overdue}`, ink: late.ink, bold: late.bold },
  ];
}
