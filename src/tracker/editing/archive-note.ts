import { parseNumber } from '../../core/japanese-number.ts';
import { ARCHIVED_GOAL_TEXTS } from '../../i18n/archived-goals.ts';
import { figureText } from '../../i18n/figure.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';

/*
 * What archiving leaves in the cells of a goal, and how it is read again, in whatever language it was written.
 */

/** A target as a text from which {@link readTarget} gets it back exactly. */
export function targetText(target: number, unit: string, language: Language): string {
  const text = figureText(target, unit, language);
  return readTarget(text, unit) === target ? text : String(target);
}

/** The target that such a text says; `null` where it says none. */
export function readTarget(text: string, unit: string): number | null {
  const plain = text === '' ? Number.NaN : Number(text);
  if (Number.isFinite(plain)) return plain;
  const bare = unit === '' || unit === '%' ? text : text.replace(unit, '').trim();
  const found = parseNumber(bare) ?? parseNumber(text);
  // 35 % is read as 35 hundredths, which leaves binary dust behind.
  return found === null ? null : Number(found.value.toPrecision(12));
}

/** A formula of a target that shows a blank until it is wanted again: it follows the cells it reads all the while. */
export function restingFormula(formula: string): string {
  return `=IF(1;"";${formula.slice(1)})`;
}

/** The formula that rests in such a one; `null` for others. Separators differ between languages. */
export function wokenFormula(formula: string): string | null {
  const [, woken] = /^=IF\(1[;,]\s*""[;,]\s*(.*)\)$/s.exec(formula) ?? [];
  return woken === undefined ? null : `=${woken}`;
}

/** The words beside an archived goal: its target as text, and the cause that stood there before; `null` for others. */
export function readNote(note: string): { readonly target: string; readonly why: string } | null {
  for (const pattern of NOTES) {
    const [, target, why] = pattern.exec(note.trim()) ?? [];
    if (target !== undefined) return { target, why: (why ?? '').trim() };
  }
  return null;
}

/** What {@link ARCHIVED_GOAL_TEXTS} say as patterns. A full stop ends a sentence only before a blank: 1.5 is a figure. */
const NOTES = LANGUAGES.map((language) => {
  const [start, middle, end = ''] = ARCHIVED_GOAL_TEXTS[language].note
    .split(/\{\w+\}/)
    .map((text) => text.replace(/\./g, '\\.'));
  const close = end.trim() === end ? end : `${end.trim()}(?:\\s|$)`;
  return new RegExp(`^${start}.+?${middle}(.+?)${close}([^]*)$`);
});

/** The name a goal had before it was archived. */
export function originalName(name: string): string {
  const word = LANGUAGES.map((language) => ARCHIVED_GOAL_TEXTS[language].archived.trim()).find((one) =>
    name.startsWith(one),
  );
  return word === undefined ? name : name.slice(word.length).trim();
}
