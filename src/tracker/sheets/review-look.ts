import type { Language } from '../../i18n/language.ts';
import type { Area, Border, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { formatStyles } from '../format-styles.ts';
import { COLOUR, FONT, HEIGHT } from '../look.ts';
import { columnPattern } from '../number-formats.ts';
import {
  DECISION_COLUMNS,
  REVIEW_INPUTS as INPUTS,
  REVIEW_WIDTH,
  REVIEW_ROWS as ROWS,
} from './review-columns.ts';
import type { LineKind, ReviewLine } from './review-lines.ts';

const INPUT_HEIGHT = 34;
const GAP_HEIGHT = 8;

/** Centred, because it follows a right-aligned column. Source: look, section 1.4. */
const OWNER = { align: 'center' } as const;

/** How the review looks: section bars, grey values, white lines for decisions. Source: look, sections 1, 2 and 7. */
export function reviewLook(
  lines: readonly ReviewLine[],
  language: Language,
): Pick<SheetPlan, 'styles' | 'borders' | 'heights'> {
  const last = ROWS.header + lines.length;
  const [left, right] = REVIEW_WIDTH;
  return {
    styles: [
      {
        areas: [{ rows: [1, last], columns: ['item', 'edge'] }],
        style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
      },
      ...headStyles(language),
      ...lineStyles(lines, language),
    ],
    borders: [...boxes(), ...rules(lines, last)],
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: ROWS.title, to: ROWS.title, height: HEIGHT.title },
      { from: ROWS.summary, to: ROWS.summary, height: HEIGHT.hint },
      { from: ROWS.gap, to: ROWS.gap, height: GAP_HEIGHT },
      { from: ROWS.inputs, to: ROWS.inputs, height: INPUT_HEIGHT },
      ...areasOf(lines, ['section'], left, right).map(({ rows: [from, to] }) => ({
        from,
        to,
        height: HEIGHT.section,
      })),
    ],
  };
}

/** The lines of some kinds as areas, neighbours together. */
function areasOf(
  lines: readonly ReviewLine[],
  kinds: readonly LineKind[],
  first: string,
  end = first,
): Area[] {
  const areas: { rows: [number, number]; columns: [string, string] }[] = [];
  lines.forEach(({ kind }, index) => {
    if (kinds.indexOf(kind) < 0) return;
    const row = ROWS.first + index;
    const open = areas[areas.length - 1];
    if (open?.rows[1] === row - 1) open.rows[1] = row;
    else areas.push({ rows: [row, row], columns: [first, end] });
  });
  return areas;
}

function headStyles(language: Language): StyleBlock[] {
  const at = (row: number, first: string, end = first): Area => ({ rows: [row, row], columns: [first, end] });
  const { header, inputs, summary, title } = ROWS;
  const small = { size: 9, bold: true, ink: COLOUR.muted, fill: COLOUR.headCalc } as const;
  return [
    { areas: [at(title, 'item')], style: { size: 16, bold: true } },
    { areas: [at(summary, 'item')], style: { ink: COLOUR.body } },
    { areas: [at(inputs, INPUTS.kind)], style: { bold: true, format: '@' } },
    {
      areas: [at(inputs, 'actual'), at(inputs, 'owner')],
      style: { align: 'right', ink: COLOUR.muted, size: 9 },
    },
    {
      areas: [at(inputs, INPUTS.date)],
      style: { align: 'center', format: columnPattern('date', language) as string },
    },
    { areas: [at(inputs, INPUTS.people[0])], style: { format: '@' } },
    { areas: [at(header, 'item', 'state')], style: small },
    { areas: [at(header, 'actual', 'landing'), at(header, 'state')], style: { align: 'right' } },
    { areas: [at(header, 'owner')], style: OWNER },
  ];
}

function lineStyles(lines: readonly ReviewLine[], language: Language): StyleBlock[] {
  const of = (kind: LineKind, first: string, end = first): Area[] => areasOf(lines, [kind], first, end);
  const [left, right] = REVIEW_WIDTH;
  const { due, owner } = DECISION_COLUMNS;
  const block = (areas: Area[], style: StyleBlock['style']): StyleBlock[] =>
    areas.length === 0 ? [] : [{ areas, style }];
  return [
    ...block(of('section', left, right), { size: 11, bold: true, valign: 'bottom' }),
    ...block(of('section', 'next'), { size: 9, bold: false, ink: COLOUR.muted, align: 'right' }),
    ...block(of('entry', left, 'state'), { fill: COLOUR.calc, ink: COLOUR.body }),
    ...block(of('entry', left), { bold: true, ink: COLOUR.ink, wrap: true, format: '@' }),
    ...block(of('entry', 'light'), { format: '@', ...(language === 'en' ? { size: 9 } : {}) }),
    ...block(of('entry', 'actual', 'landing'), { align: 'right' }),
    ...block(of('entry', 'owner', 'next'), { format: '@' }),
    ...block(of('entry', 'owner'), OWNER),
    ...block(of('entry', 'why', 'next'), { wrap: true }),
    ...block(of('entry', 'state'), { size: 9, ink: COLOUR.muted, align: 'right', format: '0' }),
    ...block(of('nothing', left), { ink: COLOUR.muted }),
    ...block(of('decision_header', left, right), { size: 9, bold: true, fill: COLOUR.headIn }),
    ...block(of('decision', left, right), { format: '@' }),
    ...block([...of('decision_header', owner), ...of('decision', owner)], OWNER),
    ...block(of('decision', due), { align: 'left', format: columnPattern('date', language) as string }),
    ...figureStyles(lines),
  ];
}

/** Figures follow the unit of their goal. */
function figureStyles(lines: readonly ReviewLine[]): StyleBlock[] {
  return formatStyles(
    lines.map(({ format }, index) => {
      const row = ROWS.first + index;
      return [format, [{ rows: [row, row], columns: ['actual', 'landing'] }]];
    }),
  );
}

function boxes(): Border[] {
  const at = (first: string, end = first): Area => ({
    rows: [ROWS.inputs, ROWS.inputs],
    columns: [first, end],
  });
  return [
    {
      areas: [at(INPUTS.kind), at(INPUTS.date), at(...INPUTS.people)],
      edges: ['top', 'left', 'bottom', 'right'],
      colour: COLOUR.box,
      weight: 'thin',
    },
  ];
}

/** A thin line under every line, an accent one under the header and the section bars. */
function rules(lines: readonly ReviewLine[], last: number): Border[] {
  const header: Area = { rows: [ROWS.header, ROWS.header], columns: REVIEW_WIDTH };
  return [
    {
      areas: [{ rows: [ROWS.first, last], columns: REVIEW_WIDTH }],
      edges: ['horizontal', 'bottom'],
      colour: COLOUR.line,
      weight: 'thin',
    },
    {
      areas: [header, ...areasOf(lines, ['section'], ...REVIEW_WIDTH)],
      edges: ['bottom'],
      colour: COLOUR.accent,
      weight: 'medium',
    },
  ];
}
