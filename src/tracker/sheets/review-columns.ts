import type { Column } from '../../plan/plan.ts';

/** The columns of the review, in order. Source: look, section 7; the state gives a light its colour. */
export const REVIEW_COLUMNS = [
  { id: 'item', width: 208, part: 'main' },
  { id: 'light', width: 104, part: 'main' },
  { id: 'actual', width: 104, part: 'main' },
  { id: 'target', width: 104, part: 'main' },
  { id: 'landing', width: 104, part: 'main' },
  { id: 'owner', width: 104, part: 'main' },
  { id: 'why', width: 208, part: 'main' },
  { id: 'next', width: 208, part: 'main' },
  { id: 'state', width: 72, part: 'work' },
  { id: 'edge', width: 40, part: 'gutter' },
] as const satisfies readonly Column[];

/** The id of a column of the review. */
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number]['id'];

/** Columns that hold values, and those one sees. */
export const REVIEW_VALUES = REVIEW_COLUMNS.filter(({ part }) => part !== 'gutter').map(({ id }) => id);
export const REVIEW_WIDTH = ['item', 'next'] as const satisfies ReviewColumn[];

/** Rows of the review above its lines. */
export const REVIEW_ROWS = { title: 2, summary: 3, gap: 4, inputs: 5, header: 6, first: 7 } as const;

/** Cells of row 5 one types into: which meeting, when, and who takes part. */
export const REVIEW_INPUTS = { kind: 'item', date: 'target', people: ['why', 'next'] } as const;

/** In which columns a decision stands. */
export const DECISION_COLUMNS = { item: 'item', owner: 'owner', due: 'why', memo: 'next' } as const;

/** White rows for decisions. */
export const DECISION_ROWS = 10;
