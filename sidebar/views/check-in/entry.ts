import type { CheckInRow, Request } from '../../../src/app/rpc-schema.ts';
import type { State } from '../../../src/core/light.ts';
import { Refusal } from '../../../src/core/refusal.ts';
import { rowLight } from '../../../src/core/row-light.ts';

/** What the person has entered for one row so far. */
export interface Entry {
  /** The value as typed, and as a figure: `null` where nothing was typed, `undefined` where it cannot be read. */
  text: string;
  value: number | null | undefined;
  confidenceText: string;
  confidence: number | null | undefined;
  why: string;
  next: string;
}

/** A row before anything is entered: cause, next step and confidence are those of the last time. */
export function newEntry({ confidence, next, why }: CheckInRow): Entry {
  const confidenceText = confidence === null ? '' : String(confidence);
  return { text: '', value: null, confidenceText, confidence, why, next };
}

/** The value that the row will show: what was typed, or what its formula says. */
export function shownValue(row: CheckInRow, { value }: Entry): number | null {
  return row.linked ? row.value : (value ?? null);
}

/** The light of the row with its value; `null` where it has none or cannot be judged. */
export function lightOf(row: CheckInRow, entry: Entry): State | null {
  const value = shownValue(row, entry);
  if (value === null || row.goal === null) return null;
  if (row.judging === null) return 'check_input';
  try {
    return rowLight(value, row.goal, row.judging);
  } catch (error) {
    if (error instanceof Refusal) return 'check_input';
    throw error;
  }
}

/** Are cause and next step asked? */
export function isBad(row: CheckInRow, entry: Entry): boolean {
  const light = lightOf(row, entry);
  return light === 'needs_action' || light === 'overdue';
}

/** Is there something to record? */
export function isFilled(row: CheckInRow, entry: Entry): boolean {
  return shownValue(row, entry) !== null || hasNewConfidence(row, entry);
}

/** Can everything that was typed be read? */
export function isReadable({ confidence, value }: Entry): boolean {
  return value !== undefined && confidence !== undefined;
}

/** What is sent; what was not touched is left as it is. */
export function toSend(row: CheckInRow, entry: Entry): Request<'saveCheckIn'>['rows'][number] {
  const { name, rowId, sheet } = row;
  const asked = isBad(row, entry);
  return {
    sheet,
    rowId,
    name,
    value: row.linked ? null : (entry.value ?? null),
    confidence: hasNewConfidence(row, entry) ? (entry.confidence ?? null) : null,
    why: asked && entry.why !== '' ? entry.why : null,
    next: asked && entry.next !== '' ? entry.next : null,
  };
}

function hasNewConfidence({ confidence: before }: CheckInRow, { confidence }: Entry): boolean {
  return confidence != null && confidence !== before;
}
