import type { GoalNode } from '../../../src/app/rpc-schema.ts';
import { LIGHTS } from '../../../src/i18n/lights.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { element } from '../../element.ts';
import { marked } from '../../marked.ts';

/** A goal on the map: the mark of its light, its name, where it belongs and how it stands. */
export function goalCard({ language }: Sidebar, goal: GoalNode, open: (goal: GoalNode) => void): HTMLElement {
  const { map: texts } = GOAL_TEXTS[language];
  const { department, figure, kind, level, name, owner, parent, state } = goal;
  const light = state === null ? '' : LIGHTS[language][state];
  const isObjective = kind === 'objective';
  const place = isObjective ? department || level : '';
  const isTop = isObjective && parent === null;
  const score = isTop && figure !== '' ? fill(texts.score, { score: figure }) : figure;
  const about = [place, owner, score === '' ? texts.noFigure : score].filter((part) => part !== '');
  const shown = isObjective ? name : fill(texts.kpi, { name });
  return element(
    'button',
    { type: 'button', class: 'node', onclick: () => open(goal) },
    element(
      'span',
      { class: `chip mark ${state ?? 'no_data'}`, role: 'img', 'aria-label': light || texts.noFigure },
      ...marked(light.charAt(0) || '–'),
    ),
    element(
      'span',
      { class: 'grow' },
      element('span', { class: isTop ? 't strong' : 't', title: name }, shown),
      element('span', { class: 'd' }, about.join('・')),
    ),
  );
}
