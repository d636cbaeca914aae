import * as z from 'zod/mini';

const text = z.string();

/** A formula of one function: `=NAME(…)` in the neutral dialect, arguments in order. */
const formula = z.string().check(z.maxLength(2000), z.regex(/^=[A-Z]+_[A-Z_]+\(.*\)$/s));

/** The methods of the function helper. */
export const FUNCTION_METHODS = {
  /** The selected cells, as a formula names them. */
  readRange: {
    request: z.strictObject({}),
    /** `range` names its sheet; `cell` is the first selected cell, where a formula would go. */
    response: z.strictObject({ range: text, sheetName: text, cell: text }),
  },

  /** Puts a formula into the first selected cell; one that is filled only where `replace` says so. */
  insertFormula: {
    request: z.strictObject({ formula, replace: z.boolean() }),
    response: z.strictObject({ sheetName: text, cell: text }),
  },

  /** Turns the formulas of the selected cells into what they show. */
  convertToValues: {
    request: z.strictObject({}),
    response: z.strictObject({
      sheetName: text,
      range: text,
      /** Formulas that are values now, and those that stay because they show an error. */
      converted: z.number(),
      kept: z.number(),
    }),
  },
} as const;
