import { MOST_STAGES } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { View } from '../../app.ts';
import { button, iconButton } from '../../components/button.ts';
import { rowWords } from '../../components/list.ts';
import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { element } from '../../element.ts';
import { icon } from '../../icons.ts';
import { addStage, type PlannedStage, removeStage } from './planned-stages.ts';

/** A funnel has a beginning and an end. */
const FEWEST = 2;

/** Adds a stage to a plan, and takes stages away; the sheet is changed when the plan is written. */
export function editStages(stages: PlannedStage[]): View {
  const typed = { name: '', unit: stages[stages.length - 1]?.unit ?? '', at: stages.length };
  const view: View = (sidebar) => {
    const { funnel: words } = sidebar.texts;
    const isFull = stages.length >= MOST_STAGES;
    const add = button(words.add, 'primary', () => {
      if (isFull || typed.name.trim() === '') return;
      addStage(stages, typed.at, typed.name.trim(), typed.unit.trim());
      sidebar.back();
    });
    const refresh = (): void => add.setAttribute('aria-disabled', String(isFull || typed.name.trim() === ''));
    const places = stages.map(({ name }, at) => [String(at), fill(words.above, { name })] as const);
    const rows = stages.map(({ name, unit }, at) => {
      const remove = iconButton(fill(words.remove, { name }), icon('close', 14), () => {
        removeStage(stages, at);
        typed.at = stages.length;
        sidebar.replace(view, view);
      });
      return element('li', { class: 'li' }, rowWords(name, unit), stages.length > FEWEST ? remove : null);
    });
    refresh();
    return {
      title: words.addStage,
      main: [
        textField(words.name, typed.name, (text) => {
          typed.name = text;
          refresh();
        }),
        textField(
          words.unit,
          typed.unit,
          (text) => {
            typed.unit = text;
          },
          { most: 20, proposals: [...new Set(stages.map(({ unit }) => unit))] },
        ),
        selectField(
          words.place,
          [...places, [String(stages.length), words.bottom]],
          String(typed.at),
          (at) => {
            typed.at = Number(at);
          },
          isFull ? fill(words.full, { n: MOST_STAGES }) : words.addHint,
        ),
        rows.length > 0 ? element('h2', {}, words.present) : null,
        rows.length > 0 ? element('ul', { class: 'list' }, ...rows) : null,
        rows.length > FEWEST ? element('p', { class: 'small' }, words.removeHint) : null,
      ],
      foot: [button(sidebar.texts.back, 'secondary', () => sidebar.back()), add],
    };
  };
  return view;
}
