import { type Child, element } from '../../element.ts';
import type { StepPage } from './step-page.ts';
import { chosenKpis, type KpiAnswer, kpiName } from './wizard.ts';

/** The chosen KPIs one below the other, each with its fields. */
export function kpiCards(page: StepPage, fields: (kpi: KpiAnswer) => HTMLElement): Child[] {
  const { sidebar, wizard, words } = page;
  const chosen = chosenKpis(wizard);
  if (chosen.length === 0) return [element('p', {}, words.kpis.none)];
  return chosen.map((kpi) => {
    const name = kpiName(wizard, kpi, sidebar.language);
    return element(
      'section',
      { class: 'card', 'aria-label': name },
      element('h3', { class: 'strong clamp', title: name }, name),
      fields(kpi),
    );
  });
}
