import { statusColour } from '../core/status-mark.ts';
import { LIGHTS } from '../i18n/lights.ts';
import type { CoachRow } from './coach-tracker.ts';

/** The light of a row as a status text, for the measures of core that go by its mark; '' where there is none. */
export function lightOf({ state }: CoachRow): string {
  return state ? LIGHTS.en[state] : '';
}

/** Is the row ■: late, or far from its pace? */
export function isRed(row: CoachRow): boolean {
  return statusColour(lightOf(row)) === 'red';
}
