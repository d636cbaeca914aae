import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { LocalSpreadsheet } from '../spreadsheet-app/contract.ts';
import { a1Of } from '../spreadsheet-app/grid/a1.ts';
import { withCommas } from './formula-separator.ts';

/** Before the grid's own steps, which come without a priority. */
const FIRST = 1000;

/** Formats under which the grid itself shows what to edit: percentages and dates. */
const EDITED_AS_SHOWN = /%|[ymdhs]/i;

/**
 * Makes editing a cell, in place and in the formula bar, what it is on Google: a formula shows `;` between its
 * arguments, and a figure whose format adds a word (512,400人) is edited as the bare figure, so that it stays one.
 */
export function editAsOnGoogle(spreadsheet: LocalSpreadsheet): void {
  const injector = spreadsheet.univer.__getInjector();
  const chain = injector.get(SheetInterceptorService).writeCellInterceptor;
  const step: typeof BEFORE_CELL_EDIT = {
    priority: FIRST,
    handler: (shown, place) => {
      const { worksheet, row, col } = place;
      const figure = bareFigure(
        worksheet.getCellRaw(row, col),
        worksheet.getComposedCellStyle(row, col).n?.pattern,
      );
      // The grid's step for formulas ends the chain, so what comes out of the others is taken here.
      const cell = chain.fetchThroughInterceptors(BEFORE_CELL_EDIT, (other) => other !== step)(
        figure ?? shown,
        place,
      );
      const a1 = a1Of({ startRow: row, endRow: row, startColumn: col, endColumn: col });
      return cell?.f ? { ...cell, f: spreadsheet.formula(worksheet.getName(), a1) } : cell;
    },
  };
  chain.intercept(BEFORE_CELL_EDIT, step);

  // While one types, the grid colours references and explains arguments with its own reading of the text.
  const lexer = injector.get(LexerTreeBuilder);
  const { sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket } = lexer;
  lexer.sequenceNodesBuilder = (formula) => sequenceNodesBuilder.call(lexer, withCommas(formula));
  lexer.getFunctionAndParameter = (formula, index) =>
    getFunctionAndParameter.call(lexer, withCommas(formula), index);
  lexer.checkIfAddBracket = (formula) => checkIfAddBracket.call(lexer, withCommas(formula));
}

function bareFigure(cell: Nullable<ICellData>, format: string | undefined): ICellData | null {
  const words = format?.replace(/"[^"]*"/g, '') ?? '';
  if (!cell || !format || cell.t !== CellValueType.NUMBER || EDITED_AS_SHOWN.test(words)) return null;
  return { ...cell };
}
