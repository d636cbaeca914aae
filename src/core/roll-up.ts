import { type StatusColour, statusColour } from './status-mark.ts';

const SEVERITY: Readonly<Record<StatusColour, number>> = { grey: 0, green: 1, yellow: 2, red: 3 };

/**
 * Which of several status texts is the worst? ■ before ▲ before ●, and among the red ones those that are overdue;
 * the first of the worst as it stands. Grey ones are left out unless all are grey.
 *
 * @param texts status texts, each with its mark
 * @param isOverdue tells an overdue text from another red one
 * @returns `null` without texts. Source: rulings 33, S17.
 */
export function worstStatus(texts: readonly string[], isOverdue: (text: string) => boolean): string | null {
  let worst: string | null = null;
  let highest = -1;
  for (const text of texts) {
    const severity = SEVERITY[statusColour(text) ?? 'grey'] + (isOverdue(text) ? 1 : 0);
    if (severity > highest) [worst, highest] = [text, severity];
  }
  return worst;
}
