import * as z from 'zod/mini';
import { REPAIR_KINDS } from '../../tracker/repair/repair-kinds.ts';
import { skipped } from './skipped.ts';

const text = z.string();
const count = z.number().check(z.int(), z.gte(0));
const tracker = z.nullable(text);

/** One thing to put right, in one sheet; `sheet` is the name of its tab, `sheetId` `null` where it is not there. */
const item = z.strictObject({
  sheet: text,
  sheetId: z.nullable(text),
  kind: z.enum(REPAIR_KINDS),
  count,
  /** One of the cells, in A1 notation; `''` where there is none to show. */
  cell: text,
});

/** A sheet that the tracker could have and has not. */
const missing = z.strictObject({
  id: text,
  name: text,
  wanted: z.boolean(),
  /** People type into it: it comes back empty. */
  isInput: z.boolean(),
});

/** Putting a tracker right without touching what people typed. */
export const REPAIR_METHODS = {
  readRepair: {
    request: z.strictObject({ tracker }),
    response: z.strictObject({ items: z.array(item), missing: z.array(missing) }),
  },
  repair: {
    /** `anew`: the sheets to make anew, by id; `null`: those that are wanted. */
    request: z.strictObject({ tracker, anew: z.nullable(z.array(text)) }),
    response: z.strictObject({ items: z.array(item), skipped }),
  },
  changePalette: {
    request: z.strictObject({ tracker, palette: z.enum(['standard', 'safe']) }),
    response: z.strictObject({ sheets: count }),
  },
} as const;
