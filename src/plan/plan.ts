import * as z from 'zod/mini';

/** The version of this schema. A host refuses plans of another version. */
export const PLAN_VERSION = 1;

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const row = z.number().check(z.int(), z.gte(1));
const colour = z.string().check(z.regex(/^#[0-9A-F]{6}$/));

/**
 * A rectangle of one sheet. Rows are counted from the id row, which is row 1; columns are named by id. Both ends
 * belong to it.
 */
const area = z.readonly(
  z.strictObject({ rows: z.readonly(z.tuple([row, row])), columns: z.readonly(z.tuple([id, id])) }),
);
const areas = z.readonly(z.array(area).check(z.minLength(1)));

/**
 * A formula in the neutral dialect (`;` between arguments, no decimal literals) that names cells by column id in
 * braces, never by letter; see `plan/reference.ts` for the forms: `{actual}` is the column `actual` in the same row,
 * `{settings.value@5}` one cell of another sheet, `{kpi.state@5:244}` a range, `{need@+1}` the row below.
 */
const formula = z.string().check(z.regex(/^=/));

/** A column: its constant id, its width in pixels, and the part it belongs to. */
const column = z.readonly(
  z.strictObject({ id, width: z.number(), part: z.enum(['main', 'setup', 'work', 'gutter']) }),
);

/**
 * What stands in cells. `constants`: a string is a text, whatever it begins with, and must never become a formula;
 * a number is a number (a date is its serial number, 1900 system); `null` leaves the cell empty. `formula`: the
 * same formula in every cell of the area, each reading its own row.
 */
const cells = z.discriminatedUnion('kind', [
  z.readonly(
    z.strictObject({
      kind: z.literal('constants'),
      row,
      columns: z.readonly(z.array(id)),
      rows: z.readonly(z.array(z.readonly(z.array(z.union([z.string(), z.number(), z.null()]))))),
    }),
  ),
  z.readonly(z.strictObject({ kind: z.literal('formula'), area, formula })),
]);

/** How cells look; what is left out stays as it is. Blocks are applied in order, the later one wins. */
const style = z.readonly(
  z.strictObject({
    /** Pattern of a number, date or `@` for text. */
    format: z.optional(z.string()),
    font: z.optional(z.string()),
    /** In points. */
    size: z.optional(z.number()),
    bold: z.optional(z.boolean()),
    ink: z.optional(colour),
    fill: z.optional(colour),
    align: z.optional(z.enum(['left', 'center', 'right'])),
    valign: z.optional(z.enum(['top', 'middle', 'bottom'])),
    wrap: z.optional(z.boolean()),
  }),
);

/** A line along edges of each area; `horizontal` and `vertical` are the lines between its cells. */
const border = z.readonly(
  z.strictObject({
    areas,
    edges: z.readonly(z.array(z.enum(['top', 'left', 'bottom', 'right', 'horizontal', 'vertical']))),
    colour,
    weight: z.enum(['thin', 'medium']),
  }),
);

/**
 * A colour that hangs on a condition. The formula reads the row of the cell, never another sheet; all areas start
 * at the same row or below the first one. In order: the first rule that holds wins, property by property.
 */
const rule = z.readonly(
  z.strictObject({
    areas,
    formula,
    fill: z.optional(z.union([colour, z.literal('none')])),
    ink: z.optional(colour),
    bold: z.optional(z.boolean()),
  }),
);

/** What may be chosen in a cell: the filled cells of an area, or fixed words. `strict` rejects everything else. */
const list = z.readonly(
  z.strictObject({
    from: z.union([
      z.readonly(z.strictObject({ sheet: id, area })),
      // No comma: where people edit a list by hand, it parts the items.
      z.readonly(z.array(z.string().check(z.regex(/^[^,]+$/))).check(z.minLength(1))),
    ]),
    strict: z.boolean(),
  }),
);

/** A line chart; optional: a host without charts leaves it out, the figures stand in cells anyway. */
const chart = z.readonly(
  z.strictObject({
    id,
    kind: z.literal('line'),
    /** Category names, one cell for each point. */
    categories: area,
    series: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({
            name: z.string(),
            area,
            colour,
            width: z.number(),
            dash: z.enum(['solid', 'dashed', 'dotted']),
            points: z.boolean(),
          }),
        ),
      ),
    ),
    /** Cell under its top left corner. */
    at: z.readonly(z.strictObject({ row, column: id })),
    /** In pixels. */
    width: z.number(),
    height: z.number(),
    axis: z.string(),
  }),
);

