import type { Host, OpenSheet } from '../host/host.ts';
import { letters } from '../plan/a1.ts';
import { Failure } from './failure.ts';
import { type FoundTable, findTable, firstFreeColumn, titlesOf } from './find-table.ts';
import { guessColumns } from './guess-columns.ts';
import { type LightTitles, readLightsNote } from './lights-note.ts';
import type { Table } from './rpc-schema.ts';

/** How many rows of a table are shown before anything is made of it. */
const SHOWN_ROWS = 3;

/** The table the user has selected, with everything needed to put lights on it. */
export interface SelectedTable {
  readonly sheet: OpenSheet;
  readonly table: FoundTable;
  /** Titles from the first column on. */
  readonly titles: readonly string[];
  /** The column of lights it has already, and what that reads. */
  readonly lights: { readonly column: number; readonly titles: LightTitles } | null;
}

/**
 * Finds the table around the selected cell.
 * @throws Failure `no_table`
 */
export function selectedTable(host: Host): SelectedTable {
  const sheet = host.openSheet();
  const table = findTable(sheet, (titles) => {
    const { actual, target } = guessColumns(titles);
    return actual !== null && target !== null;
  });
  if (!table) throw new Failure('no_table');
  const notes = host.notesOf(sheet.sheetId, table.headerRow);
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const titles = readLightsNote(notes[column - 1] ?? '');
    if (titles) return { sheet, table, titles: titlesOf(sheet, table), lights: { column, titles } };
  }
  return { sheet, table, titles: titlesOf(sheet, table), lights: null };
}

/** The columns of a table that have a title, but for `isOther` ones, and its first rows: a value for each of them. */
export function shownTable(
  { sheet, table, titles }: SelectedTable,
  isOther: (column: number) => boolean,
): Pick<Table, 'columns' | 'rows'> {
  const { firstColumn, headerRow, lastRow } = table;
  const columns = titles
    .map((title, index) => ({ column: firstColumn + index, letter: letters(firstColumn + index), title }))
    .filter(({ column, title }) => title !== '' && !isOther(column));
  const rows = sheet.values
    .slice(headerRow, Math.min(lastRow, headerRow + SHOWN_ROWS))
    .map((line) => columns.map(({ column }) => line[column - 1] ?? ''));
  return { columns, rows };
}

/** The selected table as the sidebar shows it. @throws Failure `no_table` */
export function readTable(host: Host): Table {
  const selected = selectedTable(host);
  const { sheet, table, titles, lights } = selected;
  const { firstColumn, headerRow, lastRow } = table;
  const { columns, rows } = shownTable(selected, (column) => column === lights?.column);
  const at = (title: string | null): number | null =>
    columns.find((one) => one.title === title)?.column ?? null;
  const guess = guessColumns(titles);
  const position = (index: number | null): number | null => (index === null ? null : firstColumn + index);
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    headerRow,
    columns,
    guess: lights
      ? {
          actual: at(lights.titles.actual),
          target: at(lights.titles.target),
          baseline: at(lights.titles.baseline),
          direction: at(lights.titles.direction),
        }
      : {
          actual: position(guess.actual),
          target: position(guess.target),
          baseline: position(guess.baseline),
          direction: position(guess.direction),
        },
    rows,
    rowCount: lastRow - headerRow,
    letter: letters(lights?.column ?? firstFreeColumn(sheet, table)),
    hasLights: lights !== null,
  };
}
