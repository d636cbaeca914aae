import { expect } from 'vitest';
import type { RepairSheet, RepairSheets } from '../../src/tracker/repair/standing-file.ts';
import { annoy, pranks } from './hostile-user.ts';
import { got, type OpenAddon } from './open-addon.ts';
import { standingFile } from './small-tracker.ts';

/** Columns of tables into which people type, and those of the settings. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  kpi: [
    'actual',
    'target',
    'stage',
    'owner',
    'why',
    'next',
    'unit',
    'baseline',
    'kind',
    'direction',
    'parent',
  ],
  okr: ['actual', 'target', 'confidence', 'owner', 'type', 'weight', 'level', 'unit', 'parent'],
  actions: ['status', 'due', 'owner', 'goal', 'memo'],
  settings: ['value', 'member', 'stage', 'benchmark', 'unit', 'holiday'],
};

/** A hostile user has a go at the tracker; then one repair makes it whole and leaves everything typed as it was. */
export async function annoyAndRepair(addon: OpenAddon, seed: number, deeds: number): Promise<void> {
  const done = annoy(addon, pranks(seed, deeds));
  await addon.book.settle();
  const before = await standingFile(addon);
  const said = `seed ${seed}: ${done.join(', ')}`;
  const repaired = await addon.rpc('repair', { tracker: 'small', anew: null });
  expect(repaired, `${said} ${JSON.stringify(repaired)}`).toMatchObject({ ok: true });
  await addon.book.settle();
  expect(got(await addon.rpc('readRepair', { tracker: 'small' })).items, said).toEqual([]);
  const after = await standingFile(addon);
  for (const kept of typed(before)) {
    const [text, count] = kept;
    expect(`${text} × ${Math.min(count, typed(after).get(text) ?? 0)}`, said).toBe(`${text} × ${count}`);
  }
}

/** How often each value that somebody typed stands in its column; columns of the user's own, too. */
function typed(sheets: RepairSheets): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of Object.keys(INPUTS)) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const own = ownColumns(sheet);
    const first = id === 'settings' ? 1 : headerOf(sheet);
    sheet.values.slice(first).forEach((line, row) => {
      line.forEach((value, index) => {
        const column = own.get(index + 1);
        const isFormula = (sheet.formulas[row + first]?.[index] ?? '') !== '';
        if (value === '' || isFormula || (column !== undefined && !INPUTS[id]!.includes(column))) return;
        const key = `${id} ${column ?? 'own'} ${value}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      });
    });
  }
  return found;
}

function ownColumns({ columns }: RepairSheet): ReadonlyMap<number, string> {
  return new Map(Object.keys(columns).map((id) => [columns[id] as number, id]));
}

/** The row of the header: rows above it are moved by repair. */
function headerOf({ values }: RepairSheet): number {
  const header = values.findIndex((line) => line.includes('担当') || line.includes('期限'));
  return header < 0 ? 10 : header + 1;
}
