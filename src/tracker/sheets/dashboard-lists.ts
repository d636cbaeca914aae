import { all, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import { barFormula } from '../../plan/measures/progress.ts';
import type { Cells } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { computed, counting, down, label, labels } from './dashboard-cell-blocks.ts';
import { type DashboardLayout, sources } from './dashboard-layout.ts';
import { countsOf, keyResultsInView, type MarkCounts, markCounts } from './dashboard-marks.ts';
import { objectiveMean } from './dashboard-top.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** What to look at first: name, light, owner, why and next step. Source: look, section 5; rulings 64. */
export function firstList(
  { texts: { dashboard }, ...context }: SheetContext,
  { first, hasStages }: DashboardLayout,
): Cells[] {
  const { kpi, okr } = sources(context);
  const from = hasStages ? kpi : okr;
  const rank = from('rank');
  const of = (column: string): string => when(isBlank('{pick}'), BLANK, `INDEX(${from(column)};{pick})&""`);
  const nothing = when(all('{order}=1', `COUNT(${rank})=0`), text(dashboard.nothing), BLANK);
  return [
    label(first[0] - 2, 'b', dashboard.first),
    labels(first[0] - 1, {
      b: hasStages ? dashboard.name : dashboard.keyResult,
      c: dashboard.light,
      d: dashboard.owner,
      e: dashboard.why,
      h: dashboard.next,
    }),
    counting(first, 'order'),
    down(first, 'pick', when(`{order}>COUNT(${rank})`, BLANK, `MATCH(SMALL(${rank};{order});${rank};0)`)),
    down(first, 'state', when(isBlank('{pick}'), BLANK, `INDEX(${from('state')};{pick})`)),
    down(first, 'b', when(isBlank('{pick}'), nothing, `INDEX(${from('name')};{pick})&""`)),
    down(first, 'c', of('light')),
    down(first, 'd', of('owner')),
    down(first, 'e', of('why')),
    down(first, 'h', of('next')),
  ];
}

/** How many KPIs of each stage show each mark, as marks one can count. */
export function stageList(
  { texts: { dashboard }, ...context }: SheetContext,
  layout: DashboardLayout,
): Cells[] {
  const { hasStages, stages, total } = layout;
  if (!hasStages) return [];
  const from = sources(context);
  const counts = markCounts(from, '{order}');
  const totals = markCounts(from);
  const names = Array.from({ length: stages[1] - stages[0] + 1 }, (_, index) => {
    const stage = `{settings.stage@${SETTINGS_ROWS.lists[0] + index}}`;
    return computed(stages[0] + index, 'b', when(isBlank(stage), BLANK, stage));
  });
  return [
    label(stages[0] - 2, 'b', dashboard.stages),
    label(stages[0] - 1, 'b', dashboard.stage),
    ...names,
    ...markColumns(['c', 'd', 'e', 'f'], layout, dashboard.notJudged, counts, totals),
    label(total, 'b', dashboard.total),
  ];
}

/** How many key results of each objective show each mark; beside the objectives where there are no KPIs. */
export function resultList(
  { texts: { dashboard }, ...context }: SheetContext,
  layout: DashboardLayout,
): Cells[] {
  const { hasStages, stages: rows, total } = layout;
  if (hasStages) return [];
  const { okr } = sources(context);
  const of = (column: string): string => when(isBlank('{pick}'), BLANK, `INDEX(${okr(column)};{pick})&""`);
  const own = `${okr('kr_of')};${when(isBlank('{pick}'), text('–'), `INDEX(${okr('id')};{pick})`)}`;
  return [
    label(rows[0] - 2, 'h', dashboard.results),
    label(rows[0] - 1, 'h', dashboard.owner),
    down(rows, 'h', of('owner')),
    ...markColumns(
      ['i', 'j', 'k', 'l'],
      layout,
      dashboard.notJudged,
      countsOf(okr('state'), own),
      countsOf(okr('state'), keyResultsInView(okr)),
    ),
    label(total, 'h', dashboard.total),
  ];
}

/** How many KPIs of each member show each mark; beside the stages where there are no objectives. */
export function ownerList(
  { texts: { dashboard }, ...context }: SheetContext,
  layout: DashboardLayout,
): Cells[] {
  const { hasObjectives, stages: rows, total } = layout;
  if (hasObjectives) return [];
  const from = sources(context);
  const own = `${from.kpi('group')};">=0";${from.kpi('owner')};${when(isBlank('{h}'), text('–'), '{h}')}`;
  const names = Array.from({ length: rows[1] - rows[0] + 1 }, (_, index) => {
    const member = `{settings.member@${SETTINGS_ROWS.lists[0] + index}}`;
    return computed(rows[0] + index, 'h', when(isBlank(member), BLANK, member));
  });
  return [
    label(rows[0] - 2, 'h', dashboard.owners),
    label(rows[0] - 1, 'h', dashboard.owner),
    ...names,
    ...markColumns(
      ['i', 'j', 'k', 'l'],
      layout,
      dashboard.notJudged,
      countsOf(from.kpi('state'), own),
      markCounts(from),
    ),
    label(total, 'h', dashboard.total),
  ];
}

/** Four columns of marks one can count, with the words of the lights above and totals below. */
function markColumns(
  [good, watch, bad, open]: readonly [string, string, string, string],
  { stages: rows, total }: DashboardLayout,
  notJudged: string,
  counts: MarkCounts,
  totals: MarkCounts,
): Cells[] {
  const marks = (count: string, mark: string): string =>
    cases(
      [
        [`${count}=0`, BLANK],
        [`${count}>4`, `"${mark}×"&${count}`],
      ],
      `REPT("${mark}";${count})`,
    );
  const word = (state: number): string => `{settings.department@${SETTINGS_ROWS.words + state}}&""`;
  return [
    computed(rows[0] - 1, good, word(1)),
    computed(rows[0] - 1, watch, word(2)),
    computed(rows[0] - 1, bad, word(3)),
    label(rows[0] - 1, open, notJudged),
    down(rows, good, marks(counts.good, '●')),
    down(rows, watch, marks(counts.watch, '▲')),
    down(rows, bad, marks(counts.bad, '■')),
    down(rows, open, marks(counts.open, '–')),
    computed(total, good, `"● "&${totals.good}`),
    computed(total, watch, `"▲ "&${totals.watch}`),
    computed(total, bad, `"■ "&${totals.bad}`),
    computed(total, open, `"– "&${totals.open}`),
  ];
}

/** The objectives in the order of their sheet with score, bar, light and score at the end. */
export function objectiveList(
  { texts: { dashboard }, ...context }: SheetContext,
  layout: DashboardLayout,
): Cells[] {
  const { hasObjectives, objective, stages: rows, total } = layout;
  if (!hasObjectives) return [];
  const from = sources(context);
  const shown = from.okr('shown');
  const of = (column: string): string => when(isBlank('{pick}'), BLANK, `INDEX(${from.okr(column)};{pick})`);
  // The mean is that of all objectives, of which the list may show the first ones only.
  const meanWords = (n: string): string =>
    when(`${n}>${rows[1] - rows[0] + 1}`, sentence(dashboard.meanOfAll, { n }), text(dashboard.mean));
  return [
    label(rows[0] - 2, objective.name, dashboard.objectives),
    labels(rows[0] - 1, {
      [objective.name]: dashboard.objective,
      [objective.score]: dashboard.objectiveScore,
      [objective.bar]: dashboard.bar,
      [objective.light]: dashboard.light,
      [objective.atEnd]: dashboard.atEnd,
    }),
    down(rows, 'pick', when(`{order}>COUNT(${shown})`, BLANK, `MATCH(SMALL(${shown};{order});${shown};0)`)),
    down(rows, 'state', of('state')),
    down(rows, objective.name, of('name')),
    down(rows, objective.score, of('score')),
    {
      kind: 'formula',
      area: { rows, columns: [objective.bar, objective.bar] },
      formula: barFormula(`{${objective.score}}`, 11),
    },
    down(rows, objective.light, of('light')),
    down(rows, objective.atEnd, of('pace')),
    computed(total, objective.name, meanWords(`COUNT(${shown})`)),
    computed(total, objective.score, objectiveMean(from, 'score')),
    computed(total, objective.atEnd, objectiveMean(from, 'pace')),
  ];
}
