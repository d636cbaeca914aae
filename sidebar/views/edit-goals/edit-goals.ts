import type { EditableGoalRow, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_EDIT_TEXTS } from '../../../src/i18n/sidebar-edit-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { type ListRow, list } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element } from '../../element.ts';
import { openRow } from '../../go-to.ts';
import { type IconName, icon } from '../../icons.ts';
import { openTask, words } from '../care/task.ts';
import { goalForm } from './goal-form.ts';

const ICONS = { objective: 'flag', key_result: 'check', kpi: 'lights' } as const satisfies Record<
  EditableGoalRow['kind'],
  IconName
>;

/** Goals to choose from and new ones; `made` says what was changed just before. */
export function openEditGoals(sidebar: Sidebar, made?: Response<'editGoal'>): Promise<void> {
  const { tracker } = sidebar;
  const title = (now: Sidebar): string => GOAL_EDIT_TEXTS[now.language].title;
  return openTask(sidebar, title, 'readGoals', { tracker }, (now, read) => page(now, read, made));
}

/** The way here from a list of tasks. */
export function editGoalsRow(sidebar: Sidebar, description?: string): ListRow {
  const press = (): void => void openEditGoals(sidebar);
  const row = { picture: icon('table'), title: GOAL_EDIT_TEXTS[sidebar.language].title, press };
  return description === undefined ? row : { ...row, description };
}

function page(sidebar: Sidebar, read: Response<'readGoals'>, made?: Response<'editGoal'>): Page {
  const texts = GOAL_EDIT_TEXTS[sidebar.language];
  const { goals, tracker } = read;
  const edit = (goal: EditableGoalRow): ListRow => ({
    picture: icon(ICONS[goal.kind]),
    title: goal.name,
    bold: goal.kind === 'objective',
    press: () => goalForm(sidebar, read, goal),
  });
  const add = (kind: EditableGoalRow['kind']): ListRow => ({
    picture: icon('plus'),
    title: texts.add[kind],
    press: () => goalForm(sidebar, read, { row: null, kind, name: '', parent: null, archived: false }),
  });
  const part = (heading: string, isPart: (goal: EditableGoalRow) => boolean): Child[] => {
    const own = goals.filter(isPart);
    return own.length > 0 ? [element('h2', {}, heading), list(own.map(edit))] : [];
  };
  const kinds = (['objective', 'key_result', 'kpi'] as const).filter(
    (kind) => kind !== 'key_result' || goals.some((goal) => goal.kind === 'objective' && !goal.archived),
  );
  return {
    title: texts.title,
    main: [
      made
        ? notice(
            'success',
            words(sidebar).done,
            [fill(texts.written, { sheet: made.sheetName, n: made.changes.length })],
            [button(texts.open, 'text', () => void openRow(sidebar, made.sheetName, tracker, made.row))],
          )
        : null,
      list(kinds.map(add)),
      element('p', { class: 'lead' }, goals.length > 0 ? texts.lead : texts.empty),
      ...part('OKR', (goal) => !goal.archived && goal.kind !== 'kpi'),
      ...part('KPI', (goal) => !goal.archived && goal.kind === 'kpi'),
      ...part(texts.archived, (goal) => goal.archived),
    ],
  };
}
