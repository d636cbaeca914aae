import type { Area, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT, MARK_COLOURS } from '../look.ts';
import { unitPattern } from '../number-formats.ts';
import { CALLOUT_ON_DASHBOARD } from './dashboard-cells.ts';
import type { DashboardLayout } from './dashboard-layout.ts';
import { ALL, at, heads, LEFT, type Panels, panels, RIGHT, type Rows } from './dashboard-panels.ts';
import { barRules, lightRules, stateRule } from './goal-rules.ts';
import type { SheetContext } from './sheet-context.ts';

const LIST_ROW = 26;
const NARROW = 14;

/** From here on a figure in small type fits its column. */
const LONG_FIGURE = 10 ** 9;

/** How the dashboard looks. Source: look, section 5. */
export function dashboardLook(
  context: SheetContext,
  layout: DashboardLayout,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights' | 'rules'> {
  const { palette } = context;
  const { objective, stages } = layout;
  const parts = panels(layout);
  const lights = [
    ...parts.first.map((rows) => at(rows, 'c')),
    ...parts.objectives.map((rows) => at(rows, objective.light)),
  ];
  return {
    styles: [
      ...topStyles(context, layout),
      ...listStyles(context, layout, parts),
      ...numberStyles(context, layout, parts),
    ].filter(({ areas }) => areas.length > 0),
    borders: borders(context, layout, parts),
    heights: heights(layout),
    rules: [
      ...lightRules(lights, '{state}', palette),
      stateRule([at(CALLOUT_ON_DASHBOARD, ALL)], '={b}<>""', 'watch', palette),
      ...barRules([at(stages, objective.bar)], '{state}', palette),
    ],
  };
}

function topStyles({ sheets }: SheetContext, { last }: DashboardLayout): StyleBlock[] {
  const viewer = sheets.has('kpi') ? [at(5, 'b')] : [];
  return [
    {
      areas: [at([1, last], ['a', 'edge'])],
      style: { font: FONT.text, size: 10, ink: COLOUR.body, valign: 'middle' },
    },
    { areas: [at([1, last], ['order', 'scale'])], style: { size: 9, ink: COLOUR.muted, fill: COLOUR.calc } },
    { areas: [at(2, 'b')], style: { size: 16, bold: true, ink: COLOUR.ink } },
    { areas: [at(2, 'l')], style: { align: 'right', ink: COLOUR.muted } },
    { areas: [at(3, 'b')], style: { ink: COLOUR.muted } },
    { areas: [at(4, ALL), at(5, sheets.has('kpi') ? 'c' : 'b')], style: { size: 9, ink: COLOUR.muted } },
    { areas: [...viewer, at(5, 'h')], style: { bold: true, ink: COLOUR.ink, format: '@' } },
    { areas: [at([7, 9], ALL)], style: { fill: COLOUR.band, size: 9, ink: COLOUR.muted } },
    {
      areas: ['b', 'd', 'h', 'j'].map((column) => at(8, column)),
      style: { size: 20, bold: true, ink: COLOUR.ink, align: 'left' },
    },
  ];
}

function listStyles(
  { language, palette }: SheetContext,
  { objective, stages: middle, total }: DashboardLayout,
  parts: Panels,
): StyleBlock[] {
  const { first, landings, objectives, beside, scores, stages, trend } = parts;
  const each = (blocks: readonly Rows[], columns: string | readonly [string, string]): Area[] =>
    blocks.map((rows) => at(rows, columns));
  const headed = (blocks: readonly Rows[]): Rows[] => blocks.map(([from, to]) => [from - 1, to]);
  const counted = [
    ...stages.map((rows) => ({ rows, columns: ['c', 'd', 'e', 'f'] as const })),
    ...beside.map((rows) => ({ rows, columns: ['i', 'j', 'k', 'l'] as const })),
  ];
  const totals = [
    ...stages.map(() => at(total, LEFT)),
    ...objectives.map(() => at(total, scores)),
    ...beside.map(() => at(total, RIGHT)),
  ];
  const actuals = trend.map(([row]) => at(row, RIGHT));
  const expected = trend.map(([, row]) => at(row, ['i', 'l']));
  return [
    {
      areas: heads(parts).flatMap(({ title }) => title),
      style: { size: 11, bold: true, ink: COLOUR.ink, valign: 'bottom' },
    },
    {
      areas: heads(parts).flatMap(({ header }) => header),
      style: { size: 9, bold: true, ink: COLOUR.muted },
    },
    {
      areas: [
        ...each(first, 'b'),
        ...totals,
        ...actuals,
        ...each(landings, 'd'),
        ...each(objectives, objective.score),
      ],
      style: { bold: true, ink: COLOUR.ink },
    },
    { areas: totals, style: { fill: COLOUR.band } },
    ...MARK_COLOURS[palette].mark.map(
      (ink, index): StyleBlock => ({
        areas: counted.map(({ columns, rows: [from] }) => at([from, total], columns[index]!)),
        style: { ink },
      }),
    ),
    {
      areas: counted.map(({ columns: [first, , , last], rows }) => at(rows, [first, last])),
      style: { size: 16 },
    },
    {
      areas: counted.map(({ columns: [first, , , last] }) => at(total, [first, last])),
      style: { size: 11, bold: true },
    },
    // A long name takes two lines, and its row grows.
    { areas: [...each(first, 'b'), ...each(landings, 'b')], style: { wrap: true } },
    { areas: each(objectives, objective.name), style: { size: 9, wrap: true, ink: COLOUR.ink } },
    {
      areas: each(objectives, objective.bar),
      style: { font: FONT.bar, fill: COLOUR.track, ink: MARK_COLOURS[palette].bar[3] },
    },
    {
      areas: [
        ...objectives.flatMap(() =>
          [objective.score, objective.atEnd].map((column) => at([middle[0] - 1, total], column)),
        ),
        ...each(headed(landings), ['c', 'e']),
        ...each(headed(trend), ['i', 'l']),
      ],
      style: { align: 'right' },
    },
    { areas: each(headed(landings), 'f'), style: { align: 'center' } },
    { areas: [...each(landings, 'f'), ...expected], style: { ink: COLOUR.muted } },
    ...(language === 'en'
      ? [
          {
            areas: [...each(first, 'c'), ...each(objectives, objective.light), ...each(first, 'e')],
            style: { size: 9 },
          },
        ]
      : []),
  ];
}

