import { LIGHTS, type State } from '../../core/light.ts';
import { HOW_TO_TEXTS } from '../../i18n/tracker-how-to.ts';
import { QUALITATIVE_TEXTS } from '../../i18n/tracker-qualitative.ts';
import { fill } from '../../i18n/translate.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { Area, Border, Cells, Column, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT, TAB } from '../look.ts';
import { computed, label } from './dashboard-cell-blocks.ts';
import { lightStyle } from './goal-rules.ts';
import { SETTINGS_ROWS } from './settings-cells.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';

const COLUMNS: readonly Column[] = [
  { id: 'a', width: 12, part: 'gutter' },
  { id: 'b', width: 104, part: 'main' },
  ...['c', 'd', 'e'].map((id): Column => ({ id, width: 208, part: 'main' })),
  { id: 'f', width: 24, part: 'gutter' },
  { id: 'g', width: 104, part: 'main' },
  { id: 'h', width: 208, part: 'main' },
];

/** Where the blocks stand: first the row of a title, then those of its content. Source: look, section 9. */
const ROWS = { rhythm: 4, lights: 4, weekly: 14, cells: 14, without: 21, trouble: 21, last: 23 } as const;

const LEFT = ['b', 'e'] as const;
const RIGHT = ['g', 'h'] as const;

/** One screen that tells who does what and when, and what the marks mean. Source: look, section 9. */
export function howToSheet(context: SheetContext): SheetPlan {
  const texts = textsFor(context);
  return {
    id: 'how_to',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.record,
    columns: COLUMNS,
    rows: ROWS.last,
    identity: identity(context, 'how_to'),
    cells: cells(texts),
    styles: styles(context),
    borders: borders(texts),
    heights: [
      { from: 2, to: ROWS.last, height: HEIGHT.body },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: 3, to: 3, height: HEIGHT.hint },
    ],
    hiddenRows: [1],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    rules: [],
    choices: [],
    notes: [],
    groups: [],
    charts: [],
    print: { area: area(2, ROWS.last, 'a', 'h'), onePage: true },
  };
}

type Texts = ReturnType<typeof textsFor>;

/** The texts as far as the sheets are there that they speak of. */
function textsFor({ language, sheets, texts: { tabs } }: SheetContext) {
  const { funnel, intro, rhythm, weekly, ...texts } = HOW_TO_TEXTS[language];
  const tables = (['okr', 'kpi', 'qualitative'] as const).filter((id) => sheets.has(id));
  if (tables.length === 0) {
    return {
      ...texts,
      intro: intro.funnel,
      rhythm: { ...rhythm, rows: funnel.rhythm },
      weekly: { title: funnel.title, steps: funnel.steps },
    };
  }
  const [last, ...before] = tables.map((id) => intro.parts[id]).reverse();
  const parts = before.reduce(
    (after, part, index) => part + intro.joints[index === 0 ? 'last' : 'between'] + after,
    last!,
  );
  const qualitative = QUALITATIVE_TEXTS[language].tab;
  const table = sheets.has('kpi') ? tabs.kpi : sheets.has('okr') ? tabs.okr : qualitative;
  const steps = weekly.steps.map((step) => fill(step, { table }));
  return {
    ...texts,
    intro: fill(intro.goals, { parts }),
    rhythm,
    weekly: { title: weekly.title, steps: sheets.has('dashboard') ? steps : steps.slice(0, -1) },
  };
}

function area(from: number, to: number, first: string, last = first): Area {
  return { rows: [from, to], columns: [first, last] };
}

