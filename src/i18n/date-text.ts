import type { Language } from './language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date `yyyy-mm-dd` as it stands in a sentence: 2026/4/1 or Apr 1, 2026. */
export function dateText(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return language === 'ja' ? `${year}/${month}/${day}` : `${MONTHS[month - 1]} ${day}, ${year}`;
}