function numberStyles(
  { language, sheets, tracker }: SheetContext,
  { objective, stages, total }: DashboardLayout,
  { landings, trend }: Panels,
): StyleBlock[] {
  const goal = tracker.kpis.find(({ layer }) => layer === 'KGI') ?? tracker.kpis[0];
  const pattern = goal === undefined ? null : unitPattern(goal.unit, goal.target, language);
  const scores = [objective.score, objective.atEnd].map((column) => at([stages[0], total], column));
  const figures = trend.map((rows) => at(rows, ['i', 'l']));
  const isLong = tracker.kpis.some(({ target }) => Math.abs(target ?? 0) >= LONG_FIGURE);
  return [
    { areas: scores, style: { format: '0.00' } },
    { areas: [at(8, 'd')], style: { format: sheets.has('okr') ? '0.00' : '0' } },
    { areas: [at(8, 'j')], style: { format: sheets.has('okr') ? '+0;-0;0' : '0' } },
    { areas: landings.map((rows) => at(rows, 'e')), style: { format: '0%' } },
    ...(isLong
      ? [{ areas: [...figures, ...landings.map((rows) => at(rows, ['c', 'd']))], style: { size: 9 } }]
      : []),
    ...(pattern === null ? [] : [{ areas: figures, style: { format: pattern } }]),
  ];
}

function borders({ sheets }: SheetContext, { total }: DashboardLayout, parts: Panels): SheetPlan['borders'] {
  const { first, landings, objectives, beside, scores, stages, trend } = parts;
  const thin = { colour: COLOUR.line, weight: 'thin' } as const;
  const accent = { colour: COLOUR.accent, weight: 'medium' } as const;
  const blocks: Area[] = [
    ...first.map((rows) => at(rows, ALL)),
    ...stages.map(([row]) => at([row, total], LEFT)),
    ...objectives.map(([row]) => at([row, total], scores)),
    ...beside.map(([row]) => at([row, total], RIGHT)),
    ...landings.map((rows) => at(rows, LEFT)),
    ...trend.map((rows) => at(rows, RIGHT)),
  ];
  const tiles = ['d', 'h', 'j'].map((column) => at([7, 9], column));
  return [
    { areas: blocks, edges: ['horizontal', 'bottom'], ...thin },
    { areas: heads(parts).flatMap(({ header }) => header), edges: ['bottom'], ...accent },
    { areas: [at(7, ALL)], edges: ['top'], ...accent },
    { areas: tiles, edges: ['left'], colour: COLOUR.tileLine, weight: 'thin' },
    {
      areas: [...(sheets.has('kpi') ? [at(5, 'b')] : []), at(5, 'h')],
      edges: ['top', 'left', 'bottom', 'right'],
      colour: COLOUR.box,
      weight: 'thin',
    },
  ];
}

function heights({ first, landings, last, stages, total }: DashboardLayout): SheetPlan['heights'] {
  const rows = (from: number, to: number, height: number) => ({ from, to, height });
  const head = (row: number) => [rows(row - 2, row - 2, HEIGHT.section), rows(row - 1, row - 1, 24)];
  return [
    { ...rows(2, last, LIST_ROW), grow: true },
    rows(2, 2, HEIGHT.title),
    rows(3, 4, 22),
    rows(5, 5, 30),
    rows(6, 6, NARROW),
    rows(8, 8, 40),
    rows(10, 10, NARROW),
    rows(11, 11, 30),
    ...head(first[0]),
    rows(stages[0] - 2, total + 1, HEIGHT.section),
    rows(stages[0] - 1, stages[0] - 1, 24),
    ...(landings ? [rows(landings[0] - 1, landings[0] - 1, 24)] : []),
    rows(last, last, NARROW),
  ];
}
