import { DIRECTIONS } from '../functions/kit/parameter.ts';
import type { Host } from '../host/host.ts';
import type { Language } from '../i18n/language.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { letters } from '../plan/a1.ts';
import { lightsFormulas, lightsRules } from '../plan/lights-column.ts';
import { tableLightFormula } from '../plan/measures/table-light.ts';
import type { PaletteName } from '../plan/palette.ts';
import { Failure } from './failure.ts';
import { firstFreeColumn } from './find-table.ts';
import { type LightTitles, lightsNote } from './lights-note.ts';
import { type SelectedTable, selectedTable } from './read-table.ts';
import type { LightColumns, Request, Response } from './rpc-schema.ts';

/** Title of a column of lights. Source: rulings S23. */
const HEADER: Readonly<Record<Language, string>> = { en: 'Status', ja: '信号' };

/** How a column of lights is written. */
export interface LightsStyle {
  readonly language: Language;
  readonly palette: PaletteName;
}

/**
 * Puts lights on the selected table, or renews those it has, with the columns the user chose.
 * @throws Failure `no_table`, `table_changed`, `same_column`
 */
export function addLights(host: Host, request: Request<'addLights'>): Response<'addLights'> {
  const selected = selectedTable(host);
  const { sheet, table } = selected;
  if (sheet.sheetId !== request.sheetId || table.headerRow !== request.headerRow)
    throw new Failure('table_changed');
  return writeLights(host, selected, request.columns, request);
}

/** Writes the lights of a table that was just read. @throws Failure `table_changed`, `same_column` */
export function writeLights(
  host: Host,
  selected: SelectedTable,
  columns: LightColumns,
  { language, palette }: LightsStyle,
): Response<'addLights'> {
  const { sheet, table, titles, lights } = selected;
  const { headerRow, firstColumn, lastRow } = table;
  const column = lights?.column ?? firstFreeColumn(sheet, table);
  const chosen = chosenColumns(columns);
  const title = (at: number): string => titles[at - firstColumn] ?? '';
  if (chosen.some(([, at]) => title(at) === '' || at === column)) throw new Failure('table_changed');
  if (new Set(chosen.map(([, at]) => at)).size < chosen.length) throw new Failure('same_column');
  const has = { baseline: columns.baseline !== null, direction: columns.direction !== null };
  const formula = tableLightFormula(has, DIRECTIONS, LIGHTS[language]);
  const read: LightTitles = {
    actual: title(columns.actual),
    target: title(columns.target),
    baseline: columns.baseline === null ? null : title(columns.baseline),
    direction: columns.direction === null ? null : title(columns.direction),
  };
  host.putLights({
    sheetId: sheet.sheetId,
    headerRow,
    column,
    header: HEADER[language],
    note: lightsNote(read),
    formulas: lightsFormulas(formula, Object.fromEntries(chosen), headerRow + 1, lastRow),
    rules: lightsRules(column, headerRow + 1, palette),
  });
  return { sheetName: sheet.name, letter: letters(column), rows: lastRow - headerRow };
}

function chosenColumns(columns: LightColumns): [keyof LightColumns, number][] {
  const names = ['actual', 'target', 'baseline', 'direction'] as const;
  return names.flatMap((name) => {
    const at = columns[name];
    return at === null ? [] : [[name, at] as [keyof LightColumns, number]];
  });
}
