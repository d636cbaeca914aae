import type { Plan } from '../plan/plan.ts';
import { type Frame, frameOf, frameSteps, newFrame } from './draw-frame.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that was made: `id` is that of the plan, `name` that of its tab. */
export interface NewSheet {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
}

/**
 * Inserts the sheets of a plan next to each other, each with its frame and nothing in its cells. Most of what a
 * frame needs is the same on many sheets: a sheet begins as a copy of the one that is most like it.
 * @param first how many sheets stay in front of them
 * @param made takes every sheet as soon as it is there, so that it can be removed when a later step fails
 */
export function insertSheets(
  spreadsheet: Spreadsheet,
  plan: Plan,
  names: Readonly<Record<string, string>>,
  made: NewSheet[],
  first: number,
): void {
  const frames = plan.sheets.map(frameOf);
  const inserted = new Map<number, Sheet>();
  let fresh: Frame | null = null;
  for (const { index, like } of likeness(frames)) {
    const { id } = plan.sheets[index]!;
    const name = names[id]!;
    const position = [...inserted.keys()].filter((other) => other < index).length;
    const sheet =
      like === null
        ? spreadsheet.insertSheet(name, first + position)
        : spreadsheet.insertSheet(name, first + position, { template: inserted.get(like) });
    made.push({ id, name, sheet });
    inserted.set(index, sheet);
    fresh ??= newFrame(sheet.getMaxRows(), sheet.getMaxColumns());
    for (const step of frameSteps(frames[index]!, like === null ? fresh : frames[like]!) ?? []) step(sheet);
  }
}

/** Size of a new sheet wherever it is known: enough to choose by; the real one is asked for. */
const USUAL = newFrame(1000, 26);

interface Order {
  readonly index: number;
  /** The frame it begins as a copy of; `null`: like a new sheet. */
  readonly like: number | null;
}

/**
 * In which order frames are made, each like which other one that is there by then: the order that takes the fewest
 * steps of those that begin with any one frame and then always take the frame next that needs the fewest.
 */
function likeness(frames: readonly Frame[]): readonly Order[] {
  const fromNew = frames.map((frame) => stepCount(frame, USUAL));
  const fromOther = frames.map((frame) => frames.map((other) => stepCount(frame, other)));
  const orders = frames.map((_, first) => orderFrom(first, fromNew, fromOther));
  return orders.reduce((best, order) => (order.steps < best.steps ? order : best)).order;
}

function orderFrom(
  first: number,
  fromNew: readonly number[],
  fromOther: readonly (readonly number[])[],
): { readonly order: readonly Order[]; readonly steps: number } {
  const nearest = fromNew.map((steps) => ({ like: null as number | null, steps }));
  const order: Order[] = [];
  let total = 0;
  const open = new Set(fromNew.keys());
  for (let index = first; open.size > 0; ) {
    const { like, steps } = nearest[index]!;
    open.delete(index);
    order.push({ index, like });
    total += steps;
    for (const other of open) {
      const copied = fromOther[other]![index]!;
      if (copied < nearest[other]!.steps) nearest[other] = { like: index, steps: copied };
    }
    if (open.size > 0) {
      index = [...open].reduce((one, other) => (nearest[other]!.steps < nearest[one]!.steps ? other : one));
    }
  }
  return { order, steps: total };
}

function stepCount(wanted: Frame, present: Frame): number {
  return frameSteps(wanted, present)?.length ?? Number.POSITIVE_INFINITY;
}
