import type { Language } from './language.ts';
import { fill } from './translate.ts';

const NAMES: Readonly<Record<Language, { readonly year: string; readonly quarter: string }>> = {
  ja: { year: '{year}年度', quarter: '{year}年度 第{quarter}四半期' },
  en: { year: 'FY{year}', quarter: 'FY{year} Q{quarter}' },
};

/** What a cycle is called: 2026年度, FY2026 Q3. */
export function cycleName(
  period: { readonly year: number; readonly quarter: number },
  months: 3 | 12,
  language: Language,
): string {
  return fill(NAMES[language][months === 12 ? 'year' : 'quarter'], { ...period });
}
