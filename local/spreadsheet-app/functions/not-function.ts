import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';

/**
 * `NOT` as on Google. The engine's own answers a comparison of single cells with an array of one value, on which `IF`
 * and `AND` fail with `#VALUE!`.
 */
export class NotFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(logical: BaseValueObject): BaseValueObject {
    if (!logical.isArray()) return opposite(logical);
    const values = logical as ArrayValueObject;
    const isSingle = values.getRowCount() === 1 && values.getColumnCount() === 1;
    return isSingle ? opposite(values.getFirstCell()) : values.map(opposite);
  }
}

function opposite(value: BaseValueObject): BaseValueObject {
  if (value.isError()) return value;
  const truth = value.isNull() ? 0 : Number(value.getValue());
  return Number.isNaN(truth)
    ? ErrorValueObject.create(ErrorType.VALUE)
    : BooleanValueObject.create(truth === 0);
}
