import { fill } from '../../../src/i18n/translate.ts';
import { editableList } from '../../components/editable-list.ts';
import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element } from '../../element.ts';
import type { StepPage } from './step-page.ts';
import { type ActionAnswer, chosenKpis, kpiName, newId, ownersOf } from './wizard.ts';

const MOST = 12;

/** Question 8: the first actions, each with its owner, date and goal. */
export function actions(page: StepPage): Child[] {
  const { wizard, words } = page;
  const { actions: items } = wizard.answers;
  const goals = goalsOf(page);
  const make = (): ActionAnswer => ({
    id: newId(wizard.answers, 'A'),
    name: '',
    owner: '',
    due: '',
    goal: '',
  });
  if (items.length === 0) items.push(make());
  return [
    editableList({
      items,
      row: (action, index) => actionForm(page, action, index, goals),
      addLabel: words.actions.add,
      removeLabel: (_, index) => fill(words.remove, { name: fill(words.actions.name, { n: index + 1 }) }),
      make,
      most: MOST,
      changed: page.changed,
    }),
  ];
}

function actionForm(
  page: StepPage,
  action: ActionAnswer,
  index: number,
  goals: readonly (readonly [string, string])[],
): HTMLElement {
  const { wizard, words } = page;
  const change = (key: 'name' | 'owner' | 'due' | 'goal') => (text: string) => {
    action[key] = text;
    page.changed();
  };
  const owner = { most: 60, proposals: ownersOf(wizard.answers) };
  return element(
    'div',
    { class: 'column wide-gap' },
    textField(fill(words.actions.name, { n: index + 1 }), action.name, change('name'), { isLong: true }),
    element(
      'div',
      { class: 'thirds' },
      textField(words.owner, action.owner, change('owner'), owner),
      textField(words.actions.due, action.due, change('due'), { type: 'date' }),
    ),
    selectField(words.actions.goal, goals, action.goal, change('goal')),
  );
}

/** Everything an action can be for: the final goal, KPIs, objectives with their key results, qualitative goals. */
function goalsOf({ sidebar, wizard, words }: StepPage): (readonly [string, string])[] {
  const { answers } = wizard;
  const rows = [
    { id: 'goal', name: answers.name },
    ...chosenKpis(wizard).map((kpi) => ({ id: kpi.id, name: kpiName(wizard, kpi, sidebar.language) })),
    ...answers.objectives.flatMap((objective) => [objective, ...objective.keyResults]),
    ...answers.qualitative,
  ];
  const named = rows.filter(({ name }) => name.trim() !== '');
  return [['', words.actions.none], ...named.map(({ id, name }) => [id, name] as const)];
}
