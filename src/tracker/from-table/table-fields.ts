/** What a column of the user's own table can be, as people choose it. Only the name is needed. */
export const TABLE_FIELDS = [
  'name',
  'actual',
  'target',
  'baseline',
  'unit',
  'owner',
  'direction',
  'kind',
  'cadence',
  'stage',
  'start',
  'end',
  'updated',
] as const;

/** Texts that are taken over as they stand where a heading names them. */
export const TEXT_FIELDS = ['definition', 'tool', 'when', 'evidence', 'why', 'next'] as const;

export type TableField = (typeof TABLE_FIELDS)[number];
export type TextField = (typeof TEXT_FIELDS)[number];

/** Which column is what, 1 = A. */
export type FieldColumns = Readonly<Partial<Record<TableField | TextField, number | null>>>;

/** Why a row was not taken over completely. */
export const ROW_REMARKS = [
  'no_name',
  'no_target',
  'target_unread',
  'baseline_unread',
  'actual_unread',
  'word_unread',
  'date_unread',
  'refused',
] as const;

export type RowRemark = (typeof ROW_REMARKS)[number];
