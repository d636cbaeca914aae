import type { DoctorFinding } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { element, refill } from '../../element.ts';
import { openRow } from '../../go-to.ts';
import { marked } from '../../marked.ts';
import { call } from '../../rpc-client.ts';
import { openGoalMap } from '../goal-map/goal-map.ts';

/** One finding: how much it matters, where it is, what to do; and the button that does it, where that is certain. */
export function findingCard(
  sidebar: Sidebar,
  tracker: string,
  finding: DoctorFinding,
  putOff: (finding: DoctorFinding) => void,
  again: () => void,
): HTMLElement {
  const { doctor: texts, map } = GOAL_TEXTS[sidebar.language];
  const { column, fix, isOrphan, place, row, sentence, severity, target, title } = finding;
  const trouble = element('div', { class: 'column' });
  const use = async (value: number): Promise<void> => {
    if (row === null) return;
    const answer = await call('useTarget', { tracker, row, target: value });
    if (answer.ok) again();
    else refill(trouble, failureNotice(sidebar, answer, null));
  };
  const link =
    row === null
      ? null
      : element(
          'button',
          {
            type: 'button',
            class: 'b text',
            'aria-label': fill(texts.open, { place }),
            onclick: () => void openRow(sidebar, tracker, row, column),
          },
          place,
        );
  return element(
    'article',
    { class: 'card' },
    element(
      'div',
      { class: 'row between' },
      element('span', { class: `pill ${severity}` }, texts.severity[severity]),
      link,
    ),
    element('b', {}, ...marked(title)),
    element('p', {}, ...marked(sentence)),
    element('p', { class: 'small' }, ...marked(fix)),
    trouble,
    element(
      'div',
      { class: 'row' },
      target === null
        ? null
        : button(fill(texts.use, { target: target.words }), 'secondary', () => void use(target.value), {
            small: true,
          }),
      isOrphan
        ? button(map.chooseParent, 'secondary', () => void openGoalMap(sidebar), { small: true })
        : null,
      button(texts.later, 'text', () => putOff(finding)),
    ),
  );
}
