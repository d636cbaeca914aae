/** The number format of a cell that nobody has formatted: the spreadsheet chooses. */
export const AUTOMATIC = 'General';

/** What Google Sheets gives as the format of such cells; set as a format, the last would show 40 as "40.". */
const NAMES: readonly string[] = ['', AUTOMATIC, '0.###############'];

/** Has nobody formatted the cell? */
export function isAutomatic(format: string): boolean {
  return NAMES.includes(format);
}

/** Formats as they were read, so that they can be set again. */
export function settableFormats(read: readonly (readonly string[])[]): string[][] {
  return read.map((line) => line.map((format) => (isAutomatic(format) ? AUTOMATIC : format)));
}
