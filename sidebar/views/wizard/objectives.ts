import { fill } from '../../../src/i18n/translate.ts';
import { editableList } from '../../components/editable-list.ts';
import { type Child, element } from '../../element.ts';
import { objectiveRemark } from './coach.ts';
import { coachedField } from './coached-field.ts';
import { keyResultForm } from './key-result-form.ts';
import type { StepPage } from './step-page.ts';
import { type KeyResultAnswer, newId, type ObjectiveAnswer } from './wizard.ts';

const MOST_OBJECTIVES = 5;
const MOST_RESULTS = 6;

/** Question 6: objectives in words, each with its key results in figures. */
export function objectives(page: StepPage): Child[] {
  const { wizard, words } = page;
  const { objectives: items } = wizard.answers;
  const make = (): ObjectiveAnswer => {
    const objective = { id: newId(wizard.answers, 'O'), name: '', keyResults: [] as KeyResultAnswer[] };
    objective.keyResults.push(newKeyResult(page));
    return objective;
  };
  if (items.length === 0) items.push(make());
  const total = element('p', { class: 'small', role: 'status' });
  const changed = (): void => {
    page.changed();
    total.textContent = fill(words.objectives.total, { n: items.length });
  };
  total.textContent = fill(words.objectives.total, { n: items.length });
  return [
    editableList({
      items,
      row: (objective, index) => objectiveForm(page, objective, index),
      addLabel: words.objectives.add,
      removeLabel: (_, index) => fill(words.remove, { name: fill(words.objectives.name, { n: index + 1 }) }),
      make,
      most: MOST_OBJECTIVES,
      changed,
    }),
    total,
  ];
}

function newKeyResult({ wizard }: StepPage): KeyResultAnswer {
  return { id: newId(wizard.answers, 'R'), name: '', baseline: '', target: '', unit: '', owner: '' };
}

function objectiveForm(page: StepPage, objective: ObjectiveAnswer, index: number): HTMLElement {
  const { sidebar, words } = page;
  const { objectives: said } = words;
  const count = element('span', { class: 'small', role: 'status' });
  const put = (): void => {
    count.textContent = fill(said.count, { n: objective.keyResults.length });
  };
  put();
  return element(
    'div',
    { class: 'column wide-gap' },
    coachedField(page, {
      label: fill(said.name, { n: index + 1 }),
      text: objective.name,
      isLong: true,
      change: (name) => {
        objective.name = name;
      },
      remark: (text) => objectiveRemark(text, sidebar.language),
    }),
    element('div', { class: 'row between' }, element('h3', { class: 'strong' }, said.results), count),
    editableList({
      items: objective.keyResults,
      row: (keyResult, at) => keyResultForm(page, keyResult, at),
      addLabel: said.addResult,
      removeLabel: (_, at) => fill(words.remove, { name: fill(said.result, { n: at + 1 }) }),
      make: () => newKeyResult(page),
      most: MOST_RESULTS,
      changed: () => {
        page.changed();
        put();
      },
    }),
  );
}
