import { ROLL_UP_TEXTS } from '../../i18n/tracker-roll-up.ts';
import { BLANK, when } from '../../plan/formula.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { Area, Cells, Column, Plan, StyleBlock } from '../../plan/plan.ts';
import { type Sources, sources } from './dashboard-layout.ts';
import { SETTINGS, SETTINGS_ROWS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** The named range by which other files read a tracker. Source: rulings B19. */
export const ROLL_UP_NAME = 'SHIRUBE_ROLLUP';

/** Version of the block, its first cell: a reader knows by it what the others mean. */
export const ROLL_UP_VERSION = 1;

/** What the block says, in this order for ever: a later version only adds at the end. */
export const ROLL_UP_FIELDS = [
  'version',
  'name',
  'cycle',
  'asOf',
  'good',
  'watch',
  'bad',
  'open',
  'kgi',
  'score',
] as const;

export type RollUpField = (typeof ROLL_UP_FIELDS)[number];

/** Ids of the columns of the block. */
const ID: Readonly<Record<RollUpField, string>> = {
  version: 'roll_version',
  name: 'roll_name',
  cycle: 'roll_cycle',
  asOf: 'roll_as_of',
  good: 'roll_good',
  watch: 'roll_watch',
  bad: 'roll_bad',
  open: 'roll_open',
  kgi: 'roll_kgi',
  score: 'roll_score',
};

/** The row of the settings in which the block stands. */
const ROW = SETTINGS_ROWS.asOf;

/** The block stands in the settings, which every tracker has, among the working columns. */
export const ROLL_UP_COLUMNS: readonly Column[] = ROLL_UP_FIELDS.map((field) => ({
  id: ID[field],
  width: 72,
  part: 'work',
}));

/** From the first to the last of these columns. */
export const ROLL_UP_ENDS: Area['columns'] = [ID.version, ID.score];

/** The one name of a tracker. */
export const ROLL_UP_NAMES: Plan['names'] = [
  { name: ROLL_UP_NAME, sheet: 'settings', area: { rows: [ROW, ROW], columns: ROLL_UP_ENDS } },
];

/**
 * The figures of the dashboard for everybody, whatever is chosen there: counts of lights, progress of the final goal,
 * mean score of the objectives. Blank where the sheet they come from is not made.
 */
export function rollUpCells(context: SheetContext): Cells[] {
  const { language, sheets, tracker } = context;
  const from = sources(context);
  const headings = ROLL_UP_TEXTS[language].block;
  const row = (at: number, values: Partial<Record<RollUpField, string | number>>): Cells => ({
    kind: 'constants',
    row: at,
    columns: Object.keys(values).map((field) => ID[field as RollUpField]),
    rows: [Object.values(values)],
  });
  const computed: Partial<Record<RollUpField, string>> = {
    cycle: SETTINGS.cycleName,
    asOf: SETTINGS.asOf,
    ...(sheets.has('dashboard') ? { name: '{dashboard.name_of@2}' } : {}),
    ...(sheets.has('kpi') ? kpiFigures(from) : {}),
    ...(sheets.has('okr') ? { score: meanScore(from) } : {}),
  };
  return [
    row(ROW - 1, headings),
    row(ROW, { version: ROLL_UP_VERSION, ...(sheets.has('dashboard') ? {} : { name: tracker.name }) }),
    ...Object.entries(computed).map(
      ([field, formula]): Cells => ({
        kind: 'formula',
        area: { rows: [ROW, ROW], columns: [ID[field as RollUpField], ID[field as RollUpField]] },
        formula: `=${formula}`,
      }),
    ),
  ];
}

/** Patterns of the block's date and ratios. */
export function rollUpStyles(date: string): StyleBlock[] {
  const styled = (field: RollUpField, format: string): StyleBlock => ({
    areas: [{ rows: [ROW, ROW], columns: [ID[field], ID[field]] }],
    style: { format },
  });
  return [styled('asOf', date), styled('kgi', '0%'), styled('score', '0.00')];
}

function kpiFigures({ kpi }: Sources): Partial<Record<RollUpField, string>> {
  const count = (low: number, high: number): string =>
    `COUNTIFS(${kpi('state')};">=${low}";${kpi('state')};"<=${high}")`;
  const first = when(`COUNT(${kpi('state')})=0`, BLANK, '1');
  const goal = `IFERROR(MATCH("KGI";${kpi('layer')};0);${first})`;
  return {
    good: count(STATE.achieved, STATE.on_track),
    watch: count(STATE.watch, STATE.watch),
    bad: count(STATE.needs_action, STATE.overdue),
    open: count(STATE.no_data, STATE.check_input),
    kgi: `IFERROR(INDEX(${kpi('progress')};${goal});${BLANK})`,
  };
}

function meanScore({ okr }: Sources): string {
  const objectives = `${okr('type')};"O"`;
  const known = `COUNTIFS(${objectives};${okr('score')};">=0")`;
  return when(`${known}=0`, BLANK, `AVERAGEIFS(${okr('score')};${objectives})`);
}
