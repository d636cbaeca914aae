import { type Day, parseDay } from '../../core/day.ts';
import type { Area, Cells, Column, SheetPlan } from '../../plan/plan.ts';
import { formatStyles } from '../format-styles.ts';
import { COLOUR, FONT, HEIGHT, TAB } from '../look.ts';
import { columnPattern, unitPattern } from '../number-formats.ts';
import { periodEnds } from '../period-ends.ts';
import { serialDay } from '../serial-date.ts';
import type { Tracker } from '../tracker.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';

/** How many periods the history keeps for each row. Source: rulings B10. */
export const PERIODS = 12;

/** First row of the history's data; row 4 holds the last day of each period. */
export const HISTORY_FIRST_ROW = 5;

/** Ids of the columns of values (`v1` oldest … `v12` newest) and of lights (`s1` … `s12`). */
export const VALUE_COLUMNS = numbered('v');
export const STATE_COLUMNS = numbered('s');

/** Last row of the history of a tracker. */
export function historyLastRow(context: Pick<SheetContext, 'lastRows' | 'tracker'>): number {
  return tableEnd(context, 'history', historyRows(context.tracker).length);
}

/** The periods of a new history, oldest first: up to the as-of day, or to the newest check-in where that is later. */
export function historyEnds(asOf: string, lines: readonly { readonly time: string }[]): Day[] {
  const newest = [asOf, ...lines.map(({ time }) => time.slice(0, 10))].sort().pop() as string;
  return periodEnds(parseDay(newest) as Day, PERIODS);
}

/**
 * The figures of the last periods of every row, written as values by check-ins, so that no formula has to search
 * the log. Source: rulings B10, 65.
 */
export function historySheet(context: SheetContext): SheetPlan {
  const { texts } = context;
  const last = historyLastRow(context);
  const filled = HISTORY_FIRST_ROW - 1 + historyRows(context.tracker).length;
  const columns = historyColumns();
  const all: Area = { rows: [HISTORY_FIRST_ROW, last], columns: ['row_id', 's12'] };
  return {
    id: 'history',
    version: SHEET_VERSION,
    title: texts.tabs.history,
    tab: TAB.record,
    columns,
    rows: last,
    identity: identity(context, 'history'),
    cells: historyCells(context),
    styles: historyStyles(context, last),
    borders: [
      {
        areas: [{ rows: [4, 4], columns: all.columns }],
        edges: ['bottom'],
        colour: COLOUR.accent,
        weight: 'medium',
      },
      { areas: [all], edges: ['horizontal', 'bottom'], colour: COLOUR.line, weight: 'thin' },
    ],
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: 3, to: 3, height: HEIGHT.hint },
      { from: 4, to: 4, height: HEIGHT.header },
    ],
    hiddenRows: [1],
    frozenRows: 4,
    frozenColumns: 2,
    gridlines: false,
    rules: [],
    choices: [],
    notes: [],
    protection: {
      description: texts.history.hint,
      unprotected: [{ rows: [2, 2], columns: ['row_id', 'row_id'] }],
    },
    groups: [],
    charts: [],
    print: { area: { rows: [2, filled], columns: all.columns }, repeat: [2, 4], onePage: false },
  };
}

function historyColumns(): Column[] {
  const column = (id: string, width: number): Column => ({ id, width, part: 'main' });
  return [
    column('row_id', 72),
    column('item', 208),
    column('previous', 104),
    column('checkins', 72),
    column('previous_confidence', 104),
    ...VALUE_COLUMNS.map((id) => column(id, 104)),
    ...STATE_COLUMNS.map((id) => column(id, 72)),
    { id: 'edge', width: 40, part: 'gutter' },
  ];
}

function historyCells({ texts: { history }, tracker }: SheetContext): Cells[] {
  const ends = historyEnds(tracker.asOf, tracker.checkIns);
  const rows = historyRows(tracker);
  const at = (row: number, columns: readonly string[], values: (string | number | null)[]): Cells => ({
    kind: 'constants',
    row,
    columns: [...columns],
    rows: [values],
  });
  const data: Cells = {
    kind: 'constants',
    row: HISTORY_FIRST_ROW,
    columns: [
      'row_id',
      'item',
      'previous',
      'checkins',
      'previous_confidence',
      ...VALUE_COLUMNS,
      ...STATE_COLUMNS,
    ],
    rows: rows.map(({ history: past, id, name }) => {
      const known = newest(past.values).filter((value) => value !== null);
      const previous = known[known.length - 2] ?? null;
      return [
        ...[id, name, previous, known.length, past.previousConfidence],
        ...newest(past.values),
        ...newest(past.states),
      ];
    }),
  };
  return [
    at(2, ['row_id'], [history.title]),
    at(3, ['row_id'], [history.hint]),
    at(
      4,
      ['row_id', 'item', 'previous', 'checkins', 'previous_confidence'],
      [history.rowId, history.item, history.previous, history.checkins, history.previousConfidence],
    ),
    at(4, VALUE_COLUMNS, ends.map(serialDay)),
    at(
      4,
      STATE_COLUMNS,
      STATE_COLUMNS.map(() => history.state),
    ),
    ...(rows.length > 0 ? [data] : []),
  ];
}

function historyRows({ kpis, objectives }: Tracker): HistoryRow[] {
  return [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults)];
}

type HistoryRow = Pick<Tracker['kpis'][number], 'id' | 'name' | 'unit' | 'target' | 'history'>;

/** The list right-aligned in twelve cells: the newest value last. */
function newest(values: readonly (number | null)[]): (number | null)[] {
  const list = values.slice(-PERIODS);
  return [...Array.from({ length: PERIODS - list.length }, () => null), ...list];
}

function historyStyles({ language, tracker }: SheetContext, last: number): SheetPlan['styles'] {
  const at = (from: number, to: number, first: string, end = first): Area => ({
    rows: [from, to],
    columns: [first, end],
  });
  const first = HISTORY_FIRST_ROW;
  const figures = formatStyles(
    historyRows(tracker).map(({ target, unit }, index) => {
      const row = first + index;
      return [unitPattern(unit, target, language), [at(row, row, 'previous'), at(row, row, 'v1', 'v12')]];
    }),
  );
  return [
    {
      areas: [at(1, last, 'row_id', 'edge')],
      style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
    },
    { areas: [at(2, 2, 'row_id')], style: { size: 16, bold: true } },
    { areas: [at(3, 3, 'row_id')], style: { size: 9, ink: COLOUR.muted } },
    {
      areas: [at(4, 4, 'row_id', 's12')],
      style: { size: 9, bold: true, fill: COLOUR.headCalc, wrap: true, align: 'right' },
    },
    { areas: [at(4, 4, 'v1', 'v12')], style: { format: columnPattern('date', language) as string } },
    { areas: [at(4, last, 'row_id'), at(4, last, 'checkins')], style: { align: 'center' } },
    { areas: [at(4, last, 'item')], style: { align: 'left', wrap: true } },
    { areas: [at(first, last, 'row_id', 'item')], style: { format: '@' } },
    { areas: [at(first, last, 'row_id'), at(first, last, 's1', 's12')], style: { ink: COLOUR.muted } },
    {
      areas: [at(first, last, 'previous_confidence'), at(first, last, 's1', 's12')],
      style: { format: '0', align: 'right' },
    },
    ...figures,
  ];
}

function numbered(letter: string): readonly string[] {
  return Array.from({ length: PERIODS }, (_, index) => `${letter}${index + 1}`);
}
