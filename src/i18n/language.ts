/** The languages the product speaks. Each has every text: none falls back to another language. */
export const LANGUAGES = ['en', 'ja'] as const;

/** A language the product speaks. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language: for texts that belong to a single function, rule or sheet and stand beside it. */
export type Text = Readonly<Record<Language, string>>;

/** The language of a locale such as `ja_JP`: Japanese where it starts with `ja`, otherwise English. Source: rulings 17. */
export function languageOf(locale: string | null | undefined): Language {
  return /^ja/i.test(locale ?? '') ? 'ja' : 'en';
}
