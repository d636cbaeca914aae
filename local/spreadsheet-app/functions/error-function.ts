import {
  BaseFunction,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import type { CellErrors } from './cell-errors.ts';

/** A function that always gives one error with one sentence; it stands for formulas that are kept but not calculated. */
export class ErrorFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  private readonly error: ErrorType;
  private readonly sentence: string;
  private readonly errors: CellErrors;

  constructor(name: string, error: ErrorType, sentence: string, errors: CellErrors) {
    super(name);
    this.error = error;
    this.sentence = sentence;
    this.errors = errors;
  }

  override calculate(): BaseValueObject {
    this.errors.record(this.subUnitId ?? '', this.row, this.column, this.sentence);
    return ErrorValueObject.create(this.error);
  }
}
