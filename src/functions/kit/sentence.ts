import type { Facts, Refusal, RefusalCode } from '../../core/refusal.ts';
import { refusals as en } from '../../i18n/en/refusals.ts';
import { refusals as ja } from '../../i18n/ja/refusals.ts';
import type { Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/translate.ts';

const SENTENCES: Readonly<Record<Language, Readonly<Record<RefusalCode, string>>>> = { en, ja };

const AT: Readonly<Record<Language, string>> = { en: 'cell {position}: ', ja: '{position} 番目のセル: ' };

/**
 * A refusal as a sentence for people: `target: expected a number, but got "abc".`
 * It begins with the parameter's name as in the signature, in both languages. Source: rulings 1.
 */
export function sentence(refusal: Refusal, language: Language): string {
  const { code, facts } = refusal;
  const at = facts.position !== undefined && code !== 'cell_error_at' && code !== 'blank_between' ? AT : null;
  const text = (at === null ? '' : at[language]) + SENTENCES[language][code];
  return `${refusal.parameter}: ${fill(text, readable(facts))}`;
}

/** Figures without binary dust: 0.1 + 0.2 reads 0.3. */
function readable(facts: Facts): Facts {
  const entries = Object.keys(facts).map((key) => {
    const fact = facts[key] as string | number;
    return [key, typeof fact === 'number' ? String(Number(fact.toPrecision(12))) : fact] as const;
  });
  return Object.fromEntries(entries);
}
