import { selectField } from '../../components/select-field.ts';
import { textField } from '../../components/text-field.ts';
import { element } from '../../element.ts';
import type { StepPage } from './step-page.ts';
import type { KpiAnswer } from './wizard.ts';

/** A KPI of one's own: its name, how it counts and which way is better. */
export function ownKpi({ words }: StepPage, kpi: KpiAnswer, changed: () => void): HTMLElement {
  const { directions, kinds, kpis } = words;
  const choice = <T extends 'kind' | 'direction'>(key: T, options: Readonly<Record<KpiAnswer[T], string>>) =>
    selectField(kpis[key], Object.entries<string>(options), kpi[key], (value) => {
      kpi[key] = value as KpiAnswer[T];
      changed();
    });
  return element(
    'div',
    { class: 'column wide-gap' },
    textField(kpis.name, kpi.name, (name) => {
      kpi.name = name;
      changed();
    }),
    choice('kind', kinds),
    choice('direction', directions),
  );
}
