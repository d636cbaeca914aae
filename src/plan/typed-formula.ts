/*
 * Formulas that people typed, as they stand in cells. They are not read like those of plans, which name columns by
 * their ids: only the cells they name are looked at.
 */

/**
 * Texts, names of sheets with what they lead to, whole columns, and names of cells and of all else: names are written
 * in any script, and those of sheets need no quotes then.
 */
const PIECES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)![$\w:]+|\$?[A-Za-z]+:\$?[A-Za-z]+(?![\w(])|[$\w.\u0080-\uffff]+/g;

const CELL = /^(\$?[A-Za-z]{1,3}\$?)(\d+)$/;

/** The same formula with the rows of cells of its own sheet changed, as it is when these cells are moved. */
export function withMovedRows(formula: string, moved: (row: number) => number): string {
  return formula.replace(PIECES, (piece: string, at: number) => {
    const [, column, row] = cellIn(formula, piece, at);
    return row === undefined ? piece : `${column}${moved(Number(row))}`;
  });
}

/** Does a formula read cells of its own sheet, or of one of these sheets? */
export function readsSheets(formula: string, names: readonly string[]): boolean {
  let found = false;
  formula.replace(PIECES, (piece: string, at: number) => {
    const [sheet, isNamed] = sheetOf(piece);
    if (isNamed) found = found || names.includes(sheet);
    else found = found || /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(piece) || cellIn(formula, piece, at).length > 0;
    return piece;
  });
  return found;
}

/** Column and row of the name of a cell; nothing for the name of a function such as LOG10. */
function cellIn(formula: string, piece: string, at: number): readonly string[] {
  return formula.charAt(at + piece.length) === '(' ? [] : (CELL.exec(piece) ?? []);
}

function sheetOf(piece: string): readonly [name: string, isNamed: boolean] {
  const at = piece.lastIndexOf('!');
  if (piece.startsWith('"') || at < 0) return ['', piece.startsWith('"')];
  const name = piece.slice(0, at);
  return [name.startsWith("'") ? name.slice(1, -1).split("''").join("'") : name, true];
}
