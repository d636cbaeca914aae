import { figureText } from '../../../src/i18n/figure.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { accordion, type Fold } from '../../components/accordion.ts';
import { checkRow } from '../../components/check-row.ts';
import { editableList } from '../../components/editable-list.ts';
import { type Child, element, refill } from '../../element.ts';
import { kpiRemarks } from './kpi-remarks.ts';
import { ownKpi } from './own-kpi.ts';
import { remarkNotice } from './remark-notice.ts';
import { stageName } from './stages.ts';
import type { StepPage } from './step-page.ts';
import { chosenKpis, type KpiAnswer, newId, type Offer } from './wizard.ts';

/** KPIs of one's own in one stage. */
const MOST_OWN = 5;

/** Question 3: for each stage the KPIs of the catalogue and own ones, with their numbers watched. */
export function kpiChoice(page: StepPage): Child[] {
  const { wizard, words } = page;
  const { stages } = wizard.answers;
  if (stages.length === 0) return [element('p', {}, words.noStages)];
  const counts = new Map(stages.map((stage) => [stage, element('span', { class: 'count' })]));
  const total = element('p', { class: 'small', role: 'status' });
  const remarks = element('div', { class: 'column wide-gap' });
  const refresh = (): void => {
    const chosen = chosenKpis(wizard);
    for (const [stage, count] of counts) {
      count.textContent = fill(words.kpis.count, { n: chosen.filter((kpi) => kpi.stage === stage).length });
    }
    total.textContent = fill(words.kpis.total, { n: chosen.length });
    refill(
      remarks,
      kpiRemarks(page).map((remark) => remarkNotice(page, remark)),
    );
  };
  const changed = (): void => {
    page.changed();
    refresh();
  };
  const folds = stages.map(
    (stage, index): Fold => ({
      title: stageName(page, stage),
      count: counts.get(stage) as HTMLElement,
      isOpen: index === 0,
      inside: [...offered(page, stage, changed), ownList(page, stage, changed)],
    }),
  );
  refresh();
  return [accordion(folds), total, remarks];
}

function offered(page: StepPage, stage: string, changed: () => void): HTMLElement[] {
  const { sidebar, wizard, words } = page;
  const { language } = sidebar;
  const { kpis } = wizard.answers;
  return wizard.offers
    .filter((offer) => offer.stage === stage)
    .map((offer) => {
      const figure = figureText(offer.target, offer.unit[language], language);
      const about = `${words.cadences[offer.cadence]}・${fill(words.orMore[offer.direction], { figure })}`;
      const known = (): KpiAnswer | undefined => kpis.find(({ id }) => id === offer.id);
      return checkRow(offer.name[language], about, known()?.chosen ?? false, (chosen) => {
        const kpi = known();
        if (kpi) kpi.chosen = chosen;
        else kpis.push(fromOffer(page, offer));
        changed();
      });
    });
}

/** An offer as it was just taken: method and rhythm as proposed, figures still open. */
function fromOffer(
  { sidebar }: StepPage,
  { cadence, direction, id, kind, stage, tool, when }: Offer,
): KpiAnswer {
  const { language } = sidebar;
  return { ...blankKpi(id, stage), kind, direction, cadence, tool: tool[language], when: when[language] };
}

function blankKpi(id: string, stage: string): KpiAnswer {
  const empty = { name: '', baseline: '', target: '', unit: '', evidence: '', owner: '', tool: '', when: '' };
  return { ...empty, id, stage, chosen: true, kind: 'sum', direction: 'up', cadence: 'monthly' };
}

function ownList(page: StepPage, stage: string, changed: () => void): HTMLElement {
  const { wizard, words } = page;
  const { kpis } = wizard.answers;
  const isOwn = (kpi: KpiAnswer): boolean => kpi.stage === stage && kpi.id.startsWith('P');
  const own = kpis.filter(isOwn);
  const sync = (): void => {
    const others = kpis.filter((kpi) => !isOwn(kpi));
    kpis.splice(0, kpis.length, ...others, ...own);
    changed();
  };
  return element(
    'div',
    { class: 'fold-foot' },
    editableList({
      items: own,
      row: (kpi) => ownKpi(page, kpi, changed),
      addLabel: words.kpis.add,
      removeLabel: ({ name }) => fill(words.remove, { name: name || words.kpis.name }),
      make: () => blankKpi(newId(wizard.answers, 'P'), stage),
      most: MOST_OWN,
      changed: sync,
      isLight: true,
    }),
  );
}
