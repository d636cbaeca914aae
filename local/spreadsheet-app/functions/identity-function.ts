import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

/** A function that gives back its argument: `ARRAYFORMULA`, because the engine spreads arrays anyway. */
export class IdentityFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}
