import { letters, quoteSheet } from './a1.ts';

/** Where a sheet's columns and rows are at the moment of drawing: its tab name, columns by id, first row. */
export interface Place {
  readonly name: string;
  /** Number of each column, 1 = A. */
  readonly columns: Readonly<Record<string, number>>;
  /** Row in which the id row stands; plans count from it. */
  readonly firstRow: number;
}

/** The places of all sheets of a plan, by sheet id. */
export type Places = Readonly<Record<string, Place>>;

/** What stands between braces in a formula of a plan. `null` means: the same. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: string;
  /** Last column of a range that is several columns wide. */
  readonly to: string | null;
  /** Fixed rows, a distance from the own row, or `null` for the own row. */
  readonly rows: { readonly first: number; readonly last: number } | { readonly distance: number } | null;
}

const FORM =
  /^(?:([a-z][a-z0-9_]*)\.)?([a-z][a-z0-9_]*)(?::([a-z][a-z0-9_]*))?(?:@(?:([+-]\d+)|(\d+)(?::(\d+))?))?$/;

/**
 * Reads the text between the braces: `[sheet.]column[:column][@rows]`, where rows is `5`, `5:244`, `+1` or `-1`.
 * @throws Error when it is none of them: a mistake of the program, never of a user.
 */
export function readReference(text: string): Reference {
  const found = FORM.exec(text);
  if (!found) throw new Error(`Not a reference: {${text}}`);
  const [, sheet, from, to, distance, first, last] = found;
  return {
    sheet: sheet ?? null,
    from: from as string,
    to: to ?? null,
    rows:
      distance !== undefined
        ? { distance: Number(distance) }
        : first !== undefined
          ? { first: Number(first), last: Number(last ?? first) }
          : null,
  };
}

/** Is this what may stand between the braces? */
export function isReference(text: string): boolean {
  return FORM.test(text);
}

/** Splits a formula into references and what stands between them: braces in quotes are no references. */
export function parts(formula: string): { text: string; kind: 'text' | 'reference' }[] {
  const found: { text: string; kind: 'text' | 'reference' }[] = [];
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{([^{}]*)\}|[^"'{]+|["'{]/g;
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) {
    const [text, inside] = match;
    found.push(inside === undefined ? { text, kind: 'text' } : { text: inside, kind: 'reference' });
  }
  return found;
}

/** All references of a formula. */
export function references(formula: string): Reference[] {
  return parts(formula)
    .filter((part) => part.kind === 'reference')
    .map((part) => readReference(part.text));
}

/** The references of a formula put into A1 notation, as seen from one row (of the plan) of the sheet `home`. */
export function writeFormula(formula: string, home: string, row: number, places: Places): string {
  return parts(formula)
    .map((part) =>
      part.kind === 'reference' ? writeReference(readReference(part.text), home, row, places) : part.text,
    )
    .join('');
}

function writeReference(reference: Reference, home: string, row: number, places: Places): string {
  const place = places[reference.sheet ?? home];
  if (!place) throw new Error(`No sheet ${reference.sheet}`);
  const { rows } = reference;
  const fixed = rows !== null && 'first' in rows;
  const first = fixed ? rows.first : row + (rows?.distance ?? 0);
  const last = fixed ? rows.last : first;
  const cell = (column: string, number: number): string => {
    const at = place.columns[column];
    if (at === undefined) throw new Error(`No column ${column} in ${place.name}`);
    return `$${letters(at)}${fixed ? '$' : ''}${number + place.firstRow - 1}`;
  };
  const start = cell(reference.from, first);
  const single = reference.to === null && first === last;
  const range = single ? start : `${start}:${cell(reference.to ?? reference.from, last)}`;
  return reference.sheet === null || reference.sheet === home ? range : `${quoteSheet(place.name)}!${range}`;
}
