import * as z from 'zod/mini';
import { OPTIONAL_SHEETS } from '../../tracker/sheets/optional-sheets.ts';
import { language } from './language.ts';
import { ownRun } from './progress.ts';
import { skipped } from './skipped.ts';

const text = z.string();

/** What is to be made: a sample or a blank tracker by its id, and which of its sheets; all where none are named. */
export const createSampleRequest = z.strictObject({
  sample: text,
  language,
  palette: z.enum(['standard', 'safe']),
  sheets: z.optional(z.array(z.enum(OPTIONAL_SHEETS))),
  run: ownRun,
});

/** What the door offers before a tracker is made. */
export const NEW_TRACKER_METHODS = {
  previewSample: {
    request: z.strictObject({ sample: text, language }),
    response: z.strictObject({
      /** In tab order; `rows` is how many goals or lines stand in a sheet, `null` where it has no rows. */
      sheets: z.array(
        z.strictObject({
          id: z.union([z.enum(OPTIONAL_SHEETS), z.literal('settings')]),
          name: text,
          rows: z.nullable(z.number()),
          /** Is it made where nobody says which? */
          isUsual: z.boolean(),
        }),
      ),
    }),
  },
  addDepartments: {
    request: z.strictObject({ language, palette: z.enum(['standard', 'safe']) }),
    response: z.strictObject({ sheetId: text, name: text, isNew: z.boolean(), skipped }),
  },
} as const;

export type SheetId = (typeof OPTIONAL_SHEETS)[number];
