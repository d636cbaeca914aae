import { type Day, parseDay } from '../../core/day.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '../../i18n/tracker-review.ts';
import type { Area, Cells, List, SheetPlan } from '../../plan/plan.ts';
import { TAB } from '../look.ts';
import type { Agenda } from '../review/review-agenda.ts';
import { summaryWords } from '../review/review-words.ts';
import { serialDay } from '../serial-date.ts';
import type { Tracker } from '../tracker.ts';
import { lightRules } from './goal-rules.ts';
import {
  DECISION_COLUMNS,
  DECISION_ROWS,
  REVIEW_INPUTS as INPUTS,
  REVIEW_COLUMNS,
  REVIEW_VALUES,
  REVIEW_WIDTH,
  REVIEW_ROWS as ROWS,
} from './review-columns.ts';
import { type ReviewLine, reviewLines } from './review-lines.ts';
import { reviewLook } from './review-look.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';

/** What a review is made from, beside its agenda. */
export interface ReviewContext extends Pick<SheetContext, 'language' | 'palette' | 'trackerId'> {
  readonly tracker: Pick<Tracker, 'asOf' | 'cycle'> & {
    readonly members: readonly { readonly name: string }[];
  };
}

/**
 * The agenda of a meeting, as values of the moment it was made: nothing on the sheet computes, so that minutes stay
 * what was talked about. One types the meeting, its day, who takes part, and what was decided. Source: look, section 7.
 * @param earlier lines that stand below the decisions
 */
export function reviewSheet(
  context: ReviewContext,
  agenda: Agenda,
  earlier: readonly ReviewLine[] = [],
): SheetPlan {
  const { language, palette } = context;
  const texts = REVIEW_TEXTS[language];
  const lines = [...reviewLines(agenda, language), ...earlier];
  const last = ROWS.header + lines.length;
  const decisions = decisionRows(lines);
  return {
    id: 'review',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.look,
    identity: identity(context, 'review'),
    columns: REVIEW_COLUMNS,
    rows: last,
    cells: [...head(context, agenda, texts), ...lineCells(lines)],
    ...reviewLook(lines, language),
    hiddenRows: [1],
    frozenRows: ROWS.header,
    frozenColumns: 0,
    gridlines: false,
    // From the header on: lines that are put in below it later are inside.
    rules: lightRules([{ rows: [ROWS.header, last], columns: ['light', 'light'] }], '{state}', palette),
    choices: [
      { list: 'review_kind', areas: [inputArea(INPUTS.kind)] },
      {
        list: 'owner',
        areas: [{ rows: decisions, columns: [DECISION_COLUMNS.owner, DECISION_COLUMNS.owner] }],
      },
    ],
    notes: [],
    protection: {
      description: texts.protection,
      unprotected: [
        inputArea(INPUTS.kind),
        inputArea(INPUTS.date),
        inputArea(...INPUTS.people),
        { rows: decisions, columns: REVIEW_WIDTH },
      ],
    },
    groups: [{ columns: ['state', 'state'], collapsed: true }],
    charts: [],
    print: {
      area: { rows: [ROWS.title, last], columns: REVIEW_WIDTH },
      repeat: [ROWS.title, ROWS.header],
      onePage: false,
    },
  };
}

/** What the drop-down of meetings offers. */
export function reviewLists({ kinds }: ReviewTexts): Record<'review_kind', List> {
  return { review_kind: { from: Object.values(kinds), strict: false } };
}

function inputArea(first: string, end = first): Area {
  return { rows: [ROWS.inputs, ROWS.inputs], columns: [first, end] };
}

function decisionRows(lines: readonly ReviewLine[]): readonly [number, number] {
  const first = ROWS.first + lines.findIndex(({ kind }) => kind === 'decision');
  return [first, first + DECISION_ROWS - 1];
}

function head({ tracker }: ReviewContext, agenda: Agenda, texts: ReviewTexts): Cells[] {
  const asOf = parseDay(tracker.asOf) as Day;
  const row = (at: number, values: Readonly<Record<string, string | number>>): Cells => ({
    kind: 'constants',
    row: at,
    columns: Object.keys(values),
    rows: [Object.values(values)],
  });
  return [
    row(ROWS.title, { item: texts.title }),
    row(ROWS.summary, { item: summaryWords(agenda, tracker, texts) }),
    row(ROWS.inputs, {
      [INPUTS.kind]: texts.kinds[agenda.kind],
      actual: texts.date,
      // Figures are those of the day before: a review is opened on the day after.
      [INPUTS.date]: serialDay(asOf + 1),
      owner: texts.people,
      [INPUTS.people[0]]: people(agenda, tracker.members).join(texts.peopleBetween),
    }),
    row(ROWS.header, texts.columns),
  ];
}

/** The members who own something on the agenda. */
function people({ sections }: Agenda, members: readonly { readonly name: string }[]): string[] {
  const entries = sections.flatMap((section) => section.entries);
  const owners = new Set(entries.map((entry) => ('row' in entry ? entry.row.owner : '')));
  return members.map(({ name }) => name).filter((name) => owners.has(name));
}

function lineCells(lines: readonly ReviewLine[]): Cells[] {
  const rows = lines.map(({ values }) => REVIEW_VALUES.map((id) => values[id] ?? null));
  return [{ kind: 'constants', row: ROWS.first, columns: REVIEW_VALUES, rows }];
}
