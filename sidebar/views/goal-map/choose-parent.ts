import type { GoalNode, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { busy, button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { selectField } from '../../components/select-field.ts';
import { element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { possibleParents } from './goal-tree.ts';

/** Asks what a goal serves and writes it into its row. */
export function chooseParent(
  sidebar: Sidebar,
  { nodes, tracker }: Response<'readGoalMap'>,
  goal: GoalNode,
  done: () => void,
): void {
  let parent = '';
  const view: View = (now) => {
    const { map: texts } = GOAL_TEXTS[now.language];
    const trouble = element('div', { class: 'column' });
    const write = button(texts.write, 'primary', () => void save());
    const save = async (): Promise<void> => {
      if (parent === '') return;
      const rest = busy(write, texts.writing);
      const answer = await call('setParent', { tracker, row: goal.id, parent });
      rest();
      if (!answer.ok) return refill(trouble, failureNotice(now, answer, null));
      now.back();
      done();
    };
    const choices = possibleParents(goal, nodes).map(({ id, name }) => [id, name] as const);
    return {
      title: texts.chooseParent,
      main: [
        selectField(
          fill(texts.parentOf, { name: goal.name }),
          [['', texts.noChoice], ...choices],
          parent,
          (id) => {
            parent = id;
          },
        ),
        trouble,
      ],
      foot: [button(now.texts.back, 'secondary', () => now.back()), write],
    };
  };
  sidebar.show(view);
}
