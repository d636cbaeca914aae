import type { DoctorFinding, Request } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { send, troublePlace } from '../../components/send.ts';
import { element } from '../../element.ts';
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
  const trouble = troublePlace();
  const link =
    row === null
      ? null
      : element(
          'button',
          {
            type: 'button',
            class: 'b text',
            title: place,
            'aria-label': fill(texts.open, { place }),
            onclick: () => void openRow(sidebar, place, tracker, row, column),
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
      row === null || target === null
        ? null
        : useButton(sidebar, target, (value) => ({ tracker, row, target: value }), trouble, again),
      isOrphan
        ? button(map.chooseParent, 'secondary', () => void openGoalMap(sidebar), { small: true })
        : null,
      button(texts.later, 'text', () => putOff(finding)),
    ),
  );
}

/** Writes the figure that ends a contradiction. */
function useButton(
  sidebar: Sidebar,
  { value, words }: NonNullable<DoctorFinding['target']>,
  requestFor: (value: number) => Request<'useTarget'>,
  trouble: HTMLElement,
  done: () => void,
): HTMLButtonElement {
  const { doctor, map } = GOAL_TEXTS[sidebar.language];
  const write = (): void =>
    void send(sidebar, {
      ...{ button: made, busyLabel: map.writing, trouble },
      ask: () => call('useTarget', requestFor(value)),
      done,
    });
  const made = button(fill(doctor.use, { target: words }), 'secondary', write, { small: true });
  return made;
}
