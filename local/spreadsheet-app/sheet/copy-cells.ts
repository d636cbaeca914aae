import { areaWithout, commonArea, shiftedArea } from '../grid/areas.ts';
import type { CellPatch } from '../grid/book.ts';
import type { RangeEmulation } from './range-emulation.ts';

/** What a copy takes along. */
export interface CopiedParts {
  /** Formulas with their references moved, or what they show. */
  readonly contents: 'formulas' | 'values' | null;
  readonly formats: boolean;
  readonly validations: boolean;
  readonly notes: boolean;
}

const NOTHING: CopiedParts = { contents: null, formats: false, validations: false, notes: false };
const KINDS: Readonly<Record<string, CopiedParts>> = {
  PASTE_NORMAL: { contents: 'formulas', formats: true, validations: true, notes: true },
  PASTE_VALUES: { ...NOTHING, contents: 'values' },
  PASTE_FORMULA: { ...NOTHING, contents: 'formulas' },
  PASTE_FORMAT: { ...NOTHING, formats: true },
  PASTE_DATA_VALIDATION: { ...NOTHING, validations: true },
};

/** What `Range.copyTo` copies for its second argument: nothing, Google's older options, or the name of a `CopyPasteType`. */
export function copiedParts(choice?: string | { contentsOnly?: boolean; formatOnly?: boolean }): CopiedParts {
  const options = typeof choice === 'object' ? choice : {};
  const kind = options.contentsOnly ? 'PASTE_VALUES' : options.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
  const parts = KINDS[typeof choice === 'string' ? choice : kind];
  if (!parts) throw new Error(`not emulated: Range.copyTo with ${choice}`);
  return parts;
}

/** Copies a range; of the destination only the upper left cell counts. Conditional formats belong to the formats. */
export function copyCells(source: RangeEmulation, destination: RangeEmulation, parts: CopiedParts): void {
  const { area, host } = source;
  const rows = destination.area.startRow - area.startRow;
  const columns = destination.area.startColumn - area.startColumn;
  const goal = destination.owner.range(shiftedArea(area, rows, columns));
  const notes = source.getNotes();
  const rules = source.validationRules();
  const patch: CellPatch = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: CellPatch[number] = {};
    patch[row + rows] = cells;
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      cells[column + columns] = source.copiedCell(row, column, rows, columns, parts);
  }
  host.book.write(goal.owner.id, patch);
  host.executions.noteWrite();
  if (parts.validations) goal.owner.validations.set(goal.area, rules);
  if (parts.notes) goal.setNotes(notes);
  if (parts.formats) copyFormatRules(source, goal);
}

/** The conditional formats of the source hold for the goal as well, and those that held there before no longer do. */
function copyFormatRules(source: RangeEmulation, goal: RangeEmulation): void {
  const { conditionalFormats } = goal.owner.parent;
  const isSameSheet = source.owner.id === goal.owner.id;
  const rows = goal.area.startRow - source.area.startRow;
  const columns = goal.area.startColumn - source.area.startColumn;
  const copiesOf = (ranges: readonly RangeEmulation[]) =>
    ranges.flatMap(({ area }) => {
      const common = commonArea(area, source.area);
      return common ? [goal.owner.range(shiftedArea(common, rows, columns))] : [];
    });
  const kept = conditionalFormats.get(goal.owner).map((rule) => {
    const rest = rule.spec.ranges.flatMap(({ area }) => areaWithout(area, goal.area));
    const copies = isSameSheet ? copiesOf(rule.spec.ranges) : [];
    return rule.heldBy([...rest.map((area) => goal.owner.range(area)), ...copies]);
  });
  const added = isSameSheet
    ? []
    : conditionalFormats.get(source.owner).map((rule) => rule.heldBy(copiesOf(rule.spec.ranges)));
  conditionalFormats.set(
    goal.owner,
    [...kept, ...added].filter((rule) => rule.spec.ranges.length > 0),
  );
}
