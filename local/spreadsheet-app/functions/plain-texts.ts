import { ErrorType, ErrorValueObject, StringValueObject } from '@univerjs/engine-formula';

const texts = new Set<string>();
const ENOUGH = 100_000;
let remembers = false;

/**
 * Lets the engine remember which texts are no figures. It reads every text as a date, a time and a figure whenever a criterion of COUNTIFS and
 * its like meets it, and remembers only those that are one.
 */
export function rememberPlainTexts(): void {
  if (remembers) return;
  remembers = true;
  const convert = StringValueObject.prototype.convertToNumberObjectValue;
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const text = this.getValue();
    if (texts.has(text)) return ErrorValueObject.create(ErrorType.VALUE);
    const figure = convert.call(this);
    if (figure.isError() && texts.size < ENOUGH) texts.add(text);
    return figure;
  };
}
