import { CARE_TEXTS } from '../../i18n/care.ts';
import { dateText } from '../../i18n/date-text.ts';
import type { Language } from '../../i18n/language.ts';
import { LIGHTS } from '../../i18n/lights.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { fill } from '../../i18n/translate.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { PaletteName } from '../../plan/palette.ts';
import type { Area, Cells, Column, SheetPlan, StyleBlock } from '../../plan/plan.ts';
import { formatStyles } from '../format-styles.ts';
import { COLOUR, FONT, HEIGHT, TAB } from '../look.ts';
import { columnPattern, unitPattern } from '../number-formats.ts';
import { filledText } from '../row-texts.ts';
import { lightRules } from '../sheets/goal-rules.ts';
import type { Tracker } from '../tracker.ts';
import type { ClosingGoal } from './closing-goals.ts';

const COLUMNS = [
  { id: 'item', width: 208, part: 'main' },
  { id: 'kind', width: 104, part: 'main' },
  { id: 'light', width: 104, part: 'main' },
  { id: 'baseline', width: 104, part: 'main' },
  { id: 'target', width: 104, part: 'main' },
  { id: 'actual', width: 104, part: 'main' },
  { id: 'progress', width: 72, part: 'main' },
  { id: 'score', width: 72, part: 'main' },
  { id: 'grade', width: 104, part: 'main' },
  { id: 'owner', width: 104, part: 'main' },
  { id: 'why', width: 208, part: 'main' },
  { id: 'next', width: 208, part: 'main' },
  { id: 'state', width: 72, part: 'work' },
] as const satisfies readonly Column[];

const IDS = COLUMNS.map(({ id }) => id);

const ROWS = { title: 2, about: 3, learned: 4, learning: 5, header: 6, first: 7 } as const;

/** What a closed cycle is kept from. */
export interface Closing {
  readonly tracker: Tracker;
  readonly goals: readonly ClosingGoal[];
  readonly learned: string;
  readonly language: Language;
  readonly palette: PaletteName;
}

/** What the sheet is called that keeps how a cycle ended: 2026年度(控え). */
export function closingTitle({ cycle }: Tracker, language: Language): string {
  return fill(CARE_TEXTS[language].closing.title, { cycle: cycle.name });
}

/**
 * How a cycle ended, on one sheet of values: what was learned, and every goal with its figures, score, grade, cause and
 * next step. Its id row names no tracker, so that nothing is ever written to it. Source: domain section 5; look of the
 * sidebar, 4.8.
 */
export function closingSheet(closing: Closing): SheetPlan {
  const { goals, language, palette, tracker } = closing;
  const texts = CARE_TEXTS[language].closing;
  const last = ROWS.header + Math.max(1, goals.length);
  const lights: Area = { rows: [ROWS.first, last], columns: ['light', 'light'] };
  return {
    id: 'closing',
    version: 1,
    title: closingTitle(tracker, language),
    tab: TAB.record,
    columns: COLUMNS,
    rows: last,
    identity: 'closed',
    cells: cells(closing),
    styles: styles(closing, last),
    borders: [
      {
        areas: [area(ROWS.header, ROWS.header, 'item', 'next')],
        edges: ['bottom'],
        colour: COLOUR.accent,
        weight: 'medium',
      },
      {
        areas: [area(ROWS.first, last, 'item', 'next')],
        edges: ['horizontal', 'bottom'],
        colour: COLOUR.line,
        weight: 'thin',
      },
    ],
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: ROWS.title, to: ROWS.title, height: HEIGHT.title },
      { from: ROWS.learned, to: ROWS.learned, height: HEIGHT.section },
    ],
    hiddenRows: [1],
    frozenRows: ROWS.header,
    frozenColumns: 1,
    gridlines: false,
    rules: lightRules([lights], '{state}', palette),
    choices: [],
    notes: [],
    protection: {
      description: texts.protection,
      unprotected: [area(ROWS.learning, ROWS.learning, 'item', 'next')],
    },
    groups: [{ columns: ['state', 'state'], collapsed: true }],
    charts: [],
    print: { area: area(2, last, 'item', 'next'), repeat: [ROWS.header, ROWS.header], onePage: false },
  };
}

