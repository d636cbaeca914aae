import type { Area, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT, MARK_COLOURS } from '../look.ts';
import { unitPattern } from '../number-formats.ts';
import { CALLOUT_ON_DASHBOARD } from './dashboard-cells.ts';
import type { DashboardLayout } from './dashboard-layout.ts';
import { barRules, lightRules, stateRule } from './goal-rules.ts';
import type { SheetContext } from './sheet-context.ts';

/** Columns between the margins, left and right panel. */
const ALL: readonly [string, string] = ['b', 'l'];
const LEFT: readonly [string, string] = ['b', 'f'];
const RIGHT: readonly [string, string] = ['h', 'l'];
const LIST_ROW = 26;
const NARROW = 14;

/** How the dashboard looks. Source: look, section 5. */
export function dashboardLook(
  context: SheetContext,
  layout: DashboardLayout,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights' | 'rules'> {
  const { palette } = context;
  const { first, stages } = layout;
  const lights: Area[] = [
    { rows: first, columns: ['c', 'c'] },
    { rows: stages, columns: ['k', 'k'] },
  ];
  return {
    styles: [...topStyles(layout), ...listStyles(context, layout), ...numberStyles(context, layout)],
    borders: borders(layout),
    heights: heights(layout),
    rules: [
      ...lightRules(lights, '{state}', palette),
      stateRule([at(CALLOUT_ON_DASHBOARD, ALL)], '={b}<>""', 'watch', palette),
      ...barRules([{ rows: stages, columns: ['j', 'j'] }], '{state}', palette),
    ],
  };
}

function at(rows: number | readonly [number, number], columns: string | readonly [string, string]): Area {
  return {
    rows: typeof rows === 'number' ? [rows, rows] : rows,
    columns: typeof columns === 'string' ? [columns, columns] : columns,
  };
}

function topStyles({ last }: DashboardLayout): StyleBlock[] {
  const tiles = ['b', 'd', 'h', 'j'];
  return [
    {
      areas: [at([1, last], ['a', 'edge'])],
      style: { font: FONT.text, size: 10, ink: COLOUR.body, valign: 'middle' },
    },
    { areas: [at([1, last], ['order', 'scale'])], style: { size: 9, ink: COLOUR.muted, fill: COLOUR.calc } },
    { areas: [at(2, 'b')], style: { size: 16, bold: true, ink: COLOUR.ink } },
    { areas: [at(2, 'l')], style: { align: 'right', ink: COLOUR.muted } },
    { areas: [at(3, 'b')], style: { ink: COLOUR.muted } },
    { areas: [at(4, ALL), at(5, 'c')], style: { size: 9, ink: COLOUR.muted } },
    { areas: [at(5, 'b'), at(5, 'h')], style: { bold: true, ink: COLOUR.ink, format: '@' } },
    { areas: [at([7, 9], ALL)], style: { fill: COLOUR.band, size: 9, ink: COLOUR.muted } },
    {
      areas: tiles.map((column) => at(8, column)),
      style: { size: 20, bold: true, ink: COLOUR.ink, align: 'left' },
    },
  ];
}

