/** The letters of a column: 1 is A, 27 is AA. */
export function letters(column: number): string {
  let rest = column;
  let text = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    text = String.fromCharCode(65 + digit) + text;
    rest = (rest - 1 - digit) / 26;
  }
  return text;
}

/** The number of a column from its letters: A is 1, AA is 27. */
export function columnNumber(text: string): number {
  let number = 0;
  for (const letter of text) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A rectangle by numbers, both ends included, 1 = first. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A1 notation of a rectangle, without `$`: `B2`, `B2:C5`. */
export function a1({ top, left, bottom, right }: Rectangle): string {
  const first = letters(left) + top;
  return top === bottom && left === right ? first : `${first}:${letters(right)}${bottom}`;
}

/** The name of a sheet as formulas need it, always quoted: `'O''Brien'`. */
export function quoteSheet(name: string): string {
  return `'${name.split("'").join("''")}'`;
}
