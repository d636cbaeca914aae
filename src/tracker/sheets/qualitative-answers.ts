import type { QualitativeTexts } from '../../i18n/tracker-qualitative.ts';
import {
  answerCountFormula,
  meanAnswerFormula,
  meanMarginFormula,
  promoterMarginFormula,
  promoterScoreFormula,
  yesMarginFormula,
  yesShareFormula,
} from '../../plan/measures/proxy.ts';
import type { Area, Cells, Column, SheetPlan } from '../../plan/plan.ts';
import { COLOUR, FONT, HEIGHT } from '../look.ts';
import type { QualitativeGoal } from '../tracker.ts';
import { QUALITATIVE_FIRST_ROW as FIRST, QUALITATIVE_HEADER_ROW as HEADER } from './qualitative-columns.ts';

/** How many answers one goal can hold. */
const MOST_ANSWERS = 1200;

/** Last row of the answers, and of the sheet. */
export const LAST_ANSWER = FIRST + MOST_ANSWERS - 1;

/** The columns of answers, one goal each. */
export const ANSWER_IDS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;

/** What is computed of each column of answers: one row for each column, so that sorting the goals moves nothing. */
const RESULTS = {
  count: answerCountFormula,
  mean: meanAnswerFormula,
  nps: promoterScoreFormula,
  yes: yesShareFormula,
  mean_margin: meanMarginFormula,
  nps_margin: promoterMarginFormula,
  yes_margin: yesMarginFormula,
} as const;

type Result = keyof typeof RESULTS;

const RESULT_IDS = Object.keys(RESULTS) as Result[];

/** The last of the columns of results. */
export const LAST_RESULT = 'yes_margin' satisfies Result;

/** Ids of the goals above the columns of answers. */
export const ANSWER_HEADERS = `{q1:q5@${HEADER}}`;

/** The results of all columns of answers, from the first to the fifth. */
export function answerResults(result: Result): string {
  return `{${result}@${FIRST}:${FIRST + ANSWER_IDS.length - 1}}`;
}

/** Columns of results; they stand beside the working columns of the goals. */
export const RESULT_COLUMNS: readonly Column[] = RESULT_IDS.map((id) => ({ id, width: 72, part: 'work' }));

/** Columns to paste answers into, after one empty column. Source: look, section 4, Qualitative. */
export const ANSWER_COLUMNS: readonly Column[] = [
  { id: 'edge', width: 28, part: 'gutter' },
  ...ANSWER_IDS.map((id): Column => ({ id, width: 72, part: 'main' })),
];

/** Where one pastes answers, the ids above them included. */
export const ANSWER_AREA: Area = { rows: [HEADER, LAST_ANSWER], columns: ['q1', 'q5'] };

/** Answers of the first five goals under their ids, and what is computed of them. */
export function answerCells(goals: readonly QualitativeGoal[], texts: QualitativeTexts): Cells[] {
  const ids = ANSWER_IDS.map((_, index) => goals[index]?.id ?? `Q${index + 1}`);
  const filled = ANSWER_IDS.map((column, index): Cells | null => {
    const answers = goals[index]?.answers.slice(0, MOST_ANSWERS) ?? [];
    if (answers.length === 0) return null;
    return { kind: 'constants', row: FIRST, columns: [column], rows: answers.map((answer) => [answer]) };
  });
  return [
    { kind: 'constants', row: HEADER - 1, columns: ['q1'], rows: [[texts.answers]] },
    { kind: 'constants', row: HEADER, columns: [...ANSWER_IDS], rows: [ids] },
    {
      kind: 'constants',
      row: HEADER,
      columns: RESULT_IDS,
      rows: [RESULT_IDS.map((id) => texts.results[id])],
    },
    ...filled.filter((cells): cells is Cells => cells !== null),
    ...ANSWER_IDS.flatMap((column, index) => resultCells(column, FIRST + index)),
  ];
}

function resultCells(column: string, row: number): Cells[] {
  const answers = `{${column}@${FIRST}:${LAST_ANSWER}}`;
  const cells = { answers, count: '{count}', mean: '{mean}', nps: '{nps}', yes: '{yes}' };
  return RESULT_IDS.map((id) => ({
    kind: 'formula',
    area: { rows: [row, row], columns: [id, id] },
    formula: RESULTS[id](cells),
  }));
}

/** How answers and results look. */
export function answerLook(): Pick<SheetPlan, 'styles' | 'borders'> {
  const header: Area = { rows: [HEADER, HEADER], columns: ANSWER_AREA.columns };
  const answers: Area = { rows: [FIRST, LAST_ANSWER], columns: ANSWER_AREA.columns };
  const results = (from: number, to: number): Area => ({ rows: [from, to], columns: ['count', LAST_RESULT] });
  const small = { size: 9, bold: true, wrap: true } as const;
  return {
    styles: [
      {
        areas: [{ rows: [1, LAST_ANSWER], columns: ['edge', 'q5'] }],
        style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
      },
      { areas: [header], style: { ...small, align: 'center', fill: COLOUR.headIn, format: '@' } },
      { areas: [answers], style: { align: 'center' } },
      {
        areas: [{ rows: [HEADER - 1, HEADER - 1], columns: ['q1', 'q1'] }],
        style: { size: 9, ink: COLOUR.muted },
      },
      {
        areas: [results(HEADER, HEADER)],
        style: { ...small, align: 'right', fill: COLOUR.headCalc, ink: COLOUR.muted },
      },
      {
        areas: [results(FIRST, FIRST + ANSWER_IDS.length - 1)],
        style: { size: 9, align: 'right', fill: COLOUR.calc, ink: COLOUR.muted, format: '0.00' },
      },
      {
        areas: [{ rows: [FIRST, FIRST + ANSWER_IDS.length - 1], columns: ['count', 'count'] }],
        style: { format: '0' },
      },
    ],
    borders: [
      { areas: [header], edges: ['bottom'], colour: COLOUR.accent, weight: 'medium' },
      { areas: [answers], edges: ['horizontal', 'bottom'], colour: COLOUR.line, weight: 'thin' },
    ],
  };
}

/** Height of the rows below the table that only answers reach. */
export function answerHeights(lastGoal: number): SheetPlan['heights'] {
  return lastGoal < LAST_ANSWER ? [{ from: lastGoal + 1, to: LAST_ANSWER, height: HEIGHT.body }] : [];
}
