import type { CellToWrite, Host, SheetSnapshot } from '../host/host.ts';
import { writeFormula } from '../plan/reference.ts';
import type { PlannedValue } from '../tracker/check-in/planned-cell.ts';
import { KPI_COLUMNS } from '../tracker/sheets/kpi-columns.ts';
import { OKR_COLUMNS } from '../tracker/sheets/okr-columns.ts';
import { aboveFormula } from '../tracker/sheets/okr-roll-up.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import type { RecordedTracker } from './recorded-tracker.ts';

type GoalSheet = 'kpi' | 'okr';

/** Puts in a row like the one above, without what was typed there. @throws HostFailure as `Host.addRow` */
export function insertGoal(
  host: Host,
  { readers, snapshots }: RecordedTracker,
  sheet: GoalSheet,
  below: number,
  values: Readonly<Record<string, PlannedValue>>,
): void {
  const [reader, snapshot] = [readers[sheet] as SheetReader, snapshots[sheet]!];
  const columns = sheet === 'kpi' ? KPI_COLUMNS : OKR_COLUMNS;
  const own = columns.flatMap(({ id, kind }): CellToWrite[] => {
    const column = reader.column(id);
    if (kind === 'formula' || column === undefined) return [];
    const value = (values[id] as string | null | undefined) ?? '';
    return [{ row: snapshot.firstRow + below, column, value }];
  });
  const cells = [...own, ...lookingUp(reader, snapshot, sheet, below + 1, below + 2)];
  host.addRow({ sheet: snapshot, below: snapshot.firstRow + below - 1, cells });
}

/** Takes a row of a goal out. @throws HostFailure as `Host.removeRow` */
export function removeGoal(
  host: Host,
  { readers, snapshots }: RecordedTracker,
  sheet: GoalSheet,
  row: number,
): void {
  const [reader, snapshot] = [readers[sheet] as SheetReader, snapshots[sheet]!];
  host.removeRow({
    sheet: snapshot,
    row: snapshot.firstRow + row - 1,
    cells: lookingUp(reader, snapshot, sheet, row + 1, row),
  });
}

/**
 * A row of the OKR sheet looks at the one above it: after rows were put in or taken out above, that is another one.
 * @param row the row as it stands now
 * @param to where it stands then; the formula is written as seen from there
 */
function lookingUp(
  reader: SheetReader,
  { firstRow, name }: SheetSnapshot,
  sheet: GoalSheet,
  row: number,
  to: number,
): CellToWrite[] {
  const column = reader.column('above');
  if (sheet !== 'okr' || column === undefined || reader.formula(row, 'above') === '') return [];
  const places = { [sheet]: { name, firstRow, columns: reader.columns() } };
  const formula = writeFormula(aboveFormula(), sheet, to, places);
  return [{ row: firstRow + to - 1, column, value: { formula } }];
}
