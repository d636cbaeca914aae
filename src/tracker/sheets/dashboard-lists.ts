import { all, BLANK, cases, isBlank, text, when } from '../../plan/formula.ts';
import { barFormula } from '../../plan/measures/progress.ts';
import type { Cells } from '../../plan/plan.ts';
import { computed, counting, down, label, labels } from './dashboard-cell-blocks.ts';
import { type DashboardLayout, sources } from './dashboard-layout.ts';
import { markCounts, objectiveMean } from './dashboard-top.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** What to look at first: name, light, owner, why and next step. Source: look, section 5; rulings 64. */
export function firstList(
  { texts: { dashboard }, ...context }: SheetContext,
  { first }: DashboardLayout,
): Cells[] {
  if (first === null) return [];
  const from = sources(context);
  const rank = from.kpi('rank');
  const of = (column: string): string =>
    when(isBlank('{pick}'), BLANK, `INDEX(${from.kpi(column)};{pick})&""`);
  const nothing = when(all('{order}=1', `COUNT(${rank})=0`), text(dashboard.nothing), BLANK);
  return [
    label(first[0] - 2, 'b', dashboard.first),
    labels(first[0] - 1, {
      b: dashboard.name,
      c: dashboard.light,
      d: dashboard.owner,
      e: dashboard.why,
      h: dashboard.next,
    }),
    counting(first, 'order'),
    down(first, 'pick', when(`{order}>COUNT(${rank})`, BLANK, `MATCH(SMALL(${rank};{order});${rank};0)`)),
    down(first, 'state', when(isBlank('{pick}'), BLANK, `INDEX(${from.kpi('state')};{pick})`)),
    down(first, 'b', when(isBlank('{pick}'), nothing, `INDEX(${from.kpi('name')};{pick})&""`)),
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
  const marks = (count: string, mark: string): string =>
    cases(
      [
        [`${count}=0`, BLANK],
        [`${count}>4`, `"${mark}×"&${count}`],
      ],
      `REPT("${mark}";${count})`,
    );
  const names = Array.from({ length: stages[1] - stages[0] + 1 }, (_, index) => {
    const stage = `{settings.stage@${SETTINGS_ROWS.lists[0] + index}}`;
    return computed(stages[0] + index, 'b', when(isBlank(stage), BLANK, stage));
  });
  const word = (state: string): string => `{settings.department@${SETTINGS_ROWS.words + Number(state)}}&""`;
  return [
    label(stages[0] - 2, 'b', dashboard.stages),
    labels(stages[0] - 1, { b: dashboard.stage, f: dashboard.notJudged }),
    computed(stages[0] - 1, 'c', word('1')),
    computed(stages[0] - 1, 'd', word('2')),
    computed(stages[0] - 1, 'e', word('3')),
    ...names,
    down(stages, 'c', marks(counts.good, '●')),
    down(stages, 'd', marks(counts.watch, '▲')),
    down(stages, 'e', marks(counts.bad, '■')),
    down(stages, 'f', marks(counts.open, '–')),
    label(total, 'b', dashboard.total),
    computed(total, 'c', `"● "&${totals.good}`),
    computed(total, 'd', `"▲ "&${totals.watch}`),
    computed(total, 'e', `"■ "&${totals.bad}`),
    computed(total, 'f', `"– "&${totals.open}`),
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
    label(total, objective.name, dashboard.mean),
    computed(total, objective.score, objectiveMean(from, 'score')),
    computed(total, objective.atEnd, objectiveMean(from, 'pace')),
  ];
}
