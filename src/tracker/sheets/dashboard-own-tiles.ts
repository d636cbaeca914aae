import { BLANK, text, when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { computed, inTile, label } from './dashboard-cell-blocks.ts';
import { type DashboardLayout, type Sources, sources } from './dashboard-layout.ts';
import { countsOf, keyResultsInView, marksInOneCell } from './dashboard-marks.ts';
import type { SheetContext } from './sheet-context.ts';

/** The two tiles that are free where there are only KPIs or only objectives: more about these. */
export function ownTiles(context: SheetContext, layout: DashboardLayout): Cells[] {
  const from = sources(context);
  if (!layout.hasStages) return [...resultsTile(context, from), ...lowestTile(context, layout)];
  return layout.hasObjectives ? [] : [...missesTile(context, from), ...staleTile(context, from)];
}

/** The lights of the key results in view, and how many of them somebody doubts. */
function resultsTile({ texts: { dashboard } }: SheetContext, { okr }: Sources): Cells[] {
  const inView = keyResultsInView(okr);
  const note = { n: `COUNTIFS(${inView})`, low: `COUNTIFS(${inView};${okr('confidence')};"<=3")` };
  return [
    label(7, 'b', dashboard.keyResults),
    computed(8, 'b', marksInOneCell(countsOf(okr('state'), inView))),
    computed(9, 'b', sentence(dashboard.keyResultsNote, note)),
  ];
}

/** The objective in the list that will end lowest. */
function lowestTile(
  { language, texts: { dashboard } }: SheetContext,
  { objective, stages }: DashboardLayout,
): Cells[] {
  const listed = (column: string): string => `{${column}@${stages[0]}:${stages[1]}}`;
  const atEnd = listed(objective.atEnd);
  const lowest = `MIN(${atEnd})`;
  const name = `INDEX(${listed(objective.name)};MATCH(${lowest};${atEnd};0))`;
  const unlessNone = (formula: string, otherwise: string): string =>
    when(`COUNT(${atEnd})=0`, otherwise, formula);
  return [
    label(7, 'h', dashboard.lowest),
    computed(8, 'h', unlessNone(`FIXED(${lowest};2)`, text('–'))),
    computed(9, 'h', unlessNone(inTile(name, language), BLANK)),
  ];
}

/** How many KPIs in view missed three periods in a row. */
function missesTile({ texts: { dashboard } }: SheetContext, { kpi }: Sources): Cells[] {
  return [
    label(7, 'd', dashboard.misses),
    computed(8, 'd', `COUNTIFS(${kpi('group')};">=0";${kpi('misses')};">=3")`),
    label(9, 'd', dashboard.missesNote),
  ];
}

/** How many KPIs in view need an update, and how long they have needed it. */
function staleTile({ texts: { dashboard } }: SheetContext, { kpi }: Sources): Cells[] {
  const count = (test: string): string => `COUNTIFS(${kpi('group')};">=0";${kpi('fresh_state')};"${test}")`;
  return [
    label(7, 'j', dashboard.stale),
    computed(8, 'j', count('>=2')),
    computed(9, 'j', sentence(dashboard.staleNote, { due: count('=2'), stale: count('>=3') })),
  ];
}
