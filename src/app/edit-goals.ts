import type { CellToWrite, Host } from '../host/host.ts';
import { isArchived } from '../i18n/edit-goals.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { writeFormula } from '../plan/reference.ts';
import { type PlannedValue, rowCells } from '../tracker/check-in/planned-cell.ts';
import { archived, renamed } from '../tracker/editing/goal-edits.ts';
import { type GoalPlace, placeOfNew } from '../tracker/editing/goal-place.ts';
import { KPI_COLUMNS } from '../tracker/sheets/kpi-columns.ts';
import { OKR_COLUMNS } from '../tracker/sheets/okr-columns.ts';
import { aboveFormula } from '../tracker/sheets/okr-roll-up.ts';
import { type GoalLine, goalLines } from '../tracker/standing/goal-lines.ts';
import { freeId } from '../tracker/standing/standing-ids.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { Failure } from './failure.ts';
import { type RecordedTracker, recordedTracker, writePlanned } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';

/** Of each kind: its sheet, what stands in its type, and the letter of a new id. */
const KINDS = {
  objective: { sheet: 'okr', type: 'O', letter: 'O' },
  key_result: { sheet: 'okr', type: 'KR', letter: 'R' },
  kpi: { sheet: 'kpi', type: null, letter: 'K' },
} as const;

/**
 * Adds a goal: into the spare row below those it belongs to, or into a row put in there.
 * @throws Failure `row_gone` for the parent, `sheet_gone`, and as {@link recordedTracker}
 */
export function addGoal(
  host: Host,
  { kind, name, parent, tracker }: Request<'addGoal'>,
): Response<'addGoal'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, tracker);
    const { letter, sheet, type } = KINDS[kind];
    const reader = readerOf(file, sheet);
    const above = parent === null ? null : lineOf(file, sheet, parent);
    const place = placeOfNew(reader, sheet, kind === 'key_result' ? above : null);
    const spare = place.isSpare && kind !== 'objective' ? reader.text(place.below + 1, 'id').trim() : '';
    const id = spare || freeId(letter, takenIds(file, reader));
    const level = kind === 'objective' ? TRACKER_TEXTS[file.language].words.level.company : null;
    const values = {
      id,
      name,
      parent: above && `${above.id} ${above.name}`,
      ...(sheet === 'okr' ? { type, level } : {}),
    };
    if (place.isSpare) writePlanned(host, file, rowCells(sheet, place.below + 1, values));
    else insertGoal(host, file, sheet, place, values);
    return { rowId: id, sheetName: file.snapshots[sheet]?.name ?? '' };
  });
}

/** A row like the one above, without what was typed there. */
function insertGoal(
  host: Host,
  { readers, snapshots }: RecordedTracker,
  sheet: 'kpi' | 'okr',
  { below }: GoalPlace,
  values: Readonly<Record<string, PlannedValue>>,
): void {
  const reader = readers[sheet] as SheetReader;
  const snapshot = snapshots[sheet]!;
  const cell = (row: number, column: string, value: CellToWrite['value']): CellToWrite[] => {
    const at = reader.column(column);
    return at === undefined ? [] : [{ row: snapshot.firstRow + row - 1, column: at, value }];
  };
  const columns = sheet === 'kpi' ? KPI_COLUMNS : OKR_COLUMNS;
  const typed = columns.filter((column) => column.kind !== 'formula');
  const places = { [sheet]: { name: snapshot.name, firstRow: snapshot.firstRow, columns: reader.columns() } };
  // A row looks at the one above it; the row below must look at the new one now.
  const next =
    sheet === 'okr' && reader.formula(below + 1, 'above') !== ''
      ? cell(below + 2, 'above', { formula: writeFormula(aboveFormula(), sheet, below + 2, places) })
      : [];
  const own = typed.flatMap(({ id }) => cell(below + 1, id, (values[id] as string | null | undefined) ?? ''));
  host.addRow({ sheet: snapshot, below: snapshot.firstRow + below - 1, cells: [...own, ...next] });
}

/**
 * Gives a goal another name, also where other goals and actions name it.
 * @throws Failure `row_gone`, `sheet_gone`, and as {@link recordedTracker}
 */
export function renameGoal(host: Host, request: Request<'renameGoal'>): Response<'renameGoal'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, request.tracker, ['actions']);
    const line = lineOf(file, request.sheet, request.rowId);
    const changed = writePlanned(host, file, renamed(file.readers, request.sheet, line, request.name));
    return { labels: changed.filter(({ cell }) => ['parent', 'goal'].includes(cell.column)).length };
  });
}

/**
 * Stops following a goal without losing what is known of it.
 * @throws Failure `row_gone`, `sheet_gone`, and as {@link recordedTracker}
 */
export function archiveGoal(
  host: Host,
  { rowId, sheet, tracker }: Request<'archiveGoal'>,
): Response<'archiveGoal'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, tracker);
    const line = lineOf(file, sheet, rowId);
    if (isArchived(line.name)) return { archived: 0 };
    const cells = archived(file.readers, sheet, line, host.today(), file.language);
    writePlanned(host, file, cells);
    return { archived: cells.filter(({ column }) => column === 'name').length };
  });
}

function readerOf({ readers }: RecordedTracker, sheet: string): SheetReader {
  const reader = readers[sheet];
  if (!reader) throw new Failure('sheet_gone', { name: sheet });
  return reader;
}

function lineOf(file: RecordedTracker, sheet: string, id: string): GoalLine {
  const line = goalLines(readerOf(file, sheet), sheet).find((one) => one.id === id);
  if (!line) throw new Failure('row_gone', { name: id });
  return line;
}

/** Ids that stand in the sheet or in the record: none of them is given a second time. */
function takenIds({ readers }: RecordedTracker, reader: SheetReader): Set<string> {
  const ids = (from: SheetReader | undefined, column: string): string[] =>
    Array.from({ length: from?.rows ?? 0 }, (_, row) => from?.text(row + 1, column).trim() ?? '');
  return new Set([
    ...ids(reader, 'id'),
    ...ids(readers.check_ins, 'row_id'),
    ...ids(readers.history, 'row_id'),
  ]);
}
