import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { stepper } from '../../components/stepper.ts';
import { element } from '../../element.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { openPreview } from './preview.ts';
import { STEPS } from './steps.ts';
import type { Wizard } from './wizard.ts';

/** The questions of the wizard, one at a time, from where the plan stands. */
export function questions(wizard: Wizard, keeper: DraftKeeper): View {
  const view: View = (sidebar) => {
    const line = element('span', { class: 'small', role: 'status' });
    keeper.told = () => {
      line.textContent = draftLine(sidebar, wizard);
    };
    keeper.told();
    const go = (step: number): void => {
      wizard.step = step;
      wizard.reached = Math.max(wizard.reached, step);
      void keeper.save();
      sidebar.replace(view, view);
      document.querySelector<HTMLElement>('.main .lead')?.focus();
    };
    const check = (): void => void openPreview(sidebar, { wizard, keeper, questions: view }, view);
    return question(sidebar, wizard, { line, go, check, changed: keeper.changed });
  };
  return view;
}

interface Ways {
  readonly line: HTMLElement;
  readonly go: (step: number) => void;
  readonly check: () => void;
  readonly changed: () => void;
}

function question(sidebar: Sidebar, wizard: Wizard, { changed, check, go, line }: Ways): Page {
  const words = WIZARD_TEXTS[sidebar.language];
  const { reached, step } = wizard;
  const { hint, lead } = words.steps[step - 1]!;
  const names = words.steps.map(({ lead: name }) => name);
  const progress = fill(words.progress, { n: step });
  const following = words.steps[step];
  const next = following
    ? button(fill(words.next, { step: following.name }), 'primary', () => go(step + 1))
    : button(words.check, 'primary', check);
  return {
    title: words.title,
    main: [
      stepper(names, step, reached, progress, go, line),
      element(
        'div',
        { class: 'column' },
        element('h2', { class: 'lead', tabindex: -1 }, lead),
        element('p', { class: 'small' }, hint),
      ),
      ...STEPS[step - 1]!({ sidebar, words, wizard, changed }),
    ],
    foot: [button(words.back, 'secondary', () => (step > 1 ? go(step - 1) : sidebar.back())), next],
  };
}

function draftLine({ language }: Sidebar, { saved }: Wizard): string {
  const { draft } = WIZARD_TEXTS[language];
  if (saved === null) return '';
  return saved === 'failed' ? draft.unsaved : fill(draft.saved, { time: saved.slice(11) });
}
