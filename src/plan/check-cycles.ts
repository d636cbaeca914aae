import { newPlaces, rectangle } from './grid.ts';
import type { Plan } from './plan.ts';
import { type Reference, references } from './reference.ts';

/** A rectangle of cells of one sheet, by numbers. */
interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A formula cell, by sheet and position. */
interface Cell {
  readonly name: string;
  readonly reads: readonly Block[];
}

/**
 * A circle of formula cells of a plan, where every cell of a range counts as read (as Google and Excel do, while
 * other engines forgive); `null` when there is none. Source: rulings B9.
 */
export function findCycle(plan: Plan): string[] | null {
  const cells = formulaCells(plan);
  const done = new Set<string>();
  for (const start of cells.keys()) {
    const circle = walk(start, cells, done);
    if (circle !== null) return circle;
  }
  return null;
}

function formulaCells(plan: Plan): Map<string, Cell> {
  const places = newPlaces(plan);
  const cells = new Map<string, Cell>();
  for (const sheet of plan.sheets) {
    const place = places[sheet.id]!;
    for (const block of sheet.cells) {
      if (block.kind !== 'formula') continue;
      const { bottom, left, right, top } = rectangle(block.area, place);
      const read = references(block.formula);
      for (let row = top; row <= bottom; row += 1) {
        const reads = read.map((reference) => blockOf(reference, sheet.id, row, places));
        for (let column = left; column <= right; column += 1) {
          const name = key(sheet.id, row, column);
          cells.set(name, { name, reads });
        }
      }
    }
  }
  return cells;
}

function blockOf(
  reference: Reference,
  home: string,
  row: number,
  places: ReturnType<typeof newPlaces>,
): Block {
  const sheet = reference.sheet ?? home;
  const columns = places[sheet]?.columns ?? {};
  const left = columns[reference.from];
  const right = columns[reference.to ?? reference.from];
  if (left === undefined || right === undefined) throw new Error(`No column ${sheet}.${reference.from}`);
  const { rows } = reference;
  const top = rows === null ? row : 'first' in rows ? rows.first : row + rows.distance;
  const bottom = rows !== null && 'last' in rows ? rows.last : top;
  return { sheet, top, bottom, left, right };
}

/** Depth first with an explicit stack: chains down a column are thousands of cells long. */
function walk(start: string, cells: ReadonlyMap<string, Cell>, done: Set<string>): string[] | null {
  const open = new Set<string>();
  const path: { readonly name: string; readonly next: Iterator<string> }[] = [];
  const enter = (name: string): void => {
    open.add(name);
    path.push({ name, next: read(cells.get(name)!, cells) });
  };
  if (!done.has(start)) enter(start);
  while (path.length > 0) {
    const { name, next } = path[path.length - 1]!;
    const step = next.next();
    if (step.done) {
      path.pop();
      open.delete(name);
      done.add(name);
    } else if (open.has(step.value)) {
      const names = path.map((entry) => entry.name);
      return [...names.slice(names.indexOf(step.value)), step.value];
    } else if (!done.has(step.value)) enter(step.value);
  }
  return null;
}

/** The formula cells that a cell reads. */
function* read({ reads }: Cell, cells: ReadonlyMap<string, Cell>): Generator<string> {
  for (const { bottom, left, right, sheet, top } of reads) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const name = key(sheet, row, column);
        if (cells.has(name)) yield name;
      }
    }
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}
