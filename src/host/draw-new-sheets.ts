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
  first = 0,
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

/**
 * In which order frames are made, each like which other one that is there by then (`null`: like a new sheet): always
 * the frame next that takes the fewest steps.
 */
function likeness(frames: readonly Frame[]): { readonly index: number; readonly like: number | null }[] {
  const order: { index: number; like: number | null }[] = [];
  const nearest = frames.map((frame) => ({
    like: null as number | null,
    steps: stepCount(frame, USUAL),
  }));
  for (const open = new Set(frames.keys()); open.size > 0; ) {
    const index = [...open].reduce((one, other) =>
      nearest[other]!.steps < nearest[one]!.steps ? other : one,
    );
    open.delete(index);
    order.push({ index, like: nearest[index]!.like });
    for (const other of open) {
      const steps = stepCount(frames[other]!, frames[index]!);
      if (steps < nearest[other]!.steps) nearest[other] = { like: index, steps };
    }
  }
  return order;
}

function stepCount(wanted: Frame, present: Frame): number {
  return frameSteps(wanted, present)?.length ?? Number.POSITIVE_INFINITY;
}
