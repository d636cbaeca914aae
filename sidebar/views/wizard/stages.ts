import { fill } from '../../../src/i18n/translate.ts';
import { checkRow } from '../../components/check-row.ts';
import { editableList } from '../../components/editable-list.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element } from '../../element.ts';
import type { StepPage } from './step-page.ts';
import { USUAL_STAGES } from './wizard.ts';

/** Stages of one's own beside the four usual ones. */
const MOST_OWN = 4;

/** Question 2: the stages customers go through; the usual ones to tick, own ones to add. */
export function stages(page: StepPage): Child[] {
  const { wizard, words } = page;
  const { answers } = wizard;
  const ticked = new Set(answers.stages);
  const own = answers.stages.filter((stage) => !isUsual(stage)).map((name) => ({ name }));
  const changed = (): void => {
    const names = own.map(({ name }) => name.trim()).filter((name) => name !== '' && !isUsual(name));
    answers.stages = [...USUAL_STAGES.filter((stage) => ticked.has(stage)), ...new Set(names)];
    page.changed();
  };
  const rows = USUAL_STAGES.map((stage) => {
    const [name, about] = words.stages[stage] as [string, string];
    const tick = (isTicked: boolean): void => {
      if (isTicked) ticked.add(stage);
      else ticked.delete(stage);
      changed();
    };
    return element('li', {}, checkRow(name, about, ticked.has(stage), tick));
  });
  return [
    element('ul', { class: 'list' }, ...rows),
    editableList({
      items: own,
      row: (stage) =>
        textField(
          words.ownStage,
          stage.name,
          (name) => {
            moveKpis(page, stage.name, name);
            stage.name = name;
            changed();
          },
          { most: 60 },
        ),
      addLabel: words.addStage,
      removeLabel: ({ name }) => fill(words.remove, { name: name || words.ownStage }),
      make: () => ({ name: '' }),
      most: MOST_OWN,
      changed,
    }),
  ];
}

/** The name of a stage: a usual one in the language of the page. */
export function stageName({ words }: StepPage, stage: string): string {
  return isUsual(stage) ? (words.stages[stage][0] as string) : stage;
}

function isUsual(stage: string): stage is (typeof USUAL_STAGES)[number] {
  return (USUAL_STAGES as readonly string[]).includes(stage);
}

/** The KPIs of a stage follow it when it gets another name. */
function moveKpis({ wizard }: StepPage, from: string, to: string): void {
  if (from.trim() === '' || to.trim() === '') return;
  for (const kpi of wizard.answers.kpis) if (kpi.stage === from.trim()) kpi.stage = to.trim();
}
