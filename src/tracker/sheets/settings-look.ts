import type { State } from '../../core/light.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { Area, Border, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT } from '../look.ts';
import { columnPattern } from '../number-formats.ts';
import { lightStyle } from './goal-rules.ts';
import { ROLL_UP_ENDS, rollUpStyles } from './roll-up-block.ts';
import { LIST_COLUMNS, LAST_ROW as last, SETTINGS_ROWS as ROWS, VALUE_ROWS } from './settings-cells.ts';
import type { SheetContext } from './sheet-context.ts';

const SECTION_ROWS = [ROWS.asOf, ROWS.green, ROWS.stretchGreen, ROWS.scheme, ROWS.method].map(
  (row) => row - 1,
);

/** How the settings look: section bars, boxed inputs, the lights in their colours. Source: look, sections 1, 2, 8. */
export function settingsLook({
  palette,
  language,
}: SheetContext): Pick<SheetPlan, 'styles' | 'borders' | 'heights' | 'rules'> {
  return {
    styles: [...styles(language), ...wordStyles(palette)],
    borders: borders(),
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: 3, to: 3, height: HEIGHT.hint },
    ],
    rules: [],
  };
}

function styles(language: SheetContext['language']): StyleBlock[] {
  const date = columnPattern('date', language) as string;
  const at = (from: number, to: number, first: string, end = first): Area => ({
    rows: [from, to],
    columns: [first, end],
  });
  const values = VALUE_ROWS.map(([from, to]) => at(from, to, 'value'));
  const [first, end] = ROWS.lists;
  const sections = [
    ...SECTION_ROWS.map((row) => at(row, row, 'label', 'note')),
    ...LIST_COLUMNS.map(([from, to]) => at(4, 4, from, to)),
    at(ROWS.words - 1, ROWS.words - 1, 'department', 'member_department'),
  ];
  return [
    {
      areas: [at(1, last, 'label', 'edge')],
      style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
    },
    { areas: [at(2, 2, 'label')], style: { size: 16, bold: true } },
    {
      areas: [at(3, 3, 'label'), at(5, last, 'note'), at(ROWS.words, ROWS.words + 7, 'member_department')],
      style: { size: 9, ink: COLOUR.muted },
    },
    { areas: sections, style: { size: 11, bold: true, ink: COLOUR.ink, valign: 'bottom' } },
    { areas: values, style: { align: 'right' } },
    {
      areas: [at(ROWS.asOf, ROWS.asOf, 'value'), at(ROWS.start, ROWS.end, 'value')],
      style: { format: date },
    },
    { areas: [at(ROWS.cycleName, ROWS.cycleName, 'value')], style: { align: 'left', format: '@' } },
    {
      areas: [at(ROWS.scheme, ROWS.language, 'value'), at(ROWS.method, ROWS.method, 'value')],
      style: { align: 'left', format: '@' },
    },
    {
      areas: [at(ROWS.fiscalStart, ROWS.fiscalStart, 'value')],
      style: { format: language === 'ja' ? '0"月"' : '0' },
    },
    {
      areas: [at(ROWS.green, ROWS.guard, 'value'), at(ROWS.stretchGreen, ROWS.stretchYellow, 'value')],
      style: { format: '0%' },
    },
    {
      areas: [
        at(first, end, 'department', 'member_department'),
        at(first, end, 'stage'),
        at(first, end, 'unit'),
        at(ROWS.words, ROWS.words + 7, 'member'),
      ],
      style: { align: 'left', format: '@' },
    },
    { areas: [at(first, end, 'benchmark')], style: { align: 'right', format: '0.0%' } },
    { areas: [at(first, end, 'holiday')], style: { align: 'right', format: date } },
    {
      areas: [at(1, last, 'month_start', ROLL_UP_ENDS[1])],
      style: { size: 9, ink: COLOUR.muted, fill: COLOUR.calc },
    },
    { areas: [at(ROWS.method, last, 'month_start', 'month_end')], style: { format: date } },
    ...rollUpStyles(date),
  ];
}

function borders(): Border[] {
  const bars: Area[] = [
    ...SECTION_ROWS.map((row): Area => ({ rows: [row, row], columns: ['label', 'note'] })),
    ...LIST_COLUMNS.map((columns): Area => ({ rows: [4, 4], columns })),
    { rows: [ROWS.words - 1, ROWS.words - 1], columns: ['department', 'member_department'] },
  ];
  const boxes: Area[] = [
    ...VALUE_ROWS.map((rows): Area => ({ rows, columns: ['value', 'value'] })),
    ...LIST_COLUMNS.map((columns): Area => ({ rows: ROWS.lists, columns })),
    { rows: [ROWS.words, ROWS.words + 7], columns: ['member', 'member'] },
  ];
  return [
    {
      areas: boxes,
      edges: ['top', 'left', 'bottom', 'right', 'horizontal', 'vertical'],
      colour: COLOUR.box,
      weight: 'thin',
    },
    { areas: bars, edges: ['bottom'], colour: COLOUR.accent, weight: 'medium' },
  ];
}

/** Each word for a light in the colours of that light. */
function wordStyles(palette: SheetContext['palette']): StyleBlock[] {
  return (Object.keys(STATE) as State[]).map((state) => {
    const row = ROWS.words + STATE[state] - 1;
    return lightStyle([{ rows: [row, row], columns: ['department', 'department'] }], state, palette);
  });
}
