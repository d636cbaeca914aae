import { offsetAt, wallTimeAt } from './zone.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function offset(ms: number, colon: string): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  return `${ms < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

/** A date as `Utilities.formatDate` writes it: the letters of Java's SimpleDateFormat that matter here, in English. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new Error('Invalid argument: date');
  const wall = wallTimeAt(zone, instant);
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  const ms = offsetAt(zone, instant);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const n = found.length;
    switch (found[0]) {
      case 'y':
        return n === 2 ? padded(wall.year % 100, 2) : padded(wall.year, n);
      case 'M':
        return n > 3
          ? MONTHS[wall.month - 1]!
          : n === 3
            ? MONTHS[wall.month - 1]!.slice(0, 3)
            : padded(wall.month, n);
      case 'd':
        return padded(wall.day, n);
      case 'H':
        return padded(wall.hour, n);
      case 'h':
        return padded(wall.hour % 12 || 12, n);
      case 'm':
        return padded(wall.minute, n);
      case 's':
        return padded(wall.second, n);
      case 'S':
        return padded(wall.millisecond, n);
      case 'a':
        return wall.hour < 12 ? 'AM' : 'PM';
      case 'E':
        return n > 3 ? DAYS[weekday]! : DAYS[weekday]!.slice(0, 3);
      case 'u':
        return padded(weekday || 7, n);
      case 'Z':
        return offset(ms, '');
      case 'X':
        return ms === 0 ? 'Z' : offset(ms, n === 3 ? ':' : '');
      default:
        throw new Error(`Invalid argument: date pattern ${pattern}`);
    }
  });
}