function listStyles({ language, palette }: SheetContext, layout: DashboardLayout): StyleBlock[] {
  const { first, landings, stages, total } = layout;
  const [good, watch, bad, open] = MARK_COLOURS[palette].mark;
  const marks = { c: good, d: watch, e: bad, f: open };
  const titles = [at(12, ALL), at(19, ALL), at(landings[0] - 2, ALL)];
  const headers = [
    at(13, ALL),
    at(20, LEFT),
    at(20, RIGHT),
    at(landings[0] - 1, LEFT),
    at(landings[0] - 1, RIGHT),
  ];
  const names = [at(first, 'b'), at(total, ALL), at(landings[0], RIGHT), at(landings, 'd'), at(stages, 'i')];
  const numbers = [
    at([20, total], 'i'),
    at([20, total], 'l'),
    at([landings[0] - 1, landings[1]], ['c', 'e']),
  ];
  return [
    { areas: titles, style: { size: 11, bold: true, ink: COLOUR.ink, valign: 'bottom' } },
    { areas: headers, style: { size: 9, bold: true, ink: COLOUR.muted } },
    { areas: names, style: { bold: true, ink: COLOUR.ink } },
    { areas: [at(total, LEFT), at(total, RIGHT)], style: { fill: COLOUR.band } },
    ...Object.entries(marks).map(
      ([column, ink]): StyleBlock => ({ areas: [at([stages[0], total], column)], style: { ink } }),
    ),
    { areas: [at(stages, ['c', 'f'])], style: { size: 16 } },
    { areas: [at(total, ['c', 'f'])], style: { size: 11, bold: true } },
    { areas: [at(stages, 'h')], style: { size: 9, wrap: true, ink: COLOUR.ink } },
    {
      areas: [at(stages, 'j')],
      style: { font: FONT.bar, fill: COLOUR.track, ink: MARK_COLOURS[palette].bar[3] },
    },
    { areas: [...numbers, at([landings[0] - 1, landings[0] + 1], ['i', 'l'])], style: { align: 'right' } },
    { areas: [at([landings[0] - 1, landings[1]], 'f')], style: { align: 'center' } },
    { areas: [at(landings, 'f'), at(landings[0] + 1, ['i', 'l'])], style: { ink: COLOUR.muted } },
    ...(language === 'en'
      ? [{ areas: [at(first, 'c'), at(stages, 'k'), at(first, 'e')], style: { size: 9 } }]
      : []),
  ];
}

function numberStyles({ language, tracker }: SheetContext, layout: DashboardLayout): StyleBlock[] {
  const { landings, stages, total } = layout;
  const goal = tracker.kpis.find(({ layer }) => layer === 'KGI') ?? tracker.kpis[0];
  const pattern = goal === undefined ? null : unitPattern(goal.unit, goal.target, language);
  const scores = [at(8, 'd'), at([stages[0], total], 'i'), at([stages[0], total], 'l')];
  return [
    { areas: scores, style: { format: '0.00' } },
    { areas: [at(8, 'j')], style: { format: '+0;-0;0' } },
    { areas: [at(landings, 'e')], style: { format: '0%' } },
    ...(pattern === null
      ? []
      : [{ areas: [at([landings[0], landings[0] + 1], ['i', 'l'])], style: { format: pattern } }]),
  ];
}

function borders({ first, landings, stages, total }: DashboardLayout): SheetPlan['borders'] {
  const thin = { colour: COLOUR.line, weight: 'thin' } as const;
  const accent = { colour: COLOUR.accent, weight: 'medium' } as const;
  const blocks: Area[] = [
    at(first, ALL),
    at([stages[0], total], LEFT),
    at([stages[0], total], RIGHT),
    at(landings, LEFT),
    at([landings[0], landings[0] + 1], RIGHT),
  ];
  const headers: Area[] = [
    at(13, ALL),
    at(20, LEFT),
    at(20, RIGHT),
    at(landings[0] - 1, LEFT),
    at(landings[0] - 1, RIGHT),
  ];
  return [
    { areas: blocks, edges: ['horizontal', 'bottom'], ...thin },
    { areas: headers, edges: ['bottom'], ...accent },
    { areas: [at(7, ALL)], edges: ['top'], ...accent },
    {
      areas: [at([7, 9], 'd'), at([7, 9], 'h'), at([7, 9], 'j')],
      edges: ['left'],
      colour: COLOUR.tileLine,
      weight: 'thin',
    },
    {
      areas: [at(5, 'b'), at(5, 'h')],
      edges: ['top', 'left', 'bottom', 'right'],
      colour: COLOUR.box,
      weight: 'thin',
    },
  ];
}

function heights({ landings, last, total }: DashboardLayout): SheetPlan['heights'] {
  const rows = (from: number, to: number, height: number) => ({ from, to, height });
  return [
    rows(2, last, LIST_ROW),
    rows(2, 2, HEIGHT.title),
    rows(3, 4, 22),
    rows(5, 5, 30),
    rows(6, 6, NARROW),
    rows(8, 8, 40),
    rows(10, 10, NARROW),
    rows(11, 11, 30),
    rows(12, 12, HEIGHT.section),
    rows(13, 13, 24),
    rows(19, total + 1, HEIGHT.section),
    rows(20, 20, 24),
    rows(landings[0] - 1, landings[0] - 1, 24),
    rows(last, last, NARROW),
  ];
}
