import type { Host } from '../host/host.ts';
import { type LightsStyle, writeLights } from './add-lights.ts';
import { Failure } from './failure.ts';
import { selectedTable } from './read-table.ts';
import type { Response } from './rpc-schema.ts';

/**
 * Renews the lights of the selected table: after rows were added, columns moved, or formulas lost. The columns are
 * found by the titles the note remembers.
 * @throws Failure `no_table`, `lights_missing`, `column_gone`
 */
export function updateLights(host: Host, style: LightsStyle): Response<'addLights'> {
  const selected = selectedTable(host);
  const { lights, table, titles } = selected;
  if (!lights) throw new Failure('lights_missing');
  const find = (title: string): number => {
    const index = titles.findIndex((one, at) => one === title && table.firstColumn + at !== lights.column);
    if (index < 0) throw new Failure('column_gone', { title });
    return table.firstColumn + index;
  };
  const { actual, target, baseline, direction } = lights.titles;
  const columns = {
    actual: find(actual),
    target: find(target),
    baseline: baseline === null ? null : find(baseline),
    direction: direction === null ? null : find(direction),
  };
  return writeLights(host, selected, columns, style);
}
