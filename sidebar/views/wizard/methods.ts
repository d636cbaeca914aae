import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element } from '../../element.ts';
import { kpiCards } from './kpi-cards.ts';
import type { StepPage } from './step-page.ts';
import { type KpiAnswer, ownersOf } from './wizard.ts';

/** Question 5: for each KPI who measures it, with what and when. */
export function methods(page: StepPage): Child[] {
  const { wizard, words } = page;
  const owners = ownersOf(wizard.answers);
  const cadences = Object.entries(words.cadences);
  return kpiCards(page, (kpi) => {
    const word = (key: 'owner' | 'tool' | 'when'): HTMLElement =>
      textField(
        words[key],
        kpi[key],
        (text) => {
          kpi[key] = text;
          page.changed();
        },
        { most: 60, ...(key === 'owner' ? { proposals: owners } : {}) },
      );
    const cadence = selectField(words.cadence, cadences, kpi.cadence, (value) => {
      kpi.cadence = value as KpiAnswer['cadence'];
      page.changed();
    });
    return element(
      'div',
      { class: 'column wide-gap' },
      element('div', { class: 'thirds' }, word('owner'), word('tool')),
      element('div', { class: 'thirds' }, cadence, word('when')),
    );
  });
}
