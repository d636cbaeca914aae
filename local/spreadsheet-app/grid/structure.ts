import type { IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Area, Book } from './book.ts';

/** Rows or columns that were inserted, removed or moved; positions are 0-based. */
export interface StructureChange {
  readonly sheetId: string;
  readonly dimension: 'rows' | 'columns';
  readonly kind: 'insert' | 'remove' | 'move';
  readonly start: number;
  readonly count: number;
  /** Where moved rows or columns go: before the one that stood here. */
  readonly to: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const KINDS: Readonly<Record<string, readonly [StructureChange['kind'], StructureChange['dimension']]>> = {
  [InsertRowMutation.id]: ['insert', 'rows'],
  [InsertColMutation.id]: ['insert', 'columns'],
  [RemoveRowMutation.id]: ['remove', 'rows'],
  [RemoveColMutation.id]: ['remove', 'columns'],
  [MoveRowsMutation.id]: ['move', 'rows'],
  [MoveColsMutation.id]: ['move', 'columns'],
};

interface StructureParams {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

/** Calls back after rows or columns were inserted, removed or moved, by the script or by hand, and when that is undone. */
export function onStructureChange(book: Book, callback: (change: StructureChange) => void): void {
  book.commands.onCommandExecuted(({ id, params }) => {
    const known = KINDS[id];
    if (!known) return;
    const [kind, dimension] = known;
    const { subUnitId: sheetId, range, sourceRange, targetRange } = params as StructureParams;
    const touched = range ?? sourceRange!;
    const { first, last } = spanOf(touched, dimension);
    const to = spanOf(targetRange ?? touched, dimension).first;
    callback({ sheetId, dimension, kind, start: first, count: last - first + 1, to });
  });
}

/** Where an area of the changed sheet lies afterwards; null when all its cells are gone. */
export function areaAfter(area: Area, change: StructureChange): Area | null {
  const span = spanAfter(spanOf(area, change.dimension), change);
  if (!span) return null;
  return withSpan(area, change.dimension, span);
}

/**
 * Where rows or columns lie afterwards. What lies wholly in a moved block goes with it; others lose the block where it was and
 * are widened by it where it is put in between.
 */
export function spanAfter(span: Span, change: StructureChange): Span | null {
  const { kind, start, count, to } = change;
  if (kind === 'insert') return afterInsert(span, start, count);
  if (kind === 'remove') return afterRemove(span, start, count);
  const goal = to > start ? to - count : to;
  if (span.first >= start && span.last < start + count)
    return { first: span.first - start + goal, last: span.last - start + goal };
  const rest = afterRemove(span, start, count);
  return rest && afterInsert(rest, goal, count);
}

/** A part of an area and where it lies afterwards. */
export interface MovedPart {
  readonly before: Area;
  readonly after: Area;
}

/**
 * Where the cells of an area lie afterwards, for what belongs to each cell by itself: a block that is moved out takes its part along. Parts
 * that lie next to each other again are one.
 */
export function partsAfter(area: Area, change: StructureChange): MovedPart[] {
  const { dimension, kind, start, count, to } = change;
  const { first, last } = spanOf(area, dimension);
  const borders = kind === 'insert' ? [] : [start, start + count, ...(kind === 'move' ? [to] : [])];
  const starts = [first, ...borders.filter((border) => border > first && border <= last)].sort(
    (a, b) => a - b,
  );
  const parts: MovedPart[] = [];
  starts.forEach((from, i) => {
    const before = withSpan(area, dimension, { first: from, last: (starts[i + 1] ?? last + 1) - 1 });
    const after = areaAfter(before, change);
    if (after) parts.push({ before, after });
  });
  const place = ({ after }: MovedPart) => spanOf(after, dimension);
  parts.sort((a, b) => place(a).first - place(b).first);
  const joined: MovedPart[] = [];
  for (const part of parts) {
    const above = joined[joined.length - 1];
    if (!above || place(above).last + 1 < place(part).first) joined.push(part);
    else {
      const whole = { first: place(above).first, last: place(part).last };
      joined[joined.length - 1] = { ...above, after: withSpan(above.after, dimension, whole) };
    }
  }
  return joined;
}

function afterInsert({ first, last }: Span, start: number, count: number): Span {
  return { first: start <= first ? first + count : first, last: start <= last ? last + count : last };
}

function afterRemove({ first, last }: Span, start: number, count: number): Span | null {
  const end = start + count;
  const shifted = (position: number) => (position >= end ? position - count : Math.min(position, start));
  const next = { first: shifted(first), last: shifted(last + 1) - 1 };
  return next.last < next.first ? null : next;
}

function withSpan(area: Area, dimension: StructureChange['dimension'], { first, last }: Span): Area {
  return dimension === 'rows'
    ? { ...area, startRow: first, endRow: last }
    : { ...area, startColumn: first, endColumn: last };
}

function spanOf(area: Area, dimension: StructureChange['dimension']): Span {
  return dimension === 'rows'
    ? { first: area.startRow, last: area.endRow }
    : { first: area.startColumn, last: area.endColumn };
}
