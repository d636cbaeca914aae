import type { State } from '../../core/light.ts';
import { type StatusColour, statusColour } from '../../core/status-mark.ts';
import { LIGHTS } from '../../i18n/lights.ts';

/** How many rows show each colour. */
export type LightCounts = Readonly<Record<StatusColour, number>>;

/** The colour of a light; what cannot be judged is grey. */
export function colourOf(state: State | null): StatusColour {
  return (state === null ? null : statusColour(LIGHTS.en[state])) ?? 'grey';
}

/** How many of these lights show each colour? A light that is not known counts as grey. */
export function lightCounts(states: readonly (State | null)[]): LightCounts {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const state of states) counts[colourOf(state)] += 1;
  return counts;
}
