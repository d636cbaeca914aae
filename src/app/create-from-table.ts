import { halfWidth } from '../core/half-width.ts';
import { CADENCES, DIRECTIONS, KINDS } from '../functions/kit/parameter.ts';
import type { Host } from '../host/host.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { type FieldColumns, TEXT_FIELDS } from '../tracker/from-table/table-fields.ts';
import { trackerFromTable } from '../tracker/from-table/tracker-from-table.ts';
import { KPI_SHEETS } from '../tracker/samples/usual-sheets.ts';
import { drawVisibly } from './drawing-progress.ts';
import { drawnAnswer } from './drawn-answer.ts';
import { Failure } from './failure.ts';
import type { FoundTable } from './find-table.ts';
import { guessFields } from './guess-fields.ts';
import { dataOf } from './own-table.ts';
import { type SelectedTable, selectedTable } from './read-table.ts';
import type { Request, Response } from './rpc-schema.ts';
import type { TableColumns } from './schemas/own-table.ts';
import { unitOfFormat } from './unit-of-format.ts';

/** Words of a table of one's own for the choices of a KPI. */
const WORDS = { direction: DIRECTIONS, kind: KINDS, cadence: CADENCES };

/** A unit in brackets at the end of a heading: 実績(円). */
const IN_BRACKETS = /[(（[［](.+?)[)）\]］]\s*$/;

/**
 * Makes a KPI tracker from the selected table in new sheets; the table stays as it is, and actuals that are formulas
 * go on following it.
 * @throws Failure `no_table`, `table_changed`, `same_column`, `columns_unclear`; HostFailure as `Host.draw`
 */
export function createFromTable(
  host: Host,
  { columns, headerRow, history, language, link, palette, run, sheetId }: Request<'createFromTable'>,
): Response<'createFromTable'> {
  const selected = selectedTable(host);
  const { sheet, table } = selected;
  if (sheet.sheetId !== sheetId || table.headerRow !== headerRow) throw new Failure('table_changed');
  checkColumns(columns, table);
  const today = host.today();
  const { linked, months, remarks, tracker } = trackerFromTable(
    { ...dataOf(selected), units: unitsOf(host, selected, columns) },
    { columns: withTexts(columns, selected), words: WORDS, link, history, language, today },
  );
  if (tracker.kpis.length === 0) throw new Failure('no_table');
  const options = { language, palette, today, trackerId: host.newId(), sheets: KPI_SHEETS };
  const drawn = drawnAnswer(drawVisibly(host, createTracker(tracker, options), run));
  return { ...drawn, rows: tracker.kpis.length, linked, months, remarks: [...remarks] };
}

/** No column is two things, and every one belongs to the table. */
function checkColumns(columns: TableColumns, { firstColumn, lastColumn }: FoundTable): void {
  const chosen = Object.values(columns).filter((column) => column !== null);
  if (columns.name === null) throw new Failure('columns_unclear');
  if (new Set(chosen).size < chosen.length) throw new Failure('same_column');
  if (chosen.some((column) => column < firstColumn || column > lastColumn))
    throw new Failure('table_changed');
}

/** The chosen columns, and those of texts that are taken over as they stand: definition, cause, next step, … */
function withTexts(columns: TableColumns, { table, titles }: SelectedTable): FieldColumns {
  const guess = guessFields(titles);
  const chosen = new Set<number | null>(Object.values(columns));
  const texts = TEXT_FIELDS.map((field) => {
    const index = guess[field];
    const column = index === null ? null : table.firstColumn + index;
    return [field, chosen.has(column) ? null : column] as const;
  });
  return { ...columns, ...Object.fromEntries(texts) };
}

/** The unit of each row by the number format of its target (else its actual), else in brackets in the heading. */
function unitsOf(
  host: Host,
  { sheet, table, titles }: SelectedTable,
  { actual, target, unit }: TableColumns,
): string[] {
  const column = target ?? actual;
  if (unit !== null || column === null) return [];
  const { firstColumn, headerRow, lastRow } = table;
  const heading = IN_BRACKETS.exec(titles[column - firstColumn] ?? '')?.[1] ?? '';
  const formats = host.formatsOf(sheet.sheetId, headerRow + 1, column, lastRow - headerRow);
  return formats.map((format) => unitOfFormat(format) || halfWidth(heading).trim());
}
