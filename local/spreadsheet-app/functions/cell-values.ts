import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Crossing } from '../realm/crossing.ts';
import { isDate } from '../realm/crossing.ts';
import { instantOfSerial, serialOf } from '../typing/zone.ts';

/** Whether a number format shows a date or time. */
export function isDateFormat(pattern: string): boolean {
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ''));
}

function scalar(value: BaseValueObject, crossing: Crossing, timeZone: string): unknown {
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isNull()) return '';
  if (value.isNumber() && isDateFormat(value.getPattern()))
    return crossing.date(instantOfSerial(timeZone, Number(value.getValue())));
  return value.getValue();
}

/**
 * What a custom function receives for one argument: a single cell as a scalar, a range as a two-dimensional array, blanks as `''`, dates
 * as `Date` (midnight in the spreadsheet's zone), errors as their text.
 */
export function toArgument(variant: FunctionVariantType, crossing: Crossing, timeZone: string): unknown {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return scalar(value as BaseValueObject, crossing, timeZone);
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? scalar(cell, crossing, timeZone) : '')));
  return crossing.toScript(rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows);
}

/** What a cell shows for one value that a custom function returned. */
function toCell(value: unknown, timeZone: string): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(serialOf(timeZone, value.getTime()), 'yyyy/mm/dd');
  const text = String(value);
  if (text.length > 50_000) throw new Error('The result is longer than 50000 characters.');
  return StringValueObject.create(text);
}

/** Where a result is to be shown. */
export interface ResultPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the sheet shows for a result: a scalar, or an array that spills; a one-dimensional array is a column; ragged rows are padded. */
export function toResult(result: unknown, timeZone: string, place: ResultPlace): BaseValueObject {
  if (!Array.isArray(result)) return toCell(result, timeZone);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.REF);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, i) => toCell(row[i], timeZone)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column,
  });
}
