import type { State } from '../../core/light.ts';
import type { StatusColour } from '../../core/status-mark.ts';
import { colourOf } from './light-counts.ts';
import type { ReviewRow } from './review-row.ts';

/** A light that turned, or a figure that moved by so much of its goal (1 = the whole way to the target). */
export type Change =
  | { readonly code: 'turned'; readonly from: State }
  | { readonly code: 'moved'; readonly from: number; readonly progress: number };

/** A row with what changed. */
export interface ChangedRow {
  readonly row: ReviewRow;
  readonly remark: Change;
}

/** So many of the figures that moved most are named. */
const MOVERS = 3;

/** What moved by less than one point of its goal did not move. */
const LEAST = 1 / 100;

const RANK: Readonly<Record<StatusColour, number>> = { green: 0, yellow: 1, red: 2, grey: 3 };

/**
 * What changed since the review before? First the lights that turned to another colour, the worsened ones before the
 * better ones, then the three figures that moved most, measured by the way to their targets, lights that turned left
 * out. A grey light neither turns nor is turned to.
 */
export function changesSince(rows: readonly ReviewRow[]): ChangedRow[] {
  const turned = rows.flatMap((row) => turn(row)).sort((one, other) => betterBy(one) - betterBy(other));
  const names = new Set(turned.map(({ row }) => row));
  const moved = rows.filter((row) => !names.has(row)).flatMap((row) => move(row));
  const most = moved.sort((one, other) => distance(other) - distance(one)).slice(0, MOVERS);
  return [...turned, ...most];
}

function turn(row: ReviewRow): ChangedRow[] {
  const from = row.previous?.state ?? null;
  const [before, now] = [colourOf(from), colourOf(row.state)];
  if (from === null || before === now || before === 'grey' || now === 'grey') return [];
  return [{ row, remark: { code: 'turned', from } }];
}

/** Negative where the light got worse. */
function betterBy({ row }: ChangedRow): number {
  return Math.sign(RANK[colourOf(row.previous?.state ?? null)] - RANK[colourOf(row.state)]);
}

function move(row: ReviewRow): ChangedRow[] {
  const { previous, progress } = row;
  const from = previous?.value ?? null;
  const before = previous?.progress ?? null;
  if (progress === null || before === null || from === null) return [];
  const way = progress - before;
  return Math.abs(way) < LEAST ? [] : [{ row, remark: { code: 'moved', from, progress: way } }];
}

function distance({ remark }: ChangedRow): number {
  return remark.code === 'moved' ? Math.abs(remark.progress) : 0;
}
