import {
  type CellToFormat,
  type Host,
  HostFailure,
  type SheetSnapshot,
  type Writable,
} from '../host/host.ts';
import type { Language } from '../i18n/language.ts';
import { FUNNEL_ROWS as ROWS } from '../tracker/sheets/funnel-cells.ts';
import { nameOf, standingSettings } from '../tracker/standing/standing-settings.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import { contentOf, isSame } from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { stageFormats } from './stage-formats.ts';
import { demandWritable, trackerOfSheet } from './trackers.ts';
import { keepUndo } from './undo-record.ts';

type Wish = Request<'writeFunnel'>;
type Arrangement = NonNullable<Wish['arrangement']>;

/** What a cell of the funnel sheet is to hold; rows from the id row. */
interface WantedCell {
  readonly row: number;
  readonly column: string;
  readonly value: Writable;
}

const [FIRST_STAGE, LAST_STAGE] = ROWS.stages;
const [GOAL] = ROWS.assumptions;

/** Months until one goes on stand in the table of splits. */
const SPLIT = ROWS.split[0] - FIRST_STAGE;

/**
 * Writes goal, value of one, planned rates and, where it changes, which stages there are into the funnel sheet. What
 * somebody typed or linked for a stage goes with it; what is computed there stays.
 * @throws HostFailure `sheet_gone`; Failure as {@link demandWritable}, `formula_kept`, `column_gone`, `table_changed`
 *   when the stages are not those that were read
 */
export function writeFunnel(host: Host, wish: Wish): Response<'writeFunnel'> {
  return host.exclusively(() => {
    const tracker = trackerOfSheet(host, wish.sheetId);
    const { funnel, settings } = tracker?.sheets ?? {};
    if (!tracker || !funnel) throw new HostFailure('sheet_gone');
    demandWritable(tracker);
    const sheet = host.readSheet(funnel);
    const reader = new SheetReader(sheet, 'funnel');
    const wanted = [...assumptions(reader, wish, sheet.name), ...stages(reader, wish, sheet.name)];
    const changed = wanted.filter((cell) => !isSame(contentOf(reader, cell), cell.value));
    const cells = changed.map(({ column, row, value }) => {
      const at = reader.column(column);
      if (at === undefined) throw new Failure('column_gone', { title: column });
      return { row: sheet.firstRow + row - 1, column: at, value };
    });
    const language = () => standingSettings(settings && host.readValues(settings)).language;
    const formats = wish.arrangement ? unitFormats(reader, sheet, wish.arrangement, language()) : [];
    if (cells.length + formats.length > 0) host.change([{ sheet, cells, formats }]);
    afterwards(() => remember(host, tracker.id, reader, changed));
    return { sheetName: sheet.name };
  });
}

/** Counts carry the unit of their stage, wherever it stands now. */
function unitFormats(
  reader: SheetReader,
  sheet: SheetSnapshot,
  { stages }: Arrangement,
  language: Language,
): CellToFormat[] {
  const units = stages.map(({ unit }) => unit);
  return stageFormats(reader, units, language).flatMap(({ column, format, row }) => {
    const at = reader.column(column);
    return at === undefined ? [] : [{ row: sheet.firstRow + row - 1, column: at, format }];
  });
}

function assumptions(reader: SheetReader, { goal, unitValue }: Wish, name: string): WantedCell[] {
  const keep = (row: number, value: number | null): WantedCell => ({
    row,
    column: 'shape',
    value: typedOver(reader, row, 'shape', value, name),
  });
  return [keep(GOAL, goal), keep(GOAL + 1, unitValue)];
}

/** The cells of the stages, top first, and of rows that are left over. */
function stages(reader: SheetReader, { arrangement, rates }: Wish, name: string): WantedCell[] {
  const rows = stageRows(reader);
  const standing = arrangement?.stages ?? rows.map((_, from) => ({ from }));
  if (standing.length !== rates.length + 1) throw new Failure('table_changed');
  if (arrangement && !isAsRead(reader, rows, arrangement)) throw new Failure('table_changed');
  const place = (index: number): number => (arrangement ? FIRST_STAGE + index : (rows[index] as number));
  const cells = standing.flatMap((stage, index): WantedCell[] => {
    const from = stage.from === null ? null : rows[stage.from];
    if (from === undefined) throw new Failure('table_changed');
    const over = (column: string, value: number | null, shift = 0): Writable =>
      from === null ? (value ?? '') : typedOver(reader, from + shift, column, value, name);
    const moved = (column: string, fresh: string): Writable =>
      from === null ? fresh : contentOf(reader, { row: from, column });
    const isLast = index === rates.length;
    const row = place(index);
    const rate = isLast
      ? stage.from === rows.length - 1
        ? moved('rate', '')
        : ''
      : over('rate', rates[index]!);
    if (!('name' in stage)) return [{ row, column: 'rate', value: rate }];
    return [
      { row, column: 'stage', value: moved('stage', stage.name) },
      { row, column: 'unit', value: moved('unit', stage.unit) },
      { row, column: 'actual', value: moved('actual', '') },
      { row, column: 'rate', value: rate },
      { row, column: 'benchmark', value: over('benchmark', stage.benchmark) },
      { row: row + SPLIT, column: 'shape', value: over('shape', stage.lag, SPLIT) },
    ];
  });
  const kept = new Set(standing.map((_, index) => place(index)));
  return [...cells, ...rows.filter((row) => !kept.has(row)).flatMap(emptied)];
}

function emptied(row: number): WantedCell[] {
  const columns = ['stage', 'unit', 'actual', 'rate', 'benchmark'];
  return [
    ...columns.map((column) => ({ row, column, value: '' })),
    { row: row + SPLIT, column: 'shape', value: '' },
  ];
}

/** A figure in the place of what a cell holds; a formula stays where it gives the same. */
function typedOver(
  reader: SheetReader,
  row: number,
  column: string,
  value: number | null,
  name: string,
): Writable {
  const isAsItWas = reader.value(row, column) === (value ?? '');
  if (isAsItWas) return contentOf(reader, { row, column });
  if (reader.formula(row, column) !== '') throw new Failure('formula_kept', { name });
  return value ?? '';
}

function isAsRead(reader: SheetReader, rows: readonly number[], { read }: Arrangement): boolean {
  const names = rows.map((row) => nameOf(reader.text(row, 'stage')));
  return names.length === read.length && names.every((name, index) => name === read[index]);
}

/** Rows of the stages that have a name. */
function stageRows(reader: SheetReader): number[] {
  const rows: number[] = [];
  for (let row = FIRST_STAGE; row <= LAST_STAGE; row += 1) {
    if (nameOf(reader.text(row, 'stage')) !== '') rows.push(row);
  }
  return rows;
}

/** Keeps what was changed, so that it can be taken back. */
function remember(host: Host, tracker: string, reader: SheetReader, changed: readonly WantedCell[]): void {
  const cells = changed.map(({ column, row, value }) => ({
    ...{ sheet: 'funnel', row, name: reader.text(row, 'stage'), column },
    ...{ before: contentOf(reader, { row, column }), after: value },
  }));
  keepUndo(host, { kind: 'funnel', tracker, cells, lines: [] });
}
