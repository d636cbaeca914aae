import { isoDate } from '../../core/day.ts';
import { dayOfSerial } from '../serial-date.ts';
import type { CellContent } from './standing-sheet.ts';

/** 9999-12-31, as spreadsheets count days. */
const LAST_SERIAL = 2_958_465;
const MINUTES_OF_DAY = 24 * 60;

/** The date of a serial number as `yyyy-mm-dd`; `null` where the cell holds none. A time of day is dropped. */
export function dateOf(value: CellContent): string | null {
  const isDate = typeof value === 'number' && value >= 1 && value <= LAST_SERIAL;
  return isDate ? isoDate(dayOfSerial(value)) : null;
}

/** The moment of a serial number as `yyyy-mm-dd hh:mm`; `null` where the cell holds none. */
export function momentOf(value: CellContent): string | null {
  if (typeof value !== 'number') return null;
  const minutes = Math.round(value * MINUTES_OF_DAY);
  const date = dateOf(Math.floor(minutes / MINUTES_OF_DAY));
  const two = (number: number): string => String(number).padStart(2, '0');
  const ofDay = minutes % MINUTES_OF_DAY;
  return date === null ? null : `${date} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Which choice does a word of a cell stand for? `null` for a blank and for a word that is none of them. */
export function choiceOf<K extends string>(text: string, words: Readonly<Record<K, string>>): K | null {
  return (Object.keys(words) as K[]).find((key) => words[key] === text.trim()) ?? null;
}

/** The id in a cell that holds the id and the name of a goal, as the drop-downs offer it; `null` for a blank. */
export function labelledId(text: string): string | null {
  return text.trim().split(' ')[0] || null;
}
