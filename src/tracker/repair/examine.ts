import { type Day, parseDay } from '../../core/day.ts';
import { a1 } from '../../plan/a1.ts';
import type { Plan, SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LooksChange } from '../../plan/standing-looks.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { OPTIONAL_SHEETS } from '../sheets/optional-sheets.ts';
import type { LastRows } from '../sheets/sheet-context.ts';
import { standingCheckIns } from '../standing/standing-records.ts';
import { standingSettings } from '../standing/standing-settings.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { afterSteps } from './after-steps.ts';
import { compareCells } from './compare-cells.ts';
import { compareChoices } from './compare-choices.ts';
import { compareDerived } from './compare-derived.ts';
import { compareFormats } from './compare-formats.ts';
import { compareIdRow, compareRowIds, takenIds } from './compare-ids.ts';
import { compareLog } from './compare-log.ts';
import { compareNames } from './compare-names.ts';
import { compareProtection } from './compare-protection.ts';
import { compareRules } from './compare-rules.ts';
import { type MissingSheet, missingSheets } from './missing-sheets.ts';
import type { CellRepair, RepairItem, SheetRepair } from './repair-item.ts';
import type { RepairKind } from './repair-kinds.ts';
import { placesOf, placesWithGoneColumns, type RepairSheet, type RepairSheets } from './standing-file.ts';
import { standingLanguage } from './standing-language.ts';
import { type PlanOptions, standingPlan } from './standing-plan.ts';
import { idRowSteps, type StructureStep, structureSteps } from './structure.ts';

/** Steps for the rows and columns of sheets, by the id of the sheet. */
export type Structure = Readonly<Record<string, readonly StructureStep[]>>;

/** What has to come first: sheets, rows and columns. */
export interface StructureRepair {
  /** Plan of the tracker as it stands, with the sheets that are made anew. */
  readonly plan: Plan;
  readonly missing: readonly MissingSheet[];
  readonly anew: readonly string[];
  readonly steps: Structure;
  readonly items: readonly RepairItem[];
}

/** Which sheets, rows and columns are missing, or stand in the way? `anew`: default the sheets that are wanted. */
export function examineStructure(
  sheets: RepairSheets,
  options: Omit<PlanOptions, 'anew'> & { readonly anew: readonly string[] | null },
): StructureRepair {
  const whole = standingPlan(sheets, { ...options, anew: OPTIONAL_SHEETS });
  const missing = missingSheets(whole.plan, sheets);
  const anew = missing
    .filter(({ sheet, wanted }) => options.anew?.includes(sheet) ?? wanted)
    .map(({ sheet }) => sheet);
  const { plan } = standingPlan(sheets, { ...options, anew });
  const places = placesWithGoneColumns(plan, sheets);
  const steps: Record<string, readonly StructureStep[]> = {};
  for (const sheet of plan.sheets) {
    const standing = sheets[sheet.id];
    if (!standing) continue;
    const first = idRowSteps(standing);
    steps[sheet.id] = [...first, ...structureSteps(sheet, afterSteps(standing, first), places)];
  }
  const longer = tooShort(sheets, steps, { ...options, anew });
  for (const { after, count, sheet } of longer)
    steps[sheet.id] = [...steps[sheet.id]!, { kind: 'addRows', after, count }];
  const items = [
    ...anew.map((sheet): RepairItem => ({ sheet, kind: 'sheet', count: 1, cell: '' })),
    ...Object.keys(steps).flatMap((sheet) => stepItems(sheet, steps[sheet]!)),
  ];
  const grown = new Map(longer.map(({ sheet }) => [sheet.id, sheet]));
  const planned = plan.sheets.map((sheet) => grown.get(sheet.id) ?? sheet);
  return { plan: { ...plan, sheets: planned }, missing, anew, steps, items };
}

/** Sheets that are too short once rows are back in others: a list of goals is as long as their tables together. */
function tooShort(
  sheets: RepairSheets,
  steps: Structure,
  options: PlanOptions,
): { sheet: SheetPlan; after: number; count: number }[] {
  if (Object.keys(steps).every((id) => steps[id]!.length === 0)) return [];
  const later = afterAllSteps(sheets, steps);
  return standingPlan(later, options).plan.sheets.flatMap((sheet) => {
    const standing = later[sheet.id];
    if (!standing) return [];
    const after = standing.looks.rows;
    const count = sheet.rows + standing.firstRow - 1 - after;
    return count > 0 ? [{ sheet, after, count }] : [];
  });
}

function afterAllSteps(sheets: RepairSheets, steps: Structure): Record<string, RepairSheet> {
  const later: Record<string, RepairSheet> = {};
  for (const id of Object.keys(sheets)) later[id] = afterSteps(sheets[id] as RepairSheet, steps[id] ?? []);
  return later;
}

function stepItems(sheet: string, steps: readonly StructureStep[]): RepairItem[] {
  const count = (kind: RepairKind, kinds: readonly StructureStep['kind'][]): RepairItem[] => {
    const found = steps
      .filter((step) => kinds.includes(step.kind))
      .reduce((sum, step) => sum + (step.kind === 'addRows' ? step.count : 1), 0);
    return found === 0 ? [] : [{ sheet, kind, count: found, cell: '' }];
  };
  return [
    ...count('column', ['insertColumn']),
    ...count('row', ['insertRow', 'addRows']),
    ...count('foreign', ['deleteRow', 'moveRow']),
  ];
}

