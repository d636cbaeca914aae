import { civilDate, type Day } from '../../../src/core/day.ts';
import type { Language } from '../../../src/i18n/language.ts';

/** What is known of a goal that an example is made for. */
export interface Known {
  /** Last day of the cycle. */
  readonly end: Day;
  /** Figures with their units, where both were typed. */
  readonly figures: readonly [from: string, to: string] | null;
}

/** An example of the coach with what is known put in the place of its blanks: the deadline, start and end. */
export function exampleText(example: string, { end, figures }: Known, language: Language): string {
  const { month, year } = civilDate(end);
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString(language, {
    month: 'long',
    timeZone: 'UTC',
  });
  const dated = capital(example)
    .replace('(◯年◯月末)', `(${year}年${month}月末)`)
    .replace('by (month)', `by ${name} ${year}`);
  if (figures === null) return dated;
  const [from, to] = figures;
  return dated
    .replace(/◯(%?)から◯%?に/, () => `${from}から${to}に`)
    .replace(/from …%? to …%?/, () => `from ${from} to ${to}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
