import { halfWidth } from '../../core/half-width.ts';

/**
 * The text as the wording rules read it: half width, single spaces, lower case, without list marks ("KR1:", "・")
 * before it and without a full stop behind it.
 */
export function plainText(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:[-•・*]\s*|\(?(?:o|kr)\s?\d*\s?[:.)]\s*|(?:objective|key result|目標|成果指標)\s*\d*:\s*)/i,
      '',
    )
    .replace(/[.。、!！\s]+$/, '')
    .toLowerCase();
}

/** From one state to another, whatever they are: "weekly → daily". */
export const ARROW = /\S\s*(?:→|⇒|[-=]>)\s*\S/;

/** Is this text Japanese? It is as soon as it has a kana or kanji. */
export function isJapanese(text: string): boolean {
  return /[ぁ-ゖァ-ヺ一-鿿]/.test(text);
}

/** A part of a plain text in the letters the user typed: "seo" in "SEO +50 %" is "SEO". */
export function asTyped(part: string, text: string): string {
  const typed = halfWidth(text).replace(/\s+/g, ' ');
  const at = typed.toLowerCase().indexOf(part);
  return at < 0 ? part : typed.slice(at, at + part.length);
}
