import { balance } from '../../../src/coach/rules/balance.ts';
import { counts } from '../../../src/coach/rules/counts.ts';
import { fill } from '../../../src/i18n/translate.ts';
import { type Remark, setRemarks } from './coach.ts';
import { stageName } from './stages.ts';
import type { StepPage } from './step-page.ts';
import { chosenKpis, kpiName } from './wizard.ts';

/** More remarks at once are not read. */
const MOST = 3;

/** What is to be said about the KPIs that were chosen: an empty stage first, then the coach. */
export function kpiRemarks(page: StepPage): Remark[] {
  const { sidebar, wizard } = page;
  const chosen = chosenKpis(wizard);
  if (chosen.length === 0) return [];
  const ids = new Set(chosen.map(({ id }) => id));
  const kpis = chosen.map((kpi) => {
    const parent = wizard.offers.find(({ id }) => id === kpi.id)?.parent ?? '';
    const name = kpiName(wizard, kpi, sidebar.language);
    return { id: kpi.id, name, stage: stageName(page, kpi.stage), parent: ids.has(parent) ? parent : null };
  });
  return [...emptyStage(page), ...setRemarks([...counts, ...balance], { kpis }, sidebar.language)].slice(
    0,
    MOST,
  );
}

/** One stage without a KPI: the one after the purchase before all others, since it is forgotten most often. */
function emptyStage(page: StepPage): Remark[] {
  const { wizard, words } = page;
  const taken = new Set(chosenKpis(wizard).map(({ stage }) => stage));
  const open = wizard.answers.stages.filter((stage) => !taken.has(stage));
  const empty = open.includes('loyalty') ? 'loyalty' : open[0];
  if (empty === undefined) return [];
  const { emptyText, loyaltyText, empty: title } = words.kpis;
  return [
    {
      severity: 'warning',
      title: fill(title, { stage: stageName(page, empty) }),
      sentences: [empty === 'loyalty' ? loyaltyText : emptyText],
      example: null,
    },
  ];
}
