import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from '@univerjs/data-validation';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RefRangeService,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { followedFormula } from '../formula/followed-formula.ts';
import type { Area, Book } from '../grid/book.ts';
import { partsAfter, type StructureChange } from '../grid/structure.ts';

const STRUCTURE: readonly string[] = [
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
];

const RULES: readonly string[] = [
  AddConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
  AddDataValidationMutation.id,
  UpdateDataValidationMutation.id,
  RemoveDataValidationMutation.id,
];

/**
 * Keeps the grid from moving rules when rows or columns change: it splits them and loses track of formulas that name a column. The
 * emulation moves them itself, see `followedRule`. Cells that a person cuts and pastes still take their rules along as the grid does it.
 */
export function leaveRulesInPlace(book: Book): void {
  let structural = false;
  book.commands.beforeCommandExecuted(({ id }) => {
    if (STRUCTURE.includes(id)) structural = true;
  });
  book.commands.onCommandExecuted(({ id }) => {
    if (STRUCTURE.includes(id)) structural = false;
  });
  const { interceptor } = book.service<RefRangeService>(RefRangeService);
  const { MERGE_REDO, MERGE_UNDO } = interceptor.getInterceptPoints();
  for (const point of [MERGE_REDO, MERGE_UNDO]) {
    interceptor.intercept(point, {
      handler: (mutations, _, next) =>
        next(structural ? (mutations ?? []).filter(({ id }) => !RULES.includes(id)) : mutations),
    });
  }
}

/** Where a rule holds, and its formula as it reads in the upper left cell of the first range. */
export interface RulePlace {
  readonly ranges: readonly Area[];
  readonly formula: string | null;
}

/** A rule of the changed sheet after rows or columns changed; null when all its cells are gone. */
export function followedRule({ ranges, formula }: RulePlace, change: StructureChange): RulePlace | null {
  const parts = ranges.flatMap((range) => partsAfter(range, change));
  const origin = ranges[0];
  const first = parts[0];
  if (!origin || !first) return null;
  const after = parts.map((part) => part.after);
  if (formula === null) return { ranges: after, formula };
  const offset = {
    rows: first.before.startRow - origin.startRow,
    columns: first.before.startColumn - origin.startColumn,
  };
  return { ranges: after, formula: followedFormula(formula, offset, change, (sheet) => sheet === null) };
}
