/*
 * Formulas that people typed, as they stand in cells. They are not read like those of plans, which name columns by
 * their ids: only the cells they name are looked at.
 */

/**
 * Texts, names of sheets with what they lead to, whole columns, ranges, and names of cells and of all else: names are
 * written in any script, and those of sheets need no quotes then.
 */
const PIECES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)![$\w:]+|\$?[A-Za-z]+:\$?[A-Za-z]+(?![\w(])|\$?[A-Za-z]{0,3}\$?\d+:\$?[A-Za-z]{0,3}\$?\d*(?![\w(])|[$\w.\u0080-\uffff]+/g;

/** A cell (`C5`), a range (`C5:D8`), one without an end (`C5:C`), or whole rows (`5:8`); but no number. */
const CELLS = /^(?!\d+$)(\$?[A-Za-z]{0,3}\$?)(\d+)(?::(\$?[A-Za-z]{0,3}\$?)(\d*))?$/;

/** Below all rows of any sheet. */
const NO_END = 1e9;

/**
 * The same formula as it is when rows change places: it names the same cells. `null` where it cannot, because rows of
 * a range are next to each other no more.
 * @param rowOf where each moved row goes
 * @param sheets names of the sheet whose rows these are; `''` where it is the formula's own
 */
export function withMovedRows(
  formula: string,
  rowOf: ReadonlyMap<number, number>,
  sheets: readonly string[],
): string | null {
  let isTorn = false;
  const moved = formula.replace(PIECES, (piece: string, at: number) => {
    const [cells, left, first, right, last] = cellsIn(formula, piece, at);
    if (cells === undefined || !sheets.includes(sheetOf(piece)[0])) return piece;
    const from = Number(first);
    const to = right === undefined ? from : Number(last || NO_END);
    const inside = [from, to, ...rowOf.keys()].filter((row) => from <= row && row <= to);
    const rows = inside.map((row) => rowOf.get(row) ?? row);
    const [top, end] = [Math.min(...rows), Math.max(...rows)];
    isTorn = isTorn || end - top !== to - from;
    const rest = right === undefined ? '' : `:${right}${last && end}`;
    return `${piece.slice(0, -cells.length)}${left}${top}${rest}`;
  });
  return isTorn ? null : moved;
}

/** Does a formula read cells of its own sheet, or of one of these sheets? */
export function readsSheets(formula: string, names: readonly string[]): boolean {
  let found = false;
  formula.replace(PIECES, (piece: string, at: number) => {
    const [sheet, isNamed] = sheetOf(piece);
    if (isNamed) found = found || names.includes(sheet);
    else found = found || /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(piece) || cellsIn(formula, piece, at).length > 0;
    return piece;
  });
  return found;
}

/** What a piece names by columns and rows; nothing for the name of a function such as LOG10. */
function cellsIn(formula: string, piece: string, at: number): readonly string[] {
  const isFunction = formula.charAt(at + piece.length) === '(';
  return isFunction ? [] : (CELLS.exec(piece.slice(piece.lastIndexOf('!') + 1)) ?? []);
}

function sheetOf(piece: string): readonly [name: string, isNamed: boolean] {
  const at = piece.lastIndexOf('!');
  if (piece.startsWith('"') || at < 0) return ['', piece.startsWith('"')];
  const name = piece.slice(0, at);
  return [name.startsWith("'") ? name.slice(1, -1).split("''").join("'") : name, true];
}
