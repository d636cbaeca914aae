import type { IRowData, Worksheet } from '@univerjs/core';

/** A row whose height is only the least one. */
export interface GrowingRow {
  readonly row: number;
  readonly least: number;
  /** The height it has now. */
  readonly height: number;
}

/** Remembers of 0-based rows that they grow with their text from a height on, as on Google where nobody forces them. */
export function letGrow(sheet: Worksheet, start: number, count: number, least: number): void {
  for (const data of rowsOf(sheet, start, count)) data.custom = { ...data.custom, least, now: least };
}

/** Remembers of rows that they are held to their height. */
export function holdHeights(sheet: Worksheet, start: number, count: number): void {
  for (const data of rowsOf(sheet, start, count)) delete data.custom;
}

/** Remembers how high a growing row was made, so that a height of somebody else is told from it. */
export function rememberGrown(sheet: Worksheet, row: number, now: number): void {
  for (const data of rowsOf(sheet, row, 1)) data.custom = { ...data.custom, now };
}

/** The rows that grow; not those that a person has drawn to another height since. */
export function growingRows(sheet: Worksheet): GrowingRow[] {
  return Object.entries(sheet.getRowManager().getRowData()).flatMap(([index, data]) => {
    const row = Number(index);
    const height = sheet.getRowHeight(row);
    const { least, now } = data?.custom ?? {};
    return typeof least === 'number' && now === height && sheet.getRowVisible(row)
      ? [{ row, least, height }]
      : [];
  });
}

function rowsOf(sheet: Worksheet, start: number, count: number): Partial<IRowData>[] {
  const manager = sheet.getRowManager();
  return Array.from({ length: count }, (_, index) => manager.getRowOrCreate(start + index));
}
