import { instantOf, offsetAt, utc } from '../typing/zone.ts';

type Setter = (...values: number[]) => number;

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `GMT${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/**
 * Makes the `Date` of a realm use a time zone as its local zone, as Google's runtime uses the zone of the manifest whatever the machine's
 * zone is. Gives the constructor that scripts must see under the name `Date`.
 */
export function zonedDate(RealmDate: DateConstructor, zone: string): DateConstructor {
  const prototype = RealmDate.prototype as unknown as Record<string, unknown>;
  const time = (date: Date) => RealmDate.prototype.valueOf.call(date);
  const shifted = (date: Date) => new Date(time(date) + offsetAt(zone, time(date)));
  const define = (name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
  const valid = (date: Date) => !Number.isNaN(time(date));

  for (const field of [...FIELDS, 'Day'] as const) {
    define(`get${field}`, function (this: Date) {
      return valid(this) ? shifted(this)[`getUTC${field}`]() : Number.NaN;
    });
  }
  for (const field of FIELDS) {
    define(`set${field}`, function (this: Date, ...values: number[]) {
      const wall = shifted(this);
      (wall[`setUTC${field}`] as Setter)(...values);
      return this.setTime(instantOf(zone, wall.getTime()));
    });
  }
  define('getTimezoneOffset', function (this: Date) {
    return valid(this) ? -offsetAt(zone, time(this)) / 60_000 : Number.NaN;
  });
  const dateText = (date: Date) => {
    const wall = shifted(date);
    return `${WEEKDAYS[wall.getUTCDay()]} ${MONTHS[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${wall.getUTCFullYear()}`;
  };
  const timeText = (date: Date) => {
    const wall = shifted(date);
    return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())} ${offsetText(offsetAt(zone, time(date)))}`;
  };
  define('toDateString', function (this: Date) {
    return valid(this) ? dateText(this) : 'Invalid Date';
  });
  define('toTimeString', function (this: Date) {
    return valid(this) ? timeText(this) : 'Invalid Date';
  });
  define('toString', function (this: Date) {
    return valid(this) ? `${dateText(this)} ${timeText(this)}` : 'Invalid Date';
  });

  const fromParts = (parts: readonly number[]) => {
    const [year = Number.NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = parts;
    const full = year >= 0 && year <= 99 ? 1900 + year : year;
    return instantOf(zone, utc(full, month + 1, day, hour, minute, second, millisecond));
  };
  const parse = (text: string) => {
    const parsed = RealmDate.parse(text);
    const isLocal = !/(?:Z|[+-]\d\d:?\d\d|GMT|UTC)/i.test(text) && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
    return isLocal ? instantOf(zone, parsed - new Date(parsed).getTimezoneOffset() * 60_000) : parsed;
  };
  function Zoned(this: unknown, ...args: unknown[]): unknown {
    const target = new.target as unknown;
    if (target === undefined) return new RealmDate().toString();
    const [first] = args;
    const ms =
      args.length === 0
        ? Date.now()
        : args.length > 1
          ? fromParts(args.map(Number))
          : typeof first === 'string'
            ? parse(first)
            : Number(first);
    return Reflect.construct(RealmDate, [ms], target as typeof RealmDate);
  }
  Zoned.prototype = RealmDate.prototype;
  define('constructor', Zoned);
  return Object.assign(Zoned, {
    now: RealmDate.now,
    parse,
    UTC: RealmDate.UTC,
  }) as unknown as DateConstructor;
}
