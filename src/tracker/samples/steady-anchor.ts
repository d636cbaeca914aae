import { elapsedCalendar } from '../../core/elapsed.ts';
import { TOO_EARLY } from '../../core/light.ts';
import { type Anchor, anchor } from './anchor.ts';

/**
 * Anchors a sample so that its lights are the same all year: to the fiscal year of the day before `today`, but in
 * the first weeks of a year, when nothing is judged yet and a sample would be grey, to a year that began half a year
 * earlier. Source: rulings B23 (the mix of lights is always the same); domain section 3, too early.
 */
export function steadyAnchor(today: string, fiscalStart: number): Anchor {
  const at = anchor(today, fiscalStart);
  return elapsedCalendar(at, at.asOf) < TOO_EARLY ? anchor(today, ((fiscalStart + 5) % 12) + 1) : at;
}
