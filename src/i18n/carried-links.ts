import { links as en } from './en/carried-links.ts';
import { links as ja } from './ja/carried-links.ts';
import type { Language } from './language.ts';
import { fill } from './translate.ts';

const TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };

/** Sentences on goals whose formulas went on in the next cycle, and on those whose formulas had to stay. */
export function carriedLinks(
  made: { readonly linked: readonly string[]; readonly unlinked: readonly string[] },
  language: Language,
): string[] {
  return (['linked', 'unlinked'] as const).flatMap((what) =>
    made[what].length === 0
      ? []
      : [fill(TEXTS[language][what], { names: made[what].join(language === 'ja' ? '、' : ', ') })],
  );
}
