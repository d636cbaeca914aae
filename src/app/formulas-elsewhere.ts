import type { Host } from '../host/host.ts';
import { withMovedRows } from '../plan/typed-formula.ts';
import type { newOrder } from '../tracker/editing/goal-place.ts';
import type { RecordedTracker } from './recorded-tracker.ts';
import { cellName, FOLLOWING, movedRows } from './reorder-rows.ts';

/**
 * Cells such as `Plan!B3` on sheets where no formula is changed, the user's own ones first of all, whose formulas read
 * rows of a table that go to another place.
 * @throws HostFailure as `Host.readOtherFormulas`
 */
export function formulasElsewhere(
  host: Host,
  { found, snapshots }: RecordedTracker,
  id: string,
  order: ReturnType<typeof newOrder>,
): string[] {
  const table = snapshots[id]!;
  const rowOf = movedRows(table, order);
  const known = FOLLOWING.flatMap((of) => found.sheets[of]?.sheetId ?? []);
  return host.readOtherFormulas(known).flatMap(({ formulas, name }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        const isSame = formula === '' || withMovedRows(formula, rowOf, [table.name]) === formula;
        return isSame ? [] : [cellName({ name, firstRow: 1 }, row + 1, column + 1)];
      }),
    ),
  );
}
