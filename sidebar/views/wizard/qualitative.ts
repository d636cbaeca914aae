import { qualitativeGoals } from '../../../src/coach/rules/qualitative-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { editableList } from '../../components/editable-list.ts';
import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element, refill } from '../../element.ts';
import { type Remark, setRemarks } from './coach.ts';
import { coachedField } from './coached-field.ts';
import { figureField } from './figure-field.ts';
import type { StepPage } from './step-page.ts';
import { newId, ownersOf, type QualitativeAnswer } from './wizard.ts';

const MOST = 6;

/** What each way to measure a proxy is counted in. */
const IS_PERCENT = 'yes';

/** Question 7: goals in words, each with the figure that mirrors it. */
export function qualitative(page: StepPage): Child[] {
  const { wizard, words } = page;
  const { qualitative: items } = wizard.answers;
  const make = (): QualitativeAnswer => ({
    id: newId(wizard.answers, 'Q'),
    name: '',
    proxy: '',
    method: 'mean',
    target: '',
    owner: '',
  });
  if (items.length === 0) items.push(make());
  return [
    editableList({
      items,
      row: (goal, index) => goalForm(page, goal, index),
      addLabel: words.qualitative.add,
      removeLabel: (_, index) => fill(words.remove, { name: fill(words.qualitative.name, { n: index + 1 }) }),
      make,
      most: MOST,
      changed: page.changed,
    }),
  ];
}

function goalForm(page: StepPage, goal: QualitativeAnswer, index: number): HTMLElement {
  const { wizard, words } = page;
  const { proxies } = words.goal;
  const target = element('div', {});
  const putTarget = (): void => {
    const unit = goal.method === IS_PERCENT ? '%' : '';
    refill(target, [figureField(page, goal, 'target', () => undefined, { unit })]);
  };
  putTarget();
  const field = (key: 'name' | 'proxy', label: string): HTMLElement =>
    coachedField(page, {
      label,
      text: goal[key],
      isLong: key === 'name',
      change: (text) => {
        goal[key] = text;
      },
      remark: () => remarkOn(page, goal, key),
    });
  return element(
    'div',
    { class: 'column wide-gap' },
    field('name', fill(words.qualitative.name, { n: index + 1 })),
    field('proxy', words.qualitative.proxy),
    selectField(words.qualitative.method, Object.entries(proxies), goal.method, (method) => {
      goal.method = method as QualitativeAnswer['method'];
      page.changed();
      putTarget();
    }),
    element(
      'div',
      { class: 'thirds' },
      target,
      textField(
        words.owner,
        goal.owner,
        (owner) => {
          goal.owner = owner;
          page.changed();
        },
        { most: 60, proposals: ownersOf(wizard.answers) },
      ),
    ),
  );
}

/** What the coach says about the words, or about the proxy of a goal that has words. */
function remarkOn(
  { sidebar }: StepPage,
  { id, name, proxy }: QualitativeAnswer,
  key: 'name' | 'proxy',
): Remark | null {
  if (name.trim() === '') return null;
  const rules = qualitativeGoals.filter((rule) => (rule.id === 'qualitative-no-proxy') === (key === 'proxy'));
  return setRemarks(rules, { qualitative: [{ id, name, proxy }] }, sidebar.language)[0] ?? null;
}
