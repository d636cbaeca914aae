import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import type { Settings } from '../settings.ts';
import type { CellErrors } from './cell-errors.ts';
import { toResult } from './cell-values.ts';

/**
 * `IMPORTRANGE(address; range)`, answered from the table of `SpreadsheetOptions.imports`. A file that is not in it shows `#REF!`, as one that
 * the user has not allowed to read yet; so does a range that the file does not have.
 */
export class ImportFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private readonly settings: Settings;
  private readonly errors: CellErrors;

  constructor(settings: Settings, errors: CellErrors) {
    super('IMPORTRANGE');
    this.settings = settings;
    this.errors = errors;
  }

  override calculate(address: BaseValueObject, range: BaseValueObject): BaseValueObject {
    const { imports, timeZone } = this.settings;
    const place = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    const { sheetId, row, column } = place;
    const file = imports[textOf(address)];
    const table = file?.[textOf(range)];
    if (table) {
      this.errors.record(sheetId, row, column, null, table.length, table[0]?.length ?? 1);
      return toResult(table, timeZone, place);
    }
    const sentence = file
      ? 'Cannot find range or sheet for imported range.'
      : 'You need to connect these sheets.';
    this.errors.record(sheetId, row, column, sentence);
    return ErrorValueObject.create(ErrorType.REF);
  }
}

function textOf(value: BaseValueObject): string {
  const single = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return String(single.getValue());
}