/**
 * What is wrong in the cells and looks of a tracker whose sheets, rows and columns are all there.
 * @param drawn names of the tabs of sheets that were just made anew, by their id in plans
 * @param newRows rows that were just put in, by the id of the sheet
 */
export function examineContents(
  sheets: RepairSheets,
  options: PlanOptions,
  drawn: Readonly<Record<string, string>> = {},
  newRows: Readonly<Record<string, ReadonlySet<number>>> = {},
): SheetRepair[] {
  const { ends, plan } = standingPlan(sheets, options);
  const places = placesOf(plan, sheets, drawn);
  const taken = takenIds(sheets);
  const language = standingLanguage(sheets);
  const derived = compareDerived(sheets, places, ...recordOf(sheets, options.today));
  return plan.sheets.flatMap((planned): SheetRepair[] => {
    const sheet = sheets[planned.id];
    if (!sheet) return [];
    const rows = newRows[planned.id];
    const cells = [
      ...compareCells(planned, sheet, places, { formulas: 'exactly', ...(rows ? { newRows: rows } : {}) }),
      ...otherCells(planned, sheet, places, ends, taken),
      ...(derived[planned.id] ?? []),
    ];
    const looks: LooksChange = {
      rules: compareRules(planned, sheet, places),
      // Where decisions stand in a review hangs on its agenda.
      choices: planned.id === 'review' ? [] : compareChoices(plan, planned, sheet, places, plan.sheets),
      protection: planned.id === 'review' ? null : compareProtection(planned, sheet, places),
      styles: compareFormats(planned, sheet, places, language),
      names: compareNames(plan, planned.id, sheet, places),
    };
    return [
      {
        sheet: planned.id,
        cells,
        looks,
        items: [...cellItems(planned.id, cells), ...lookItems(planned.id, looks)],
      },
    ];
  });
}

/** The log, and the day to which the tracker is kept. */
function recordOf(sheets: RepairSheets, today: string): [lines: CheckIn[], day: Day] {
  const { check_ins: log } = sheets;
  const lines = log ? standingCheckIns(new SheetReader(log, 'check_ins'), standingLanguage(sheets)) : [];
  const asOf = sheets.settings ? standingSettings(sheets.settings).asOf : today;
  return [lines, parseDay(asOf) as Day];
}

function otherCells(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
  ends: LastRows,
  taken: Set<string>,
): CellRepair[] {
  return [
    ...compareIdRow(plan, sheet, places),
    ...compareRowIds(plan, sheet, places, ends, taken),
    ...(plan.id === 'check_ins' ? compareLog(sheet, places) : []),
  ];
}

/**
 * Everything to put right, as far as it can be told before anything is done: where rows or columns come back first,
 * formulas count as changed only when they are of another build, and looks of that sheet are not told.
 */
export function examine(
  sheets: RepairSheets,
  options: Omit<PlanOptions, 'anew'> & { readonly anew: readonly string[] | null },
): { missing: readonly MissingSheet[]; items: RepairItem[] } {
  const { anew, items, missing, steps } = examineStructure(sheets, options);
  const changed = Object.keys(steps).filter((id) => steps[id]!.length > 0);
  if (changed.length === 0) {
    const repairs = examineContents(sheets, { ...options, anew });
    return { missing, items: [...items, ...repairs.flatMap((one) => one.items)] };
  }
  const later = afterAllSteps(sheets, steps);
  const { ends, plan } = standingPlan(later, { ...options, anew });
  const places = placesOf(plan, later);
  const taken = takenIds(later);
  const cells = plan.sheets.flatMap((planned) => {
    const sheet = later[planned.id];
    if (!sheet) return [];
    const found = [
      ...compareCells(planned, sheet, places, { formulas: 'roughly' }),
      ...compareRowIds(planned, sheet, places, ends, taken),
    ];
    return cellItems(planned.id, found);
  });
  return { missing, items: [...items, ...cells] };
}

function cellItems(sheet: string, cells: readonly CellRepair[]): RepairItem[] {
  const kinds: readonly CellRepair['kind'][] = ['formula', 'text', 'id', 'derived'];
  return kinds.flatMap((kind): RepairItem[] => {
    const found = cells.filter((cell) => cell.kind === kind);
    const [first] = found;
    if (!first) return [];
    const { column, row } = first;
    return [
      { sheet, kind, count: found.length, cell: a1({ top: row, left: column, bottom: row, right: column }) },
    ];
  });
}

function lookItems(sheet: string, { choices, names, protection, rules, styles }: LooksChange): RepairItem[] {
  const item = (kind: RepairKind, count: number, cell = ''): RepairItem[] =>
    count === 0 ? [] : [{ sheet, kind, count, cell }];
  const [choice] = choices.flatMap(({ areas }) => areas);
  const [style] = styles.flatMap(({ areas }) => areas);
  return [
    ...item(
      'format',
      styles.reduce((sum, one) => sum + one.areas.length, 0),
      style ? a1(style) : '',
    ),
    ...item('rule', rules ? rules.put.length : 0),
    ...item(
      'validation',
      choices.reduce((sum, one) => sum + one.areas.length, 0),
      choice ? a1(choice) : '',
    ),
    ...item('protection', protection ? 1 : 0),
    ...item('name', names.length),
  ];
}
