/** What can be put right in a tracker. */
export const REPAIR_KINDS = [
  /** A sheet that was deleted, or that a newer version brings. */
  'sheet',
  'column',
  /** A row of the head, or of a sheet with a fixed form. */
  'row',
  /** Rows somebody put between those of the head; they move out of the way. */
  'foreign',
  'formula',
  /** An emptied title or heading. */
  'text',
  /** Ids of rows, of columns, and the mark of the sheet itself. */
  'id',
  /** Values that the add-on writes: misses in a row, past values. */
  'derived',
  'format',
  'rule',
  /** A drop-down. */
  'validation',
  'protection',
  /** A named range. */
  'name',
] as const;

export type RepairKind = (typeof REPAIR_KINDS)[number];
