import type { GoalNode, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { emptyState } from '../../components/empty-state.ts';
import { list } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { selectField } from '../../components/select-field.ts';
import { skeleton } from '../../components/skeleton.ts';
import { type Child, element } from '../../element.ts';
import { openRow } from '../../go-to.ts';
import { call } from '../../rpc-client.ts';
import { editGoalsRow } from '../edit-goals/edit-goals.ts';
import { failed } from '../failed.ts';
import { chooseParent } from './choose-parent.ts';
import { goalCard } from './goal-card.ts';
import { flat, type GoalTree, goalTrees, unlinked } from './goal-tree.ts';

/** How deep the tree is drawn before the rest is folded up. */
const LEVELS = 4;

type GoalMap = Response<'readGoalMap'>;

/** Shows how the goals of a tracker hang together. */
export async function openGoalMap(sidebar: Sidebar, level = ''): Promise<void> {
  const title = (now: Sidebar): string => GOAL_TEXTS[now.language].map.title;
  const waiting: View = (now) => ({ title: title(now), main: [skeleton(now)] });
  sidebar.show(waiting);
  const answer = await call('readGoalMap', { tracker: sidebar.tracker });
  const again = (now: Sidebar, chosen: string): void => {
    now.back();
    void openGoalMap(now, chosen);
  };
  sidebar.replace(
    waiting,
    answer.ok
      ? (now) => goalMap(now, answer.value, level, (chosen) => again(now, chosen))
      : failed(answer, () => again(sidebar, level), title),
  );
}

function goalMap(sidebar: Sidebar, map: GoalMap, level: string, reload: (level: string) => void): Page {
  const { map: texts } = GOAL_TEXTS[sidebar.language];
  const { departments, nodes, tracker } = map;
  if (nodes.length === 0) {
    const edit = editGoalsRow(sidebar);
    const action = button(edit.title, 'secondary', edit.press);
    return { title: texts.title, main: [emptyState(texts.empty, texts.emptyText, action)] };
  }
  const levels = [...new Set(nodes.map((node) => node.level).filter(Boolean))];
  const lost = unlinked(nodes);
  const open = ({ id, name }: GoalNode): void => void openRow(sidebar, name, tracker, id);
  return {
    title: texts.title,
    main: [
      element(
        'div',
        { class: 'row end' },
        selectField(
          texts.level,
          [['', texts.allLevels], ...levels.map((name) => [name, name] as const)],
          level,
          reload,
        ),
        button(texts.reload, 'secondary', () => reload(level), { small: true }),
      ),
      element('p', { class: 'small' }, texts.hint),
      branch(sidebar, goalTrees(nodes, level), 1, open),
      ...(lost.length === 0
        ? []
        : [
            element(
              'div',
              { class: 'row between' },
              element('h2', {}, texts.unlinked),
              element('span', { class: 'badge' }, String(lost.length)),
            ),
            element(
              'ul',
              { class: 'tree' },
              ...lost.map((goal) =>
                element(
                  'li',
                  { class: 'lost' },
                  goalCard(sidebar, goal, open),
                  button(
                    texts.chooseParent,
                    'secondary',
                    () => chooseParent(sidebar, map, goal, () => reload(level)),
                    { small: true },
                  ),
                ),
              ),
            ),
          ]),
      list([editGoalsRow(sidebar)]),
      ...departments.map((name) => notice('warning', null, [fill(texts.department, { name })])),
    ],
  };
}

function branch(
  sidebar: Sidebar,
  trees: readonly GoalTree[],
  depth: number,
  open: (goal: GoalNode) => void,
): Child {
  if (trees.length === 0) return null;
  return element(
    'ul',
    { class: depth === 1 ? 'tree' : 'tree below' },
    ...trees.map((tree) =>
      element(
        'li',
        {},
        goalCard(sidebar, tree.node, open),
        depth < LEVELS ? branch(sidebar, tree.children, depth + 1, open) : rest(sidebar, tree, open),
      ),
    ),
  );
}

/** What is deeper than the page is wide: folded up, and drawn without steps when it is asked for. */
function rest(sidebar: Sidebar, tree: GoalTree, open: (goal: GoalNode) => void): Child {
  const deeper = flat(tree).slice(1);
  if (deeper.length === 0) return null;
  const label = fill(GOAL_TEXTS[sidebar.language].map.more, { n: deeper.length });
  const more = button(label, 'text', () =>
    more.replaceWith(
      element(
        'ul',
        { class: 'tree' },
        ...deeper.map((goal) => element('li', {}, goalCard(sidebar, goal, open))),
      ),
    ),
  );
  return more;
}
