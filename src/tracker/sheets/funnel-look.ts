import { isStrongest } from '../../plan/measures/funnel-gain.ts';
import type { Area, Border, Rule, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { type Funnel, MOST_STAGES } from '../funnel-schema.ts';
import { COLOUR, FONT, HEIGHT } from '../look.ts';
import { LAST_ROW, MONTH_COLUMNS, RESULT, FUNNEL_ROWS as ROWS, SECTION_ROWS } from './funnel-cells.ts';
import { funnelNumbers } from './funnel-numbers.ts';
import { lightRules, stateRule } from './goal-rules.ts';
import type { SheetContext } from './sheet-context.ts';

type Span = number | readonly [number, number];
type Columns = string | readonly [string, string];

/** The first and last column of each table. */
const STAGE_TABLE: Columns = ['stage', 'rank'];
const SPLIT_TABLE: Columns = ['stage', 'light'];
const MONTH_TABLE: Columns = ['stage', 'gain'];
const WORK: Columns = ['unit', 'month_wins'];

const STAGE_HEIGHT = 30;

/** How the funnel sheet looks. Source: look, sections 1, 2 and 6, and its picture. */
export function funnelLook(
  context: SheetContext,
  funnel: Funnel,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights' | 'rules'> {
  const rows = (from: number, to: number, height: number) => ({ from, to, height });
  return {
    styles: [...frameStyles(), ...headerStyles(), ...bodyStyles(context), ...funnelNumbers(context, funnel)],
    borders: borders(funnel.stages.length || MOST_STAGES),
    heights: [
      rows(2, LAST_ROW, HEIGHT.body),
      rows(2, 2, HEIGHT.title),
      rows(3, 3, HEIGHT.hint),
      ...SECTION_ROWS.map((row) => rows(row, row, HEIGHT.section)),
      ...[ROWS.stageHeader, ROWS.splitHeader, ROWS.monthHeader].map((row) => rows(row, row, HEIGHT.header)),
      rows(...ROWS.stages, STAGE_HEIGHT),
    ],
    rules: rules(context, funnel.stages.length),
  };
}

function at(rows: Span, columns: Columns): Area {
  return {
    rows: typeof rows === 'number' ? [rows, rows] : rows,
    columns: typeof columns === 'string' ? [columns, columns] : columns,
  };
}

function frameStyles(): StyleBlock[] {
  const { answer, assumptions } = ROWS;
  const hints = [at(assumptions, 'required'), at(assumptions, 'actual_rate')];
  return [
    {
      areas: [at([1, LAST_ROW], ['stage', 'edge'])],
      style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
    },
    { areas: [at(2, 'stage')], style: { size: 16, bold: true } },
    { areas: [at(answer, 'stage')], style: { ink: COLOUR.body } },
    { areas: SECTION_ROWS.map((row) => at(row, 'stage')), style: { size: 11, bold: true, valign: 'bottom' } },
    {
      areas: [...hints, ...SECTION_ROWS.map((row) => at(row, 'required'))],
      style: { size: 9, ink: COLOUR.muted },
    },
    { areas: SECTION_ROWS.map((row) => at(row, 'required')), style: { valign: 'bottom' } },
    { areas: [at(assumptions, 'shape'), at(assumptions, 'rate')], style: { align: 'right' } },
    {
      areas: [at([1, LAST_ROW], ['place', 'month_wins'])],
      style: { size: 9, ink: COLOUR.muted, fill: COLOUR.calc, align: 'right' },
    },
    { areas: [at([1, LAST_ROW], 'unit')], style: { format: '@' } },
    { areas: [at(4, WORK), at(ROWS.stageHeader, WORK), at(ROWS.monthHeader, WORK)], style: WORK_HEADER },
  ];
}

const WORK_HEADER = { size: 9, bold: true, ink: COLOUR.muted, wrap: true } as const;

function headerStyles(): StyleBlock[] {
  const { monthHeader, splitHeader, stageHeader } = ROWS;
  const tables = [at(stageHeader, STAGE_TABLE), at(splitHeader, SPLIT_TABLE), at(monthHeader, MONTH_TABLE)];
  const typed = [
    ...['stage', 'actual', 'rate', 'benchmark'].map((column) => at(stageHeader, column)),
    at(splitHeader, 'shape'),
    at(monthHeader, 'shape'),
  ];
  return [
    {
      areas: tables,
      style: { size: 9, bold: true, wrap: true, align: 'right', fill: COLOUR.headCalc, ink: COLOUR.muted },
    },
    { areas: typed, style: { fill: COLOUR.headIn, ink: COLOUR.ink } },
    {
      areas: [
        at(stageHeader, 'stage'),
        at(stageHeader, 'light'),
        at(splitHeader, 'stage'),
        at(monthHeader, 'stage'),
      ],
      style: { align: 'left' },
    },
    { areas: [at(stageHeader, 'shape'), at(stageHeader, 'rank')], style: { align: 'center' } },
  ];
}

function bodyStyles({ language }: SheetContext): StyleBlock[] {
  const { months, split, stages, tooLate } = ROWS;
  const all: readonly [number, number] = [tooLate, months[1]];
  const computed = [
    ...['shape', 'required', 'gap', 'light', 'actual_rate'].map((column) => at(stages, column)),
    at(stages, ['gain', 'rank']),
    at(split, 'stage'),
    at(split, ['required', 'light']),
    at([tooLate, months[0] - 1], 'stage'),
    at([months[0] + 1, months[1]], 'stage'),
    at(tooLate, 'shape'),
    at(all, ['required', 'gain']),
  ];
  return [
    { areas: computed, style: { fill: COLOUR.calc, ink: COLOUR.body } },
    {
      areas: [at(stages, ['required', 'gain']), at(split, ['shape', 'light']), at(all, ['shape', 'gain'])],
      style: { align: 'right' },
    },
    { areas: [at(stages, 'stage'), at(stages, 'required')], style: { bold: true, ink: COLOUR.ink } },
    { areas: [at(stages, 'shape')], style: { font: FONT.bar, align: 'center', ink: COLOUR.accent } },
    { areas: [at(stages, 'light')], style: { align: 'left', ...(language === 'en' ? { size: 9 } : {}) } },
    { areas: [at(stages, 'rank')], style: { align: 'center' } },
    { areas: [at(all, 'stage')], style: { align: 'left' } },
    { areas: [at(stages, 'stage')], style: { format: '@' } },
  ];
}

/** Lines around as many columns of months as there are stages when the sheet is made. */
function borders(stageCount: number): Border[] {
  const monthTable: Columns = ['stage', MONTH_COLUMNS[stageCount - 1] as string];
  const { assumptions, monthHeader, months, split, splitHeader, stageHeader, stages, tooLate } = ROWS;
  return [
    {
      areas: [at(assumptions, 'shape'), at(assumptions, 'rate')],
      edges: ['top', 'left', 'bottom', 'right', 'horizontal'],
      colour: COLOUR.box,
      weight: 'thin',
    },
    {
      areas: [at(stages, STAGE_TABLE), at(split, SPLIT_TABLE), at([tooLate, months[1]], monthTable)],
      edges: ['horizontal', 'bottom'],
      colour: COLOUR.line,
      weight: 'thin',
    },
    {
      areas: [at(stageHeader, STAGE_TABLE), at(splitHeader, SPLIT_TABLE), at(monthHeader, monthTable)],
      edges: ['bottom'],
      colour: COLOUR.accent,
      weight: 'medium',
    },
  ];
}

/** Lights, the step to work on, spare columns without a stage, demand that is too late, months that are over. */
function rules({ palette }: SheetContext, stageCount: number): Rule[] {
  const { monthHeader, months, stages, tooLate } = ROWS;
  const late = `={stage@${tooLate}}<>""`;
  return [
    ...lightRules([at(stages, 'light')], '{state}', palette, ['overdue', 'too_early']),
    {
      areas: [at(stages, ['gain', 'rank'])],
      formula: `=${isStrongest('{rank}', '{key}')}`,
      fill: COLOUR.pick,
      ink: COLOUR.accent,
      bold: true,
    },
    ...MONTH_COLUMNS.slice(stageCount || MOST_STAGES).map(
      (column): Rule => ({
        areas: [at([monthHeader, months[1]], column)],
        formula: `={${column}@${monthHeader}}=""`,
        fill: COLOUR.paper,
      }),
    ),
    stateRule([at(tooLate, MONTH_TABLE)], late, 'watch', palette),
    {
      areas: [at(months, 'stage')],
      formula: `=AND(ISNUMBER({month_no});N({month_no})<N(${RESULT.firstOpen}))`,
      ink: COLOUR.muted,
    },
  ];
}
