import type { Host } from '../host/host.ts';
import { letters } from '../plan/a1.ts';
import { Failure } from './failure.ts';
import { selectedTable } from './read-table.ts';
import type { Response } from './rpc-schema.ts';

/**
 * Takes the lights off the selected table again; everything else stays.
 * @throws Failure `no_table`, `lights_missing`
 */
export function removeLights(host: Host): Response<'removeLights'> {
  const { lights, sheet, table } = selectedTable(host);
  if (!lights) throw new Failure('lights_missing');
  host.removeLights({ sheetId: sheet.sheetId, headerRow: table.headerRow, column: lights.column });
  return { sheetName: sheet.name, letter: letters(lights.column), rows: table.lastRow - table.headerRow };
}
