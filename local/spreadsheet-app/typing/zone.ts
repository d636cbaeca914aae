/** Year, month (1–12), day and time of day as a wall clock shows them. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
/** Serial number 0 of spreadsheets: 30 December 1899. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Offset of a zone from UTC at an instant, in milliseconds. Offsets change on quarter hours at most, so they are kept per quarter. */
export function offsetAt(zone: string, instant: number): number {
  const key = `${zone} ${Math.floor(instant / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const wall = utc(
    Number(part.year),
    Number(part.month),
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
    0,
  );
  const offset = wall - Math.floor(instant / 1000) * 1000;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Milliseconds since 1970 of a wall time read as UTC; years below 100 are meant literally. */
export function utc(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, millisecond);
}

/** The instant at which clocks of a zone show a wall time given as UTC milliseconds; in a gap the later reading. */
export function instantOf(zone: string, wallAsUtc: number): number {
  const first = wallAsUtc - offsetAt(zone, wallAsUtc);
  const second = wallAsUtc - offsetAt(zone, first);
  return second;
}

/** What clocks of a zone show at an instant. */
export function wallTimeAt(zone: string, instant: number): WallTime {
  const date = new Date(instant + offsetAt(zone, instant));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** The instant a cell's serial number stands for, in the spreadsheet's zone, rounded to milliseconds. */
export function instantOfSerial(zone: string, serial: number): number {
  return instantOf(zone, Math.round(SERIAL_EPOCH + serial * DAY));
}

/** The serial number a cell stores for an instant, in the spreadsheet's zone. */
export function serialOf(zone: string, instant: number): number {
  return (instant + offsetAt(zone, instant) - SERIAL_EPOCH) / DAY;
}

/** Serial number of a calendar day. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (utc(year, month, day) - SERIAL_EPOCH) / DAY;
}
