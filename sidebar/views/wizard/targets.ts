import { figureText } from '../../../src/i18n/figure.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { textField } from '../../components/text-field.ts';
import { type Child, element } from '../../element.ts';
import { aimFields } from './aim-fields.ts';
import { kpiCards } from './kpi-cards.ts';
import type { StepPage } from './step-page.ts';
import type { KpiAnswer } from './wizard.ts';

/** Question 4: for each KPI the value of today, the target and why it is the target. */
export function targets(page: StepPage): Child[] {
  return kpiCards(page, (kpi) => targetFields(page, kpi));
}

function targetFields(page: StepPage, kpi: KpiAnswer): HTMLElement {
  const { sidebar, wizard, words } = page;
  const { language } = sidebar;
  const offer = wizard.offers.find(({ id }) => id === kpi.id);
  const common = { kind: () => kpi.kind, direction: () => kpi.direction };
  const figure = offer && figureText(offer.target, offer.unit[language], language);
  const { fields } = aimFields(
    page,
    kpi,
    offer && figure
      ? {
          ...common,
          unit: offer.unit[language],
          hint: fill(words.benchmark, { figure: fill(words.orMore[offer.direction], { figure }) }),
        }
      : common,
  );
  return element(
    'div',
    { class: 'column wide-gap' },
    fields,
    textField(
      words.evidence,
      kpi.evidence,
      (text) => {
        kpi.evidence = text;
        page.changed();
      },
      { isLight: true },
    ),
  );
}
