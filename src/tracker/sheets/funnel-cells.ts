import type { FunnelAssumptionCells } from '../../plan/measures/funnel-assumptions.ts';
import type { StageCells } from '../../plan/measures/funnel-stage.ts';
import type { Area, Column } from '../../plan/plan.ts';
import { MOST_MONTHS, MOST_STAGES } from '../funnel-schema.ts';

type Rows = readonly [number, number];

/** Rows of the funnel sheet. Source: look, section 6. */
export const FUNNEL_ROWS = {
  answer: 3,
  assumptions: [5, 7],
  stageHeader: 9,
  stages: [10, 9 + MOST_STAGES],
  splitHeader: 19,
  split: [20, 19 + MOST_STAGES],
  monthHeader: 29,
  tooLate: 30,
  months: [31, 30 + MOST_MONTHS],
} as const satisfies Record<string, number | Rows>;

const { months, split, stages } = FUNNEL_ROWS;

/** Rows of the titles above the four blocks. */
export const SECTION_ROWS = [4, 8, 18, 28] as const;

/** Last row of the sheet. */
export const LAST_ROW = months[1];

/** Columns, named by what they hold in the table of stages. */
export const COLUMNS: readonly Column[] = [
  { id: 'stage', width: 208, part: 'main' },
  { id: 'shape', width: 208, part: 'main' },
  ...['required', 'actual', 'gap', 'light', 'rate', 'actual_rate', 'benchmark', 'gain', 'rank'].map(
    (id): Column => ({ id, width: 104, part: 'main' }),
  ),
  { id: 'unit', width: 104, part: 'setup' },
  ...[
    'place',
    'below',
    'fault',
    'chance',
    'need',
    'lead_sum',
    'lead',
    'full_gain',
    'key',
    'state',
    'month_no',
    'month_wins',
  ].map((id): Column => ({ id, width: 72, part: 'work' })),
  { id: 'edge', width: 40, part: 'gutter' },
];

/** The columns of the month table, one for each stage, top first. */
export const MONTH_COLUMNS = [
  'required',
  'actual',
  'gap',
  'light',
  'rate',
  'actual_rate',
  'benchmark',
  'gain',
] as const;

/** Everything one types into, top to bottom. */
export const INPUT_AREAS: readonly Area[] = [
  { rows: FUNNEL_ROWS.assumptions, columns: ['shape', 'shape'] },
  { rows: FUNNEL_ROWS.assumptions, columns: ['rate', 'rate'] },
  { rows: [5, 5], columns: ['unit', 'unit'] },
  { rows: stages, columns: ['stage', 'stage'] },
  { rows: stages, columns: ['actual', 'actual'] },
  { rows: stages, columns: ['rate', 'rate'] },
  { rows: stages, columns: ['benchmark', 'benchmark'] },
  { rows: stages, columns: ['unit', 'unit'] },
  { rows: split, columns: ['shape', 'shape'] },
  { rows: [months[0], months[0]], columns: ['stage', 'stage'] },
  { rows: months, columns: ['shape', 'shape'] },
];

/** A whole column of the table of stages. */
export function ofStages(column: string): string {
  return `{${column}@${stages[0]}:${stages[1]}}`;
}

/** A whole column of the table of months. */
export function ofMonths(column: string): string {
  return `{${column}@${months[0]}:${months[1]}}`;
}

/** The single inputs. */
export const INPUT: FunnelAssumptionCells = {
  goal: '{shape@5}',
  unitValue: '{shape@6}',
  openPipeline: '{shape@7}',
  share: '{rate@5}',
  businessDays: '{rate@6}',
  costPerTop: '{rate@7}',
  firstMonth: `{stage@${months[0]}}`,
  monthGoals: ofMonths('shape'),
};

/** The unit of the goal, a currency or what is counted. */
export const GOAL_UNIT = '{unit@5}';

/** Single results that other formulas read. */
export const RESULT = {
  fault: '{fault@5}',
  wins: '{need@5}',
  revenue: '{full_gain@5}',
  firstOpen: '{month_no@5}',
} as const;

/** One stage, seen from its row in the table of stages. */
export const STAGE: StageCells = {
  name: '{stage}',
  place: '{place}',
  actual: '{actual}',
  rate: '{rate}',
  actualRate: '{actual_rate}',
  benchmark: '{benchmark}',
  lag: `{shape@+${split[0] - stages[0]}}`,
  required: '{required}',
  below: '{below}',
  fault: '{fault}',
  chance: '{chance}',
  leadSum: '{lead_sum}',
  need: '{need}',
  fullGain: '{full_gain}',
  key: '{key}',
  next: {
    name: '{stage@+1}',
    actual: '{actual@+1}',
    below: '{below@+1}',
    chance: '{chance@+1}',
    leadSum: '{lead_sum@+1}',
  },
};

/** The same stage, seen from its row in the table of splits. */
export const FROM_SPLIT = {
  name: `{stage@-${split[0] - stages[0]}}`,
  required: `{required@-${split[0] - stages[0]}}`,
} as const;

/** The place of the last stage that has a name. */
export const LAST_PLACE = `MATCH(0;${ofStages('below')};0)`;

/** A column of the table of stages at the last stage that has a name. */
export function atLastStage(column: string): string {
  return `INDEX(${ofStages(column)};${LAST_PLACE})`;
}
