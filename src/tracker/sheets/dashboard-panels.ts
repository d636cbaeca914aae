import type { Area } from '../../plan/plan.ts';
import type { DashboardLayout } from './dashboard-layout.ts';

/** Columns between the margins, left and right panel. */
export const ALL: readonly [string, string] = ['b', 'l'];
export const LEFT: readonly [string, string] = ['b', 'f'];
export const RIGHT: readonly [string, string] = ['h', 'l'];
export type Rows = readonly [number, number];

/** The rows of each block: a list of one, or of none where the block is left out. */
export interface Panels {
  readonly first: readonly Rows[];
  readonly stages: readonly Rows[];
  readonly objectives: readonly Rows[];
  /** Lights beside the one block on the left: of key results by objective, or of KPIs by member. */
  readonly beside: readonly Rows[];
  /** First and last column of the objectives. */
  readonly scores: readonly [string, string];
  readonly landings: readonly Rows[];
  readonly trend: readonly Rows[];
}

/** The rows of the blocks that are made. */
export function panels({
  first,
  hasObjectives,
  hasStages,
  landings,
  objective,
  stages,
  trend,
}: DashboardLayout): Panels {
  return {
    first: [first],
    stages: hasStages ? [stages] : [],
    objectives: hasObjectives ? [stages] : [],
    beside: hasStages && hasObjectives ? [] : [stages],
    scores: [objective.name, objective.atEnd],
    landings: landings ? [landings] : [],
    trend: trend === null ? [] : [[trend, trend + 1]],
  };
}

/** A rectangle of the dashboard: one row or several, one column or several. */
export function at(
  rows: number | readonly [number, number],
  columns: string | readonly [string, string],
): Area {
  return {
    rows: typeof rows === 'number' ? [rows, rows] : rows,
    columns: typeof columns === 'string' ? [columns, columns] : columns,
  };
}

/** Rows of titles and of headers above a block. */
function above(
  blocks: readonly Rows[],
  columns: readonly [string, string],
): { title: Area[]; header: Area[] } {
  return {
    title: blocks.map(([first]) => at(first - 2, columns)),
    header: blocks.map(([first]) => at(first - 1, columns)),
  };
}

/** The heads of all blocks, top down. */
export function heads({
  first,
  landings,
  objectives,
  beside,
  scores,
  stages,
  trend,
}: Panels): ReturnType<typeof above>[] {
  return [
    above(first, ALL),
    above(stages, LEFT),
    above(objectives, scores),
    above(beside, RIGHT),
    above(landings, LEFT),
    above(trend, RIGHT),
  ];
}
