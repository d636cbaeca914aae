import { STATE } from '../../plan/measures/goal-row.ts';

const STATES: Readonly<Record<string, number>> = {
  '◎': STATE.achieved,
  '●': STATE.on_track,
  '▲': STATE.watch,
  '■': STATE.needs_action,
  '–': STATE.no_data,
};

/** Lights of the last periods, oldest first, written as their marks: `■▲▲▲▲●`; `◎` is achieved. */
export function marks(text: string): (number | null)[] {
  return [...text].map((mark) => STATES[mark] ?? null);
}
