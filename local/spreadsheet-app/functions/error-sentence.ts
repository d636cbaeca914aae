import { a1Of } from '../grid/a1.ts';
import type { Host } from '../host.ts';

/** The sentence that hovering an error cell shows, or null when the cell is no error or nothing is known. */
export function errorSentence(host: Host, sheetId: string, row: number, column: number): string | null {
  const value = host.reading.value(sheetId, row, column);
  if (typeof value !== 'string' || !/^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value))
    return null;
  const known = host.errors.sentence(sheetId, row, column);
  if (known !== null) return known;
  if (value !== '#REF!') return null;
  const extent = host.errors.extent(sheetId, row, column);
  for (let i = 0; i < (extent?.height ?? 1); i += 1) {
    for (let j = 0; j < (extent?.width ?? 1); j += 1) {
      if ((i > 0 || j > 0) && host.reading.value(sheetId, row + i, column + j) !== '') {
        const cell = a1Of({
          startRow: row + i,
          endRow: row + i,
          startColumn: column + j,
          endColumn: column + j,
        });
        return `Array result was not expanded because it would overwrite data in ${cell}.`;
      }
    }
  }
  return null;
}
