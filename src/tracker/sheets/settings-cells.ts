import type { SettingCells } from '../../plan/measures/goal-row.ts';

/** Rows of the settings sheet. Source: look, section 8. */
export const SETTINGS_ROWS = {
  asOf: 5,
  cycleName: 6,
  start: 7,
  end: 8,
  fiscalStart: 9,
  green: 12,
  yellow: 13,
  guard: 14,
  stretchGreen: 17,
  stretchYellow: 18,
  scheme: 21,
  palette: 22,
  language: 23,
  method: 26,
  /** The weight of the first of twelve months. */
  months: 27,
  /** Lists: 20 cells each. */
  lists: [5, 24],
  /** The words of the eight lights. */
  words: 28,
} as const;

const { lists, months, words } = SETTINGS_ROWS;

/** The cell of a single input, as other sheets name it. */
function value(row: number): string {
  return `{settings.value@${row}}`;
}

/** A list of the settings, as other sheets name it. */
export function settingsList(column: string): string {
  return `{settings.${column}@${lists[0]}:${lists[1]}}`;
}

/** The cells of the settings that other sheets read. */
export const SETTINGS = {
  usable: `{settings.month_share@${SETTINGS_ROWS.asOf}}`,
  asOf: value(SETTINGS_ROWS.asOf),
  cycleName: value(SETTINGS_ROWS.cycleName),
  start: value(SETTINGS_ROWS.start),
  end: value(SETTINGS_ROWS.end),
  method: value(SETTINGS_ROWS.method),
  weighted: `{settings.month_share@${SETTINGS_ROWS.method}}`,
  holidays: settingsList('holiday'),
  green: value(SETTINGS_ROWS.green),
  yellow: value(SETTINGS_ROWS.yellow),
  guard: value(SETTINGS_ROWS.guard),
  stretchGreen: value(SETTINGS_ROWS.stretchGreen),
  stretchYellow: value(SETTINGS_ROWS.stretchYellow),
  scheme: value(SETTINGS_ROWS.scheme),
  labels: `{settings.department@${words}:${words + 7}}`,
} as const satisfies SettingCells & { readonly cycleName: string };

/** Rows of the twelve months with their weights. */
export const MONTH_ROWS: readonly number[] = Array.from({ length: 12 }, (_, month) => months + month);

/** Last row of the settings: the weight of the last month. */
export const LAST_ROW = months + 11;

/** Cells of single inputs, in runs of rows. */
export const VALUE_ROWS: readonly (readonly [number, number])[] = [
  [SETTINGS_ROWS.asOf, SETTINGS_ROWS.fiscalStart],
  [SETTINGS_ROWS.green, SETTINGS_ROWS.guard],
  [SETTINGS_ROWS.stretchGreen, SETTINGS_ROWS.stretchYellow],
  [SETTINGS_ROWS.scheme, SETTINGS_ROWS.language],
  [SETTINGS_ROWS.method, LAST_ROW],
];

/** Columns of the lists, in runs. */
export const LIST_COLUMNS: readonly (readonly [string, string])[] = [
  ['department', 'member_department'],
  ['stage', 'benchmark'],
  ['unit', 'unit'],
  ['holiday', 'holiday'],
];