function area(from: number, to: number, first: string, last = first): Area {
  return { rows: [from, to], columns: [first, last] };
}

function cells({ goals, language, learned, tracker }: Closing): Cells[] {
  const { closing: texts, kinds } = CARE_TEXTS[language];
  const { grades } = TRACKER_TEXTS[language];
  const { cycle, name } = tracker;
  const dates = { start: dateText(cycle.start, language), end: dateText(cycle.end, language) };
  const text = (row: number, value: string): Cells => ({
    kind: 'constants',
    row,
    columns: ['item'],
    rows: [[filledText(value)]],
  });
  const rows = goals.map((goal) => [
    goal.name,
    kinds[goal.kind],
    goal.state === null ? null : LIGHTS[language][goal.state],
    goal.baseline,
    goal.target,
    goal.actual,
    goal.progress,
    goal.score,
    goal.grade === null ? null : grades[goal.grade],
    filledText(goal.owner),
    filledText(goal.why),
    filledText(goal.next),
    goal.state === null ? null : STATE[goal.state],
  ]);
  return [
    text(ROWS.title, closingTitle(tracker, language)),
    text(ROWS.about, fill(texts.about, { name, ...dates })),
    text(ROWS.learned, texts.learned),
    text(ROWS.learning, learned),
    { kind: 'constants', row: ROWS.header, columns: IDS, rows: [IDS.map((id) => texts.columns[id])] },
    ...(rows.length > 0 ? [{ kind: 'constants' as const, row: ROWS.first, columns: IDS, rows }] : []),
  ];
}

function styles({ goals, language }: Closing, last: number): StyleBlock[] {
  const block = (areas: Area[], style: StyleBlock['style']): StyleBlock[] =>
    areas.length === 0 ? [] : [{ areas, style }];
  const body = (first: string, end = first): Area => area(ROWS.first, last, first, end);
  const rowsOf = (keep: (goal: ClosingGoal) => boolean): number[] =>
    goals.flatMap((goal, index) => (keep(goal) ? [ROWS.first + index] : []));
  const figures = formatStyles(
    goals.map(({ target, unit }, index) => {
      const row = ROWS.first + index;
      return [unitPattern(unit, target, language), [area(row, row, 'baseline', 'actual')]];
    }),
  );
  return [
    {
      areas: [area(1, last, 'item', 'state')],
      style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
    },
    ...block([area(ROWS.title, ROWS.title, 'item')], { size: 16, bold: true }),
    ...block([area(ROWS.about, ROWS.about, 'item')], { size: 9, ink: COLOUR.muted }),
    ...block([area(ROWS.learned, ROWS.learned, 'item')], { size: 11, bold: true, valign: 'bottom' }),
    ...block([area(ROWS.learning, ROWS.learning, 'item'), body('item', 'light'), body('grade', 'next')], {
      format: '@',
    }),
    ...block([area(ROWS.header, ROWS.header, 'item', 'state')], {
      size: 9,
      bold: true,
      ink: COLOUR.muted,
      fill: COLOUR.headCalc,
      wrap: true,
    }),
    ...block([body('item', 'state')], { fill: COLOUR.calc, ink: COLOUR.body }),
    ...block([area(ROWS.header, last, 'baseline', 'score')], { align: 'right' }),
    ...block([area(ROWS.header, last, 'grade', 'owner')], { align: 'center' }),
    ...block([body('item'), body('why', 'next')], { wrap: true }),
    ...block([body('progress')], { format: columnPattern('pct', language) as string }),
    ...block([body('score')], { format: columnPattern('score', language) as string }),
    ...block([body('state')], { size: 9, ink: COLOUR.muted, format: '0' }),
    ...figures,
    ...block(
      rowsOf(({ kind }) => kind === 'objective').map((row) => area(row, row, 'item', 'next')),
      { bold: true, fill: COLOUR.goal },
    ),
  ];
}
