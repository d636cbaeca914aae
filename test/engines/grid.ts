import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import { newPlaces } from '../../src/plan/grid.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { openScriptedHost } from '../host/scripted-host.ts';
import type { Engine } from './engines-differ.ts';

/** Every value of every sheet as a script reads it; dates as serial numbers of the script's time zone. */
const READER = `
  function serial(value) {
    if (!(value instanceof Date)) return value;
    return 25569 + value.getTime() / 86400000 - value.getTimezoneOffset() / 1440;
  }
  function readAll() {
    return JSON.stringify(SpreadsheetApp.getActive().getSheets().map((sheet) => [
      sheet.getName(), sheet.getDataRange().getValues().map((line) => line.map(serial)),
    ]));
  }`;

/** The grid's quantiles of the t distribution are right to eight digits; these columns are computed with them. */
const BY_QUANTILE = ['margin', 'mean_margin'];

/** A plan drawn by the host into the local spreadsheet and calculated by its grid. */
export async function calculateInGrid(plan: Plan): Promise<Engine> {
  const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
  try {
    const drawn = call('draw', plan);
    if (!drawn.ok) throw new Error(`Not drawn: ${drawn.code}`);
    await book.settle();
    return {
      name: 'grid',
      value: valuesOf(book, plan),
      precision: (column) => (BY_QUANTILE.includes(column) ? 1e-8 : 0),
    };
  } finally {
    book.dispose();
  }
}

function valuesOf(book: LocalSpreadsheet, plan: Plan): Engine['value'] {
  book.load({ scripts: { 'reader.js': READER } });
  const read = new Map(JSON.parse(book.run('readAll') as string) as [string, unknown[][]][]);
  const places = newPlaces(plan);
  return (sheet, column, row) => {
    const place = places[sheet]!;
    const value = read.get(place.name)?.[row - 1]?.[place.columns[column]! - 1] ?? '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? value : String(value);
  };
}
