import type { ScriptRealm } from '../contract.ts';
import { isFace } from '../script/faces.ts';
import { zonedDate } from './zoned-date.ts';

/** Makes values of the script's realm, so that `instanceof` and `Array.isArray` work inside scripts as on Google. */
export class Crossing {
  /** The constructor the script knows as `Date`. */
  readonly Date: DateConstructor;
  private readonly makeArray: (length: number) => unknown[];
  private readonly makeObject: () => Record<string, unknown>;
  private readonly makeError: (message: string) => Error;

  constructor(realm: ScriptRealm, scriptTimeZone: string) {
    this.Date = zonedDate(realm.bootstrap('Date') as DateConstructor, scriptTimeZone);
    this.makeArray = realm.bootstrap('function (n) { return new Array(n); }') as (
      length: number,
    ) => unknown[];
    this.makeObject = realm.bootstrap('function () { return {}; }') as () => Record<string, unknown>;
    this.makeError = realm.bootstrap('function (m) { return new Error(m); }') as (message: string) => Error;
  }

  /** A `Date` of the script's realm. */
  date(instant: number): Date {
    return new this.Date(instant);
  }

  /** An `Error` of the script's realm. */
  error(message: string): Error {
    return this.makeError(message);
  }

  /** Copies dates, arrays and plain objects into the script's realm; anything else goes through as it is. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || isFace(value)) return value;
    if (isDate(value)) return this.date(value.getTime());
    if (Array.isArray(value)) {
      const copy = this.makeArray(value.length);
      for (let i = 0; i < value.length; i += 1) copy[i] = this.toScript(value[i]);
      return copy;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const copy = this.makeObject();
    for (const [key, part] of Object.entries(value)) copy[key] = this.toScript(part);
    return copy;
  }
}

/** Whether a value of any realm is a date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
