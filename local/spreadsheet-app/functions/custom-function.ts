import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Crossing } from '../realm/crossing.ts';
import type { CellErrors } from './cell-errors.ts';
import { toArgument, toResult } from './cell-values.ts';

/** How a custom function is called: read-only, in the script's realm. */
export interface CustomCall {
  readonly timeZone: string;
  readonly crossing: Crossing;
  call(...args: unknown[]): unknown;
}

/** One custom function of the script, as the engine calls it. A throwing function shows `#ERROR!` and kills nothing. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  private readonly prepare: () => CustomCall;
  private readonly errors: CellErrors;

  constructor(name: string, prepare: () => CustomCall, errors: CellErrors) {
    super(name);
    this.prepare = prepare;
    this.errors = errors;
  }

  override isCustom(): boolean {
    return false;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    const record = (sentence: string | null, height = 1, width = 1) =>
      this.errors.record(place.sheetId, place.row, place.column, sentence, height, width);
    try {
      const { crossing, timeZone, call } = this.prepare();
      const result = call(...variants.map((variant) => toArgument(variant, crossing, timeZone)));
      const shown = toResult(result, timeZone, place);
      const spills = Array.isArray(result);
      record(
        null,
        spills ? result.length : 1,
        spills ? Math.max(1, ...result.map((row) => (Array.isArray(row) ? row.length : 1))) : 1,
      );
      return shown;
    } catch (error) {
      record(messageOf(error));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}

/** The message of anything thrown, whatever realm it comes from. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}
