import type { FoundSheet, Host, SheetSnapshot } from '../host/host.ts';
import { FUNNEL_ROWS } from '../tracker/sheets/funnel-cells.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import type { Funnel, Request, Response } from './rpc-schema.ts';
import { trackerId } from './trackers.ts';
import { keepUndo } from './undo-record.ts';

const [FIRST_STAGE, LAST_STAGE] = FUNNEL_ROWS.stages;
const [GOAL, UNIT_VALUE, PIPELINE] = [0, 1, 2].map((below) => FUNNEL_ROWS.assumptions[0] + below) as [
  number,
  number,
  number,
];

/**
 * The first funnel sheet of the file: assumptions and stages.
 * @throws Failure `no_funnel`
 */
export function readFunnel(host: Host): Funnel {
  const found = host.findSheets().find(isFunnel);
  if (!found) throw new Failure('no_funnel');
  const sheet = host.readSheet(found);
  const number = (column: string, row: number): number | null => {
    const value = cell(sheet, column, row);
    return typeof value === 'number' ? value : null;
  };
  return {
    sheetId: found.sheetId,
    goal: number('shape', GOAL),
    unitValue: number('shape', UNIT_VALUE),
    openPipeline: number('shape', PIPELINE),
    share: number('rate', GOAL),
    businessDays: number('rate', UNIT_VALUE),
    costPerTop: number('rate', PIPELINE),
    unit: String(cell(sheet, 'unit', GOAL)),
    stages: stageRows(sheet).map((row) => ({
      name: String(cell(sheet, 'stage', row)),
      unit: String(cell(sheet, 'unit', row)),
      actual: number('actual', row),
      rate: number('rate', row),
      benchmark: number('benchmark', row),
    })),
  };
}

/**
 * Writes goal, value of one and planned rates into the funnel sheet. What is computed there stays.
 * @throws Failure `sheet_gone`, `formula_kept`, `table_changed` when the stages are not those that were read
 */
export function writeFunnel(host: Host, request: Request<'writeFunnel'>): Response<'writeFunnel'> {
  return host.exclusively(() => writeInto(host, request));
}

function writeInto(
  host: Host,
  { sheetId, goal, unitValue, rates }: Request<'writeFunnel'>,
): Response<'writeFunnel'> {
  const found = host.findSheets().find((sheet) => sheet.sheetId === sheetId && isFunnel(sheet));
  if (!found) throw new Failure('sheet_gone', { name: '' });
  const sheet = host.readSheet(found);
  const rows = stageRows(sheet);
  if (rows.length !== rates.length + 1) throw new Failure('table_changed');
  const wanted: [column: string, row: number, value: number | null][] = [
    ['shape', GOAL, goal],
    ['shape', UNIT_VALUE, unitValue],
    ...rates.map((rate, index): [string, number, number] => ['rate', rows[index] as number, rate]),
  ];
  const changed = wanted.filter(([column, row, value]) => (value ?? '') !== cell(sheet, column, row));
  const cells = changed.map(([column, row, value]) => {
    const at = sheet.columns[column] as number;
    if (sheet.formulas[row - 1]?.[at - 1]) throw new Failure('formula_kept', { name: sheet.name });
    return { row: sheet.firstRow + row - 1, column: at, value: value ?? '' };
  });
  if (cells.length > 0) host.change([{ sheet, cells }]);
  const undone = changed.map(([column, row, value]) => ({
    ...{ sheet: 'funnel', row, name: String(cell(sheet, 'stage', row)), column },
    ...{ before: cell(sheet, column, row), after: value ?? '' },
  }));
  afterwards(() => keepUndo(host, { kind: 'funnel', tracker: trackerId(found), cells: undone, lines: [] }));
  return { sheetName: sheet.name };
}

function isFunnel({ identity }: FoundSheet): boolean {
  return identity.split(':')[2] === 'funnel';
}

/** Rows of the stages that have a name, from the top down to the first blank one. */
function stageRows(sheet: SheetSnapshot): number[] {
  const rows: number[] = [];
  for (let row = FIRST_STAGE; row <= LAST_STAGE && cell(sheet, 'stage', row) !== ''; row += 1) rows.push(row);
  return rows;
}

function cell(sheet: SheetSnapshot, column: string, row: number): string | number | boolean {
  return new SheetReader(sheet, 'funnel').value(row, column);
}
