import { isoDate, parseDay } from '../../core/day.ts';
import { halfWidth } from '../../core/half-width.ts';
import { parseNumber } from '../../core/japanese-number.ts';
import type { Kind } from '../../core/pace.ts';
import { type Direction, goalShape } from '../../core/progress.ts';
import { dateOf } from '../standing/cell-meaning.ts';
import type { CellContent } from '../standing/standing-sheet.ts';
import type { Kpi } from '../tracker.ts';
import { unlessRefused } from '../unless-refused.ts';
import {
  type FieldColumns,
  type RowRemark,
  type TableField,
  TEXT_FIELDS,
  type TextField,
} from './table-fields.ts';

/** The words that are read as a choice, by choice. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/** The words of a table of one's own, in every language. */
export interface TableWords {
  readonly direction: ChoiceWords<Direction>;
  readonly kind: ChoiceWords<Kind>;
  readonly cadence: ChoiceWords<NonNullable<Kpi['cadence']>>;
}

/** A row as far as it can be read, and what could not be. */
export interface TableRow {
  readonly goal: Pick<Kpi, TableField | TextField>;
  /** What figures are divided by: 100 where 45 stands for 45 %. */
  readonly divisor: number;
  /** Is the actual a text that says a number (5,000万)? A formula could not compute with it. */
  readonly isWritten: boolean;
  readonly remarks: readonly RowRemark[];
}

/** Smaller serial numbers, before 1955, are plain numbers rather than dates. */
const FIRST_DATE = 20_000;

/** Texts of a tracker are at most this long. */
const LONGEST = 500;

/** A share above this is meant in percent: nobody aims at 200 % with a plain 2. */
const LARGEST_SHARE = 2;

/** Units of states and ranks: figures that are not added up. Source: domain section 2, Metric kind. */
const LEVELS = ['点', '位', '倍', '分', '秒', 'NPS', 'points', 'rank', 'min', 'x'];

/**
 * Reads one row of the user's table. Figures may be texts such as 5,000万 or 45%; where no kind is given, percents are
 * rates and points, ranks and times are levels. What cannot be read is left out and remarked.
 * @param unitElsewhere the unit that the number format or the heading shows, for rows without one of their own
 */
export function readTableRow(
  cells: readonly CellContent[],
  columns: FieldColumns,
  words: TableWords,
  unitElsewhere: string,
): TableRow {
  const remarks: RowRemark[] = [];
  const cell = (field: TableField | TextField): CellContent => {
    const column = columns[field] ?? null;
    return column === null ? '' : (cells[column - 1] ?? '');
  };
  const text = (field: TableField | TextField): string => String(cell(field)).trim().slice(0, LONGEST);
  const read = <T>(value: T | undefined, remark: RowRemark): T | null => {
    if (value === undefined) remarks.push(remark);
    return value ?? null;
  };
  const figures = { target: figureOf(cell('target')), actual: figureOf(cell('actual')) };
  const written = figures.target?.unit || figures.actual?.unit || '';
  const unit = text('unit') || written || unitElsewhere;
  const divisor = dividedBy(unit, written, figures.target?.value ?? figures.actual?.value ?? 0);
  const figure = (field: 'target' | 'actual' | 'baseline', remark: RowRemark): number | null => {
    const found = read(figureOf(cell(field)), remark);
    return found === null || found.value === null ? null : share(found.value, divisor);
  };
  const target = figure('target', 'target_unread');
  const goal: TableRow['goal'] = {
    name: text('name'),
    actual: figure('actual', 'actual_unread'),
    target,
    baseline: figure('baseline', 'baseline_unread'),
    unit: isPercent(unit) ? '%' : unit,
    owner: text('owner'),
    stage: text('stage'),
    direction: read(choiceOf(text('direction'), words.direction), 'word_unread'),
    kind: read(choiceOf(text('kind'), words.kind), 'word_unread') ?? kindOf(unit),
    cadence: read(choiceOf(text('cadence'), words.cadence), 'word_unread'),
    start: read(dateIn(cell('start')), 'date_unread'),
    end: read(dateIn(cell('end')), 'date_unread'),
    updated: read(dateIn(cell('updated')), 'date_unread'),
    ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(field)])) as Record<TextField, string>),
  };
  if (goal.name === '') remarks.push('no_name');
  if (target === null && !remarks.includes('target_unread')) remarks.push('no_target');
  // Target and baseline are equal, or the direction is against them.
  if (target !== null && unlessRefused(() => goalShape({ ...goal, target })) === null)
    remarks.push('refused');
  const isWritten = typeof cell('actual') === 'string' && goal.actual !== null;
  return { goal, divisor, isWritten, remarks: [...new Set(remarks)] };
}

/** A number and the unit written beside it; `undefined` where a cell holds something else. */
function figureOf(cell: CellContent): { readonly value: number | null; readonly unit: string } | undefined {
  if (typeof cell === 'number') return { value: cell, unit: '' };
  const text = String(cell).trim();
  if (text === '') return { value: null, unit: '' };
  return (typeof cell === 'string' && parseNumber(text)) || undefined;
}

/** The figure of a cell in the measure of its row, `null` where it holds none: for cells of months. */
export function figureIn(cell: CellContent, divisor: number): number | null {
  const found = figureOf(cell);
  return found === undefined || found.value === null ? null : share(found.value, divisor);
}

function dividedBy(unit: string, written: string, size: number): number {
  // A text with a percent sign is a share already.
  return isPercent(unit) && written !== '%' && Math.abs(size) > LARGEST_SHARE ? 100 : 1;
}

/** A hundredth leaves binary dust behind. */
function share(value: number, divisor: number): number {
  return divisor === 1 ? value : Number((value / divisor).toPrecision(12));
}

function isPercent(unit: string): boolean {
  return halfWidth(unit) === '%';
}

function kindOf(unit: string): Kind | null {
  if (isPercent(unit)) return 'rate';
  return LEVELS.includes(unit) ? 'level' : null;
}

function choiceOf<T extends string>(text: string, words: ChoiceWords<T>): T | null | undefined {
  if (text === '') return null;
  const plain = halfWidth(text).toLowerCase();
  return (Object.keys(words) as T[]).find((choice) => words[choice].includes(plain));
}

function dateIn(cell: CellContent): string | null | undefined {
  if (cell === '') return null;
  if (typeof cell === 'number' && cell >= FIRST_DATE) return dateOf(cell) ?? undefined;
  const day = parseDay(String(cell));
  return day === null ? undefined : isoDate(day);
}
