import type { Rectangle } from './a1.ts';
import type { Area, Plan, SheetPlan, Style } from './plan.ts';
import { type Place, type Places, writeFormula } from './reference.ts';

/** One cell to be written: a text that must stay text, a number, a formula in A1 notation, or nothing. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | null;

/** Where the sheets of a plan stand when they are newly drawn under these tab names (default: the wished titles). */
export function newPlaces(plan: Plan, names: Readonly<Record<string, string>> = {}): Places {
  const places: Record<string, Place> = {};
  for (const sheet of plan.sheets) {
    places[sheet.id] = { ...newPlaceOf(sheet), name: names[sheet.id] ?? sheet.title };
  }
  return places;
}

/** The rectangle an area covers at its place. */
export function rectangle(area: Area, place: Place): Rectangle {
  const left = place.columns[area.columns[0]];
  const right = place.columns[area.columns[1]];
  if (left === undefined || right === undefined) throw new Error(`No column ${area.columns.join(', ')}`);
  const shift = place.firstRow - 1;
  return { top: area.rows[0] + shift, left, bottom: area.rows[1] + shift, right };
}

/**
 * Everything that stands in the cells of a sheet, row by row from the id row on, `sheet.columns` wide; formulas in
 * A1 notation for these places, in the neutral dialect. For a sheet that stands as newly drawn.
 */
export function contents(sheet: SheetPlan, places: Places): Content[][] {
  const grid = blank<Content>(sheet, null);
  const place = places[sheet.id] as Place;
  idRow(sheet).forEach((text, index) => {
    (grid[0] as Content[])[index] = { kind: 'text', text };
  });
  for (const block of sheet.cells) {
    if (block.kind === 'formula') {
      const { top, left, bottom, right } = rectangle(block.area, { ...place, firstRow: 1 });
      for (let row = top; row <= bottom; row += 1) {
        const content: Content = {
          kind: 'formula',
          formula: writeFormula(block.formula, sheet.id, row, places),
        };
        for (let column = left; column <= right; column += 1)
          (grid[row - 1] as Content[])[column - 1] = content;
      }
      continue;
    }
    block.rows.forEach((values, down) => {
      const line = grid[block.row - 1 + down] as Content[];
      values.forEach((value, across) => {
        const column = place.columns[block.columns[across] as string] as number;
        if (typeof value === 'string') line[column - 1] = { kind: 'text', text: value };
        else if (value !== null) line[column - 1] = { kind: 'number', number: value };
      });
    });
  }
  return grid;
}

/** The hidden first row: the identity of the sheet, then the id of every column from the second on. */
export function idRow(sheet: SheetPlan): string[] {
  return sheet.columns.map((column, index) => (index === 0 ? sheet.identity : column.id));
}

/** The look of every cell, row by row from the id row on: all style blocks laid over each other. */
export function looks(sheet: SheetPlan): Style[][] {
  const grid = blank<Style>(sheet, {});
  const place = newPlaceOf(sheet);
  for (const { areas, style } of sheet.styles) {
    for (const area of areas) {
      const { top, left, bottom, right } = rectangle(area, place);
      for (let row = top; row <= bottom; row += 1) {
        const line = grid[row - 1] as Style[];
        for (let column = left; column <= right; column += 1) {
          line[column - 1] = { ...line[column - 1], ...style };
        }
      }
    }
  }
  return grid;
}

/** The place of one sheet as newly drawn. */
export function newPlaceOf(sheet: SheetPlan): Place {
  const columns: Record<string, number> = {};
  sheet.columns.forEach((column, index) => {
    columns[column.id] = index + 1;
  });
  return { name: sheet.title, columns, firstRow: 1 };
}

function blank<T>(sheet: SheetPlan, value: T): T[][] {
  return Array.from({ length: sheet.rows }, () => sheet.columns.map(() => value));
}