function cells(texts: Texts): Cells[] {
  const { cells: kinds, lights, rhythm, trouble, weekly, without } = texts;
  const block = (
    row: number,
    columns: readonly string[],
    rows: readonly (readonly (string | number)[])[],
  ): Cells => ({
    kind: 'constants',
    row,
    columns: [...columns],
    rows: rows.map((line) => line.map((value) => (value === '' ? null : value))),
  });
  return [
    label(2, 'b', texts.title),
    label(3, 'b', texts.intro),
    label(ROWS.rhythm, 'b', rhythm.title),
    block(ROWS.rhythm + 1, ['b', 'c', 'd', 'e'], [rhythm.header, ...rhythm.rows]),
    label(ROWS.lights, 'g', lights.title),
    block(ROWS.lights + 1, RIGHT, [lights.header]),
    block(
      ROWS.lights + 2,
      ['h'],
      lights.meanings.map((meaning) => [meaning]),
    ),
    ...LIGHTS.map((state, index) => computed(ROWS.lights + 2 + index, 'g', liveLight(state))),
    label(ROWS.weekly, 'b', weekly.title),
    block(
      ROWS.weekly + 1,
      ['b', 'c'],
      weekly.steps.map((step, index) => [index + 1, step]),
    ),
    label(ROWS.cells, 'g', kinds.title),
    block(ROWS.cells + 1, RIGHT, [kinds.input, kinds.computed]),
    label(ROWS.without, 'b', without.title),
    block(
      ROWS.without + 1,
      ['b'],
      without.lines.map((line) => [line]),
    ),
    label(ROWS.trouble, 'g', trouble.title),
    block(
      ROWS.trouble + 1,
      ['g'],
      trouble.lines.map((line) => [line]),
    ),
  ];
}

/** The light as the settings word it. */
function liveLight(state: State): string {
  return `{settings.department@${SETTINGS_ROWS.words + STATE[state] - 1}}`;
}

function styles({ language, palette }: SheetContext): StyleBlock[] {
  const titles = [ROWS.rhythm, ROWS.weekly, ROWS.without].flatMap((row) => [
    area(row, row, ...LEFT),
    area(row, row, ...RIGHT),
  ]);
  const header = ROWS.rhythm + 1;
  const lights = area(ROWS.lights + 2, ROWS.lights + 1 + LIGHTS.length, 'g');
  const [input, computedCell] = [ROWS.cells + 1, ROWS.cells + 2];
  return [
    {
      areas: [area(1, ROWS.last, 'a', 'h')],
      style: { font: FONT.text, size: 10, ink: COLOUR.body, valign: 'middle' },
    },
    { areas: [area(2, 2, 'b')], style: { size: 16, bold: true, ink: COLOUR.ink } },
    { areas: titles, style: { size: 11, bold: true, ink: COLOUR.ink, valign: 'bottom' } },
    {
      areas: [area(header, header, ...LEFT), area(header, header, ...RIGHT)],
      style: { size: 9, bold: true, ink: COLOUR.muted, fill: COLOUR.headCalc },
    },
    { areas: [area(header + 1, header + 5, 'b')], style: { bold: true, ink: COLOUR.ink } },
    {
      areas: [area(ROWS.weekly + 1, ROWS.weekly + 5, 'b')],
      style: { size: 11, bold: true, ink: COLOUR.accent, align: 'center', format: '0' },
    },
    { areas: [area(input, computedCell, 'g')], style: { align: 'center' } },
    { areas: [area(computedCell, computedCell, 'g')], style: { fill: COLOUR.calc } },
    ...LIGHTS.map((state, index) => {
      const row = ROWS.lights + 2 + index;
      return lightStyle([area(row, row, 'g')], state, palette);
    }),
    ...(language === 'en' ? [{ areas: [lights], style: { size: 9 } }] : []),
  ];
}

function borders({ rhythm, weekly }: Texts): Border[] {
  const bars = [ROWS.rhythm, ROWS.weekly, ROWS.without].flatMap((row) => [
    area(row, row, ...LEFT),
    area(row, row, ...RIGHT),
  ]);
  return [
    {
      areas: [
        area(ROWS.rhythm + 2, ROWS.rhythm + 1 + rhythm.rows.length, ...LEFT),
        area(ROWS.weekly + 1, ROWS.weekly + weekly.steps.length, ...LEFT),
        area(ROWS.lights + 2, ROWS.lights + 1 + LIGHTS.length, ...RIGHT),
      ],
      edges: ['horizontal', 'bottom'],
      colour: COLOUR.line,
      weight: 'thin',
    },
    {
      areas: [area(ROWS.cells + 1, ROWS.cells + 1, 'g')],
      edges: ['top', 'left', 'bottom', 'right'],
      colour: COLOUR.box,
      weight: 'thin',
    },
    // The last one: it runs over the frame below it.
    { areas: bars, edges: ['bottom'], colour: COLOUR.accent, weight: 'medium' },
  ];
}
