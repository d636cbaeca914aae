import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element } from '../../element.ts';
import type { Remark } from './coach.ts';
import type { StepPage } from './step-page.ts';

/** What can be done about a remark that has an example. */
export interface Choice {
  /** The example as it would be taken over. */
  readonly example: string;
  readonly use: () => void;
  readonly keep: () => void;
}

const KINDS = { error: 'error', warning: 'warning', advice: 'info', praise: 'success' } as const;

/** A remark of the coach in a box. The severity is said to those who cannot see the colours. */
export function remarkNotice({ words }: StepPage, remark: Remark, choice?: Choice): HTMLElement {
  const { sentences, severity, title } = remark;
  const box = notice(KINDS[severity], title, sentences);
  const inside = box.lastElementChild as HTMLElement;
  if (severity !== 'praise') {
    inside.prepend(element('span', { class: 'off-page' }, words.severity[severity]));
  }
  if (choice) {
    inside.append(
      element('p', { class: 'example' }, words.example, ...underlined(choice.example)),
      element(
        'div',
        { class: 'row' },
        button(words.use, 'secondary', choice.use, { small: true }),
        button(words.keep, 'text', choice.keep),
      ),
    );
  }
  return box;
}

/** Figures and blanks of an example stand out: they are what makes the difference. */
function underlined(example: string): Child[] {
  return example
    .split(/(\d{4}年\d{1,2}月末|[¥$]?\d[\d,.]*[万億]?[%円人件]?|◯+%?|…)/)
    .map((part, index) => (index % 2 === 1 ? element('u', {}, part) : part));
}
