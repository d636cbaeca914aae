import type { Direction } from '../../core/progress.ts';
import {
  all,
  any,
  BLANK,
  blankOrNumber,
  blankOrOneOf,
  cases,
  isBlank,
  reaches,
  text,
  when,
} from '../formula.ts';

/** Which columns a user's own table has, beside actual and target. */
export interface TableColumns {
  readonly baseline: boolean;
  readonly direction: boolean;
}

/** The words shown, by state: constants in the formula, so that the table needs nothing but itself. */
export type TableLabels = Readonly<
  Record<'achieved' | 'on_track' | 'watch' | 'needs_action' | 'no_data' | 'check_input', string>
>;

/** The words each direction may be written with. */
export type DirectionWords = Readonly<Record<Direction, readonly string[]>>;

const ACTUAL = '{actual}';
const TARGET = '{target}';
const BASE = '{baseline}';
const DIRECTION = '{direction}';

/**
 * Which light does a row of a user's own table show? One native formula that needs no other column: the same as
 * core's `light` at elapsed 1, with the KPI thresholds written as 9/10 and 7/10. A row without target stays blank;
 * what core refuses shows `check_input`.
 * Source: domain section 3, Traffic light; rulings S23, N1, 29.
 */
export function tableLightFormula(columns: TableColumns, words: DirectionWords, labels: TableLabels): string {
  const reached = progress(columns, words);
  const good = when(limit(columns, words), text(labels.watch), text(labels.on_track));
  return `=${cases(
    [
      [isBlank(TARGET), BLANK],
      [`NOT(${readable(columns, words)})`, text(labels.check_input)],
      ...contradictions(columns, words).map((bad) => [bad, text(labels.check_input)] as const),
      [isBlank(ACTUAL), text(labels.no_data)],
      [reaches(reached, '1'), text(labels.achieved)],
      [reaches(reached, '9/10'), columns.direction ? good : text(labels.on_track)],
      [reaches(reached, '7/10'), text(labels.watch)],
    ],
    text(labels.needs_action),
  )}`;
}

function readable(columns: TableColumns, words: DirectionWords): string {
  return all(
    `ISNUMBER(${TARGET})`,
    blankOrNumber(ACTUAL),
    ...(columns.baseline ? [blankOrNumber(BASE)] : []),
    ...(columns.direction ? [blankOrOneOf(DIRECTION, [...words.up, ...words.down, ...words.keep])] : []),
  );
}

/** What core refuses: see `goalShape`. */
function contradictions({ baseline, direction }: TableColumns, words: DirectionWords): string[] {
  const keep = is('keep', words);
  const moving = direction ? [`NOT(${keep})`] : [];
  const without = baseline ? [isBlank(BASE)] : [];
  const found = [all(...moving, ...without, `${TARGET}<=0`)];
  if (direction) found.push(all(keep, `${TARGET}=0`));
  if (baseline) found.push(all(...moving, `NOT(${isBlank(BASE)})`, `${TARGET}=${BASE}`));
  if (baseline && direction) {
    const against = `(${is('down', words)})<>(${TARGET}<${BASE})`;
    found.push(all(...moving, `NOT(${isBlank(BASE)})`, `NOT(${isBlank(DIRECTION)})`, against));
  }
  return found;
}

function progress({ baseline, direction }: TableColumns, words: DirectionWords): string {
  const up = `${ACTUAL}/${TARGET}`;
  const plain = direction ? when(is('down', words), `2-${up}`, up) : up;
  const paced = baseline ? when(isBlank(BASE), plain, `(${ACTUAL}-${BASE})/(${TARGET}-${BASE})`) : plain;
  const band = `1-MAX(0;ABS(${ACTUAL}-${TARGET})-ABS(${TARGET})/20)/ABS(${TARGET})`;
  return direction ? when(is('keep', words), band, paced) : paced;
}

function limit({ baseline }: TableColumns, words: DirectionWords): string {
  return all(is('down', words), ...(baseline ? [isBlank(BASE)] : []));
}

function is(direction: Direction, words: DirectionWords): string {
  return any(...words[direction].map((word) => `${DIRECTION}=${text(word)}`));
}
