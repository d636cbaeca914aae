import * as z from 'zod/mini';
import { ROW_REMARKS, TABLE_FIELDS } from '../../tracker/from-table/table-fields.ts';
import { language } from './language.ts';
import { ownRun } from './progress.ts';
import { skipped } from './skipped.ts';

const text = z.string();
const count = z.number().check(z.int(), z.gte(0));
const position = z.number().check(z.int(), z.gte(1));
const column = z.nullable(position);

/** Which column of the user's table is what; 1 = A, `null` where the table has no such column. */
const fields = z.record(z.enum(TABLE_FIELDS), column);

/** A table of the user's own, as a tracker can be made from it. */
const ownTable = z.strictObject({
  sheetId: text,
  sheetName: text,
  headerRow: position,
  columns: z.array(z.strictObject({ column: position, letter: text, title: text })),
  guess: fields,
  /** The first rows below the header: one value for each of `columns`. */
  rows: z.array(z.array(z.union([text, z.number(), z.boolean()]))),
  rowCount: count,
  /** Rows whose actual, as guessed, is a formula. */
  formulas: count,
  /** The months that can become history, oldest first, as `yyyy-mm`. */
  months: z.array(text),
});

/** A row that was taken over only in part. */
const rowRemark = z.strictObject({
  row: position,
  name: text,
  why: z.enum(ROW_REMARKS),
});

const sheet = z.strictObject({ sheetId: text, name: text, wished: text });

/** What the door offers for a table of one's own. */
export const OWN_TABLE_METHODS = {
  readOwnTable: { request: z.strictObject({}), response: ownTable },
  createFromTable: {
    request: z.strictObject({
      sheetId: text,
      headerRow: position,
      columns: fields,
      link: z.enum(['formulas', 'all']),
      history: z.boolean(),
      language,
      palette: z.enum(['standard', 'safe']),
      run: ownRun,
    }),
    response: z.strictObject({
      sheets: z.array(sheet),
      skipped,
      rows: count,
      linked: count,
      months: count,
      remarks: z.array(rowRemark),
    }),
  },
} as const;

export type TableColumns = z.infer<typeof fields>;