/** One sheet, as plain data. */
const sheet = z.readonly(
  z.strictObject({
    /** Constant id; the id row and formulas name the sheet by it. */
    id,
    version: z.number(),
    /** Wished name of the tab; a host adds a number where it is taken. */
    title: z.string().check(z.minLength(1)),
    tab: colour,
    /** All columns from A on, left to right. */
    columns: z.readonly(z.array(column).check(z.minLength(1))),
    /** Number of rows, the id row included. */
    rows: row,
    /** The first cell of the hidden id row, `shirube:<tracker>:<sheet>:<version>`; the column ids follow from column 2. */
    identity: z.string(),
    cells: z.readonly(z.array(cells)),
    styles: z.readonly(z.array(z.readonly(z.strictObject({ areas, style })))),
    borders: z.readonly(z.array(border)),
    /**
     * Heights in pixels of rows `from`…`to`, applied in order; the later one wins. Rows that `grow` become higher
     * where wrapped text needs it.
     */
    heights: z.readonly(
      z.array(
        z.readonly(z.strictObject({ from: row, to: row, height: z.number(), grow: z.optional(z.boolean()) })),
      ),
    ),
    hiddenRows: z.readonly(z.array(row)),
    frozenRows: z.number(),
    frozenColumns: z.number(),
    gridlines: z.boolean(),
    rules: z.readonly(z.array(rule)),
    /** Drop-downs: `list` is a key of the lists of the plan. */
    choices: z.readonly(z.array(z.readonly(z.strictObject({ list: id, areas })))),
    notes: z.readonly(z.array(z.readonly(z.strictObject({ row, column: id, text: z.string() })))),
    filter: z.optional(area),
    /** A warning for the whole sheet but these areas, where one types. */
    protection: z.optional(z.readonly(z.strictObject({ description: z.string(), unprotected: areas }))),
    /** Column groups, the outer one first; optional for a host. */
    groups: z.readonly(
      z.array(z.readonly(z.strictObject({ columns: z.readonly(z.tuple([id, id])), collapsed: z.boolean() }))),
    ),
    charts: z.readonly(z.array(chart)),
    /** Paper: A4 landscape, one page wide; optional for a host. */
    print: z.readonly(
      z.strictObject({ area, repeat: z.optional(z.readonly(z.tuple([row, row]))), onePage: z.boolean() }),
    ),
  }),
);

/** A whole tracker, as plain data that a host can draw. */
const planSchema = z.readonly(
  z.strictObject({
    version: z.literal(PLAN_VERSION),
    /** Id of this one tracker, part of every identity. */
    tracker: z.string().check(z.regex(/^[a-z0-9]+$/)),
    language: z.string(),
    sheets: z.readonly(z.array(sheet).check(z.minLength(1))),
    /** The sheet that is shown after drawing. */
    active: id,
    lists: z.readonly(z.record(z.string(), list)),
    names: z.readonly(z.array(z.readonly(z.strictObject({ name: z.string(), sheet: id, area })))),
  }),
);

export type Plan = z.infer<typeof planSchema>;
export type SheetPlan = z.infer<typeof sheet>;
export type Area = z.infer<typeof area>;
export type Column = z.infer<typeof column>;
export type Cells = z.infer<typeof cells>;
export type Style = z.infer<typeof style>;
export type StyleBlock = SheetPlan['styles'][number];
export type Border = z.infer<typeof border>;
export type Rule = z.infer<typeof rule>;
export type List = z.infer<typeof list>;
export type Chart = z.infer<typeof chart>;

/** Reads a plan from data that came from elsewhere; throws when it is not one. */
export function parsePlan(data: unknown): Plan {
  return planSchema.parse(data) as Plan;
}
