import type { CellValue, Host } from '../host/host.ts';
import { a1 } from '../plan/a1.ts';
import { Failure } from './failure.ts';
import type { HistorySelection } from './rpc-schema.ts';
import { unitOfFormat } from './unit-of-format.ts';

/**
 * The selected cells as a history: numbers row by row, with the words above them as their title. A heading that is
 * selected, too, does not count as a value.
 * @throws Failure `no_table` where no number is selected
 */
export function readSelection(host: Host): HistorySelection {
  const { name, selection, sheetId, values } = host.openSheet();
  const { column, columns, row } = selection;
  const last = Math.min(row + selection.rows - 1, values.length);
  const lines = values.slice(row - 1, last).map((line) => line.slice(column - 1, column - 1 + columns));
  const first = lines.findIndex((line) => line.some((cell) => typeof cell === 'number'));
  if (first < 0) throw new Failure('no_table');
  const rows = lines.slice(first).map((line) => line.map((cell) => (typeof cell === 'number' ? cell : null)));
  const top = row + first;
  const [format = ''] = host.formatsOf(sheetId, top, column, 1);
  return {
    sheetName: name,
    range: a1({ top, left: column, bottom: last, right: column + columns - 1 }),
    title: titleAbove(values, top, column),
    unit: unitOfFormat(format),
    rows,
  };
}

function titleAbove(values: readonly (readonly CellValue[])[], row: number, column: number): string {
  const above = values[row - 2]?.[column - 1] ?? '';
  return typeof above === 'string' ? above : '';
}
