import { a1 } from '../plan/a1.ts';
import { newPlaces, rectangle } from '../plan/grid.ts';
import { type Plan, parsePlan, type SheetPlan } from '../plan/plan.ts';
import type { Places } from '../plan/reference.ts';
import { Choices, listAreas } from './draw-choices.ts';
import { insertSheets, type NewSheet } from './draw-new-sheets.ts';
import { areasOn, drawSheet } from './draw-sheet.ts';
import { TextStyles } from './draw-text-styles.ts';
import type { DrawingStep } from './drawing-step.ts';
import { freeName } from './free-name.ts';
import { type Drawn, HostFailure } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';
import type { OtherSheets } from './repair-host.ts';
import { SheetRanges } from './sheet-ranges.ts';
import { takeBackLater } from './together.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Begun = (step: DrawingStep) => void;

const NO_OTHERS: OtherSheets = { places: {}, sheetIds: {} };

/** What was made so far, to be taken back when something fails. */
interface Made {
  readonly sheets: NewSheet[];
  /** Named ranges. */
  readonly names: string[];
}

/**
 * Draws a plan into new sheets in front of all others. Nothing that exists is changed; on any failure, also one
 * that shows only when the writes are applied, everything made is removed again.
 * @param others sheets that stand already, which formulas and lists of the plan read; the new ones come behind them
 * @param begun is told of each sheet as it begins to be filled; must not throw
 * @throws HostFailure `not_drawn`, `no_permission`, `protected`; `left_over` when the removal failed, too
 */
export function drawPlan(
  spreadsheet: Spreadsheet,
  data: Plan,
  others: OtherSheets = NO_OTHERS,
  begun: Begun = () => undefined,
): Drawn {
  const plan = parsePlan(data);
  const existing = spreadsheet.getSheets();
  const front = spreadsheet.getActiveSheet();
  const made: Made = { sheets: [], names: [] };
  try {
    const names = sheetNames(
      plan,
      existing.map((sheet) => sheet.getName()),
    );
    insertSheets(spreadsheet, plan, names, made.sheets, placesBefore(existing, others));
    const places = { ...others.places, ...newPlaces(plan, names) };
    const sheets = othersOf(spreadsheet, others);
    for (const { id, sheet } of made.sheets) sheets[id] = sheet;
    const skipped = fillSheets(plan, places, sheets, begun);
    nameRanges(spreadsheet, plan, places, sheets, made.names);
    spreadsheet.setActiveSheet(sheets[plan.active] as Sheet);
    SpreadsheetApp.flush();
    takeBackLater(() => takeBack(spreadsheet, made, front));
    return { sheets: plan.sheets.map((sheet) => drawn(sheet, names, sheets)), skipped };
  } catch (error) {
    takeBack(spreadsheet, made, front);
    throw hostFailure(error, 'not_drawn');
  }
}

/** How many sheets stay in front: all up to the last one that the new ones belong to. */
function placesBefore(existing: readonly Sheet[], { sheetIds }: OtherSheets): number {
  const ids = Object.keys(sheetIds).map((id) => sheetIds[id]);
  if (ids.length === 0) return 0;
  return existing.reduce(
    (count, sheet, index) => (ids.includes(String(sheet.getSheetId())) ? index + 1 : count),
    0,
  );
}

function othersOf(spreadsheet: Spreadsheet, { sheetIds }: OtherSheets): Record<string, Sheet> {
  const sheets: Record<string, Sheet> = {};
  for (const id of Object.keys(sheetIds)) sheets[id] = sheetById(spreadsheet, sheetIds[id] as string);
  return sheets;
}

function drawn(
  { id, title }: SheetPlan,
  names: Readonly<Record<string, string>>,
  sheets: Readonly<Record<string, Sheet>>,
): Drawn['sheets'][number] {
  return { id, sheetId: String(sheets[id]!.getSheetId()), name: names[id]!, wished: title };
}

function sheetNames(plan: Plan, taken: readonly string[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { id, title } of plan.sheets) names[id] = freeName(title, [...taken, ...Object.values(names)]);
  return names;
}

function fillSheets(
  plan: Plan,
  places: Places,
  sheets: Readonly<Record<string, Sheet>>,
  begun: Begun,
): Drawn['skipped'] {
  const rangesOn = rangesOfPlan(plan, places, sheets);
  const drawing = { places, choices: new Choices(plan, rangesOn), textStyles: new TextStyles(), rangesOn };
  const skipped = plan.sheets.map((sheet, index) => {
    begun({ sheet: places[sheet.id]!.name, n: index + 1, of: plan.sheets.length });
    return drawSheet(sheets[sheet.id] as Sheet, sheet, drawing);
  });
  return [...new Set(skipped.flatMap((each) => [...each]))];
}

/** All ranges of a sheet that drawing a plan needs, fetched when the first of them is asked for. */
function rangesOfPlan(
  plan: Plan,
  places: Places,
  sheets: Readonly<Record<string, Sheet>>,
): (sheet: string) => SheetRanges {
  const fetched = new Map<string, SheetRanges>();
  return (id) => {
    const known = fetched.get(id);
    if (known) return known;
    const [home, place] = [sheets[id], places[id]];
    if (!home || !place) throw new Error(`A list reads a sheet ${id} that is not there.`);
    const drawn = plan.sheets.find((sheet) => sheet.id === id);
    const ranges = new SheetRanges(home, place, drawn ? areasOn(drawn, plan) : listAreas(plan, id));
    fetched.set(id, ranges);
    return ranges;
  };
}

/** A name that is taken gets a number, as sheets do. */
function nameRanges(
  spreadsheet: Spreadsheet,
  plan: Plan,
  places: Places,
  sheets: Readonly<Record<string, Sheet>>,
  made: string[],
): void {
  if (plan.names.length === 0) return;
  const taken = spreadsheet.getNamedRanges().map((range) => range.getName());
  for (const { name, sheet, area } of plan.names) {
    const free = freeName(name, taken).replace(' ', '_');
    const range = (sheets[sheet] as Sheet).getRange(a1(rectangle(area, places[sheet] as Places[string])));
    made.push(free);
    spreadsheet.setNamedRange(free, range);
  }
}

/** Removes what was made. @throws HostFailure `left_over` with the names of the sheets that could not be removed */
function takeBack(spreadsheet: Spreadsheet, made: Made, front: Sheet): void {
  drainErrors();
  for (const name of made.names) quietly(() => spreadsheet.removeNamedRange(name));
  const remaining = made.sheets.filter(({ sheet }) => !quietly(() => spreadsheet.deleteSheet(sheet)));
  quietly(() => spreadsheet.setActiveSheet(front));
  quietly(() => SpreadsheetApp.flush());
  if (remaining.length > 0) throw new HostFailure('left_over', remaining.map(({ name }) => name).join(', '));
}
