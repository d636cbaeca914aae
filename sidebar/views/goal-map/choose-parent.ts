import type { GoalNode, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_EDIT_TEXTS } from '../../../src/i18n/sidebar-edit-goals.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { selectField } from '../../components/select-field.ts';
import { send, troublePlace } from '../../components/send.ts';
import { call } from '../../rpc-client.ts';
import { possibleParents } from './goal-tree.ts';

/** Stands for no goal: none has such an id. */
const NONE = ' ';

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
    const trouble = troublePlace();
    const write = button(texts.write, 'primary', () => void save());
    const save = async (): Promise<void> => {
      if (parent === '') return;
      await send(now, {
        button: write,
        busyLabel: texts.writing,
        trouble,
        ask: () => call('setParent', { tracker, row: goal.id, parent: parent === NONE ? null : parent }),
        done: () => {
          now.back();
          done();
        },
      });
    };
    const choices = possibleParents(goal, nodes).map(({ id, name }) => [id, name] as const);
    return {
      title: texts.chooseParent,
      main: [
        selectField(
          fill(texts.parentOf, { name: goal.name }),
          [['', texts.noChoice], [NONE, GOAL_EDIT_TEXTS[now.language].none], ...choices],
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
