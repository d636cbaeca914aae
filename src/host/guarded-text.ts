/** Beginnings that make a formula, or that a table program might take for one; an apostrophe would be swallowed. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/;

/** Beginnings that may be read as a number, a date, a time or money; and the words for true and false. */
const NUMBER_LIKE = /^\s*[\d０-９.,(%¥￥$€£]|^\s*(true|false)\s*$|^\s*\p{L}{3,9}\.?\s*\d/iu;

/**
 * A text as it has to be handed to `setValues` so that it stays that text: with an apostrophe in front where it
 * would otherwise be interpreted. The apostrophe is not stored and does not come back on reading.
 *
 * @param inTextCell the cell has the format for text already, which keeps numbers and dates as they are written
 */
export function guardedText(text: string, inTextCell = false): string {
  const isRead = FORMULA_LIKE.test(text) || (!inTextCell && NUMBER_LIKE.test(text));
  return isRead ? `'${text}` : text;
}
