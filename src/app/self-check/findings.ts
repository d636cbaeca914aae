import type { Host, SheetSnapshot } from '../../host/host.ts';
import type { Plan, SheetPlan } from '../../plan/plan.ts';
import { createTracker } from '../../tracker/create-tracker.ts';
import { SOURCES } from '../../tracker/samples/samples.ts';
import { readTracker } from '../../tracker/tracker.ts';
import { planId, SELF_CHECK_TRACKER } from '../trackers.ts';
import { type Check, checked } from './check.ts';
import { type ProbeCell, probeCells } from './probe-cells.ts';
import type { Run } from './run.ts';
import { trackerFigures } from './tracker-figures.ts';
import { trialExpectation } from './trial-expectations.ts';

/** The sample that has sheets of every kind. */
const SAMPLE = 'beauty-brand';

const CELL_ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** A check of a cell, and how long it may stay unknown. */
interface CellFinding extends Pick<ProbeCell, 'awaited'> {
  readonly check: Check;
}

/** What the host answered to what it tried. */
export function trialFindings({ tried }: Run): Check[] {
  return Object.keys(tried).map((id) => checked(trialExpectation(id), tried[id] as string));
}

/** What stands in the cells of the scratch sheet now. */
export function cellFindings(host: Host, { scratch }: Run): CellFinding[] {
  const probes = probeCells();
  const cells = host.scratch.read(scratch, probes.length);
  return probes.flatMap(({ awaited, expectation, found }, row) => {
    const cell = cells[row]!;
    if (!expectation) return [];
    const check = checked(expectation, found ? found(cell) : cell.shown);
    return [awaited ? { check, awaited } : { check }];
  });
}

/** May this cell still change? The probe answers with a type in small letters; an error is final. */
export function pending({ awaited, check: { found, result } }: CellFinding): boolean {
  if (!awaited || CELL_ERROR.test(found)) return false;
  return awaited === 'answer' ? !/^[a-z]/.test(found) : result === 'failed';
}

/** The tracker that a self-check draws. */
export function trackerPlan({ language, today }: Run): Plan {
  return createTracker(SAMPLE, { language, today, trackerId: SELF_CHECK_TRACKER });
}

/** Does the tracker that was drawn hold all formulas, none of them an error, and the figures core computes? */
export function trackerFindings(host: Host, run: Run): Check[] {
  const drawn: Record<string, SheetSnapshot> = {};
  for (const sheet of host.findSheets()) {
    if (run.sheets.includes(sheet.sheetId)) drawn[planId(sheet)] = host.readSheet(sheet);
  }
  const must = (what: string, expected: number, found: number): Check =>
    checked({ id: `tracker.${what}`, expected: String(expected), must: true }, String(found));
  const { sheets } = trackerPlan(run);
  const all = Object.keys(drawn).map((id) => drawn[id] as SheetSnapshot);
  const formulas = all.flatMap((sheet) => sheet.formulas.flat()).filter((formula) => formula !== '');
  const errors = all
    .flatMap((sheet) => sheet.values.flat())
    .filter((value) => CELL_ERROR.test(String(value)));
  return [
    must('sheets', sheets.length, all.length),
    must(
      'formulas',
      sheets.reduce((sum, sheet) => sum + formulaCount(sheet), 0),
      formulas.length,
    ),
    must('errors', 0, errors.length),
    ...trackerFigures(readTracker(SOURCES[SAMPLE](run.language, run.today)), drawn),
  ];
}

/** In how many cells of a sheet does a formula stand? Blocks are written in order, the later one wins. */
function formulaCount({ cells, columns }: SheetPlan): number {
  const order = columns.map(({ id }) => id);
  const filled = new Set<string>();
  for (const block of cells) {
    if (block.kind === 'formula') {
      const [first, last] = block.area.columns.map((id) => order.indexOf(id)) as [number, number];
      for (let row = block.area.rows[0]; row <= block.area.rows[1]; row += 1) {
        for (let column = first; column <= last; column += 1) filled.add(`${row} ${column}`);
      }
    } else {
      block.rows.forEach((line, row) => {
        line.forEach((value, column) => {
          const at = `${block.row + row} ${order.indexOf(block.columns[column] as string)}`;
          if (value !== null) filled.delete(at);
        });
      });
    }
  }
  return filled.size;
}
