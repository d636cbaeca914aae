import { refuse } from './refusal.ts';
import { atLeast } from './tolerance.ts';

/** From which share of the scale on somebody is confident, and up to which one is not. Source: functions, Catalogue. */
const CONFIDENT = 7 / 10;
const DOUBTFUL = 3 / 10;

/** How confident a team is. Shares of all answers, 0…1. */
export interface TeamConfidence {
  /** Confident less doubtful, −1…1. */
  readonly net: number;
  readonly onTrack: number;
  readonly off: number;
}

/**
 * How confident is a team? Answers of at least 70 % of the scale are on track, of at most 30 % off (tolerance 1e-9).
 *
 * @param confidences answers 0…scale, `null` where there is none
 * @param scale the highest possible answer, above 0
 * @returns `null` without an answer
 * @throws Refusal `too_small`, `too_large` with the position. Source: rulings 45.
 */
export function teamConfidence(
  confidences: readonly (number | null)[],
  scale: number,
): TeamConfidence | null {
  let onTrack = 0;
  let off = 0;
  let answers = 0;
  confidences.forEach((confidence, i) => {
    if (confidence === null) return;
    const at = { came: confidence, position: i + 1 };
    if (confidence < 0) refuse('confidences', 'too_small', { minimum: 0, ...at });
    if (confidence > scale) refuse('confidences', 'too_large', { maximum: scale, ...at });
    answers += 1;
    if (atLeast(confidence / scale, CONFIDENT)) onTrack += 1;
    else if (atLeast(DOUBTFUL, confidence / scale)) off += 1;
  });
  if (answers === 0) return null;
  return { net: (onTrack - off) / answers, onTrack: onTrack / answers, off: off / answers };
}
