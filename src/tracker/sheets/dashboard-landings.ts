import type { Language } from '../../i18n/language.ts';
import { all, any, BLANK, isBlank, text, when } from '../../plan/formula.ts';
import { isLevelOrRate } from '../../plan/measures/elapsed.ts';
import { SHAPE } from '../../plan/measures/goal-row.ts';
import type { Cells, Chart } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { figureWords, monthWord } from '../../plan/words.ts';
import { COLOUR } from '../look.ts';
import { computed, counting, down, label, labels } from './dashboard-cell-blocks.ts';
import { type DashboardLayout, sources } from './dashboard-layout.ts';
import { KGI } from './dashboard-top.ts';
import { STATE_COLUMNS, VALUE_COLUMNS } from './history-sheet.ts';
import { SETTINGS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

/** Columns of the four periods that stand above the chart, and rows of the six in it. */
const SHOWN = ['i', 'j', 'k', 'l'] as const;
const CHARTED = 6;

/** Where each KPI lands, against its target, and its last six lights. Source: look, section 5. */
export function landingList(
  { language, sheets, texts: { dashboard }, ...context }: SheetContext,
  { landings: rows }: DashboardLayout,
): Cells[] {
  if (rows === null) return [];
  const from = sources(context);
  const shown = from.kpi('shown');
  const of = (column: string): string => `INDEX(${from.kpi(column)};{pick})`;
  const unlessEmpty = (formula: string): string => when(isBlank('{pick}'), BLANK, formula);
  const figure = (column: string): string =>
    unlessEmpty(figureWords(of(column), '{unit}', of('target'), language));
  const mark = (column: string): string => {
    const state = `N(INDEX(${from.history(column)};{past}))`;
    return when(`${state}=0`, BLANK, `MID("●●▲■■––⚠";${state};1)`);
  };
  const lights = STATE_COLUMNS.slice(-CHARTED).map(mark).join('&');
  const past = [
    label(rows[0] - 1, 'f', dashboard.lastLights),
    down(rows, 'past', unlessEmpty(`IFERROR(MATCH(${of('id')};${from.history('row_id')};0);"")`)),
    down(rows, 'f', when(isBlank('{past}'), BLANK, lights)),
  ];
  return [
    label(rows[0] - 2, 'b', dashboard.landings),
    labels(rows[0] - 1, {
      b: dashboard.name,
      c: dashboard.target,
      d: dashboard.landing,
      e: dashboard.ratio,
    }),
    counting(rows, 'order'),
    down(rows, 'pick', when(`{order}>COUNT(${shown})`, BLANK, `MATCH(SMALL(${shown};{order});${shown};0)`)),
    down(rows, 'unit', unlessEmpty(`${of('unit')}&""`)),
    down(rows, 'b', unlessEmpty(`${of('name')}&""`)),
    down(rows, 'c', figure('target')),
    down(rows, 'd', figure('landing')),
    down(rows, 'e', unlessEmpty(when(`${of('target')}=0`, BLANK, `${of('landing')}/${of('target')}`))),
    ...(sheets.has('history') ? past : []),
  ];
}

/** The final goal over the last periods: four in cells, six for the chart. */
export function trendBlock(
  { language, texts: { dashboard, words }, ...context }: SheetContext,
  { trend: first }: DashboardLayout,
): Cells[] {
  if (first === null) return [];
  const from = sources(context);
  const of = (column: string): string => `INDEX(${from.kpi(column)};${KGI.pick})`;
  const known = `ISNUMBER(${KGI.past})`;
  const actual = (column: string): string => {
    const cell = `INDEX(${from.history(column)};${KGI.past})`;
    return when(known, when(`ISNUMBER(${cell})`, cell, BLANK), BLANK);
  };
  const day = (column: string): string => `{history.${column}@4}`;
  const start = when(`${of('start')}=""`, SETTINGS.start, of('start'));
  const end = when(`${of('end')}=""`, SETTINGS.end, of('end'));
  const base = `N(${of('baseline')})`;
  const expected = (column: string): string => {
    const gone = `MAX(0;MIN(1;(${day(column)}-${start}+1)/(${end}-${start}+1)))`;
    const paced = any(`${of('shape')}=${SHAPE.up}`, `${of('shape')}=${SHAPE.baseline}`);
    // A standing goal should be at its target all the time.
    const standing = all(isLevelOrRate({ kind: of('kind') }, words), isBlank(of('baseline')));
    const share = when(standing, '1', gone);
    return when(
      known,
      when(all(`${SETTINGS.usable}=1`, paced), `${base}+(${of('target')}-${base})*${share}`, BLANK),
      BLANK,
    );
  };
  const charted = VALUE_COLUMNS.slice(-CHARTED);
  const small = (formula: string): string => `IF(ISNUMBER(${formula});(${formula})/{scale@8};"")`;
  return [
    computed(
      first - 2,
      'h',
      when(isBlank(KGI.pick), text(dashboard.noKgi), sentence(dashboard.trend, { name: of('name') })),
    ),
    label(first, 'h', dashboard.actual),
    label(first + 1, 'h', dashboard.expected),
    ...SHOWN.flatMap((column, index) => {
      const source = charted[index + CHARTED - SHOWN.length] as string;
      return [
        computed(first - 1, column, monthWord(day(source), language)),
        computed(first, column, actual(source)),
        computed(first + 1, column, expected(source)),
      ];
    }),
    computed(8, 'scale', when(isBlank(KGI.pick), '1', when(`ABS(N(${of('target')}))>=10^6`, '10^6', '1'))),
    labels(first - 1, {
      chart_actual: dashboard.actual,
      chart_expected: dashboard.expected,
      chart_target: dashboard.targetSeries,
    }),
    ...charted.flatMap((source, index) => [
      computed(first + index, 'chart_label', monthWord(day(source), language)),
      computed(first + index, 'chart_actual', small(actual(source))),
      computed(first + index, 'chart_expected', small(expected(source))),
      computed(first + index, 'chart_target', when(known, `${of('target')}/{scale@8}`, text(''))),
    ]),
  ];
}

/** The same as a line chart, for hosts that have charts; none without a KPI. */
export function trendCharts(
  { texts: { dashboard }, tracker, language }: SheetContext,
  { trend: first }: DashboardLayout,
): Chart[] {
  if (first === null || tracker.kpis.length === 0) return [];
  const rows: readonly [number, number] = [first, first + CHARTED - 1];
  const series = (
    name: string,
    id: string,
    colour: string,
    dash: 'solid' | 'dashed' | 'dotted',
  ): Chart['series'][number] => ({
    name,
    area: { rows, columns: [id, id] },
    colour,
    width: dash === 'solid' ? 2.5 : 2,
    dash,
    points: dash === 'solid',
  });
  const chart: Chart = {
    id: 'trend',
    kind: 'line',
    categories: { rows, columns: ['chart_label', 'chart_label'] },
    series: [
      series(dashboard.actual, 'chart_actual', COLOUR.accent, 'solid'),
      series(dashboard.expected, 'chart_expected', COLOUR.expected, 'dashed'),
      series(dashboard.targetSeries, 'chart_target', COLOUR.ink, 'dotted'),
    ],
    at: { row: first + 2, column: 'h' },
    width: 552,
    height: 150,
    axis: axisText(tracker.kpis.find(({ layer }) => layer === 'KGI') ?? tracker.kpis[0], language),
  };
  return [chart];
}

function axisText(
  goal: { readonly unit: string; readonly target: number | null } | undefined,
  language: Language,
): string {
  const isMoney = goal !== undefined && ['円', '¥'].includes(goal.unit);
  if (isMoney && Math.abs(goal.target ?? 0) >= 10 ** 6) return language === 'ja' ? '百万円' : '¥M';
  return goal?.unit ?? '';
}
