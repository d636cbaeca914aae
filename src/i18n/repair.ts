import { repair as en } from './en/repair.ts';
import { repair as ja } from './ja/repair.ts';
import type { Language } from './language.ts';
import { fill } from './translate.ts';

/** The texts of repair in one language. */
export type RepairTexts = typeof ja;

/** The texts of repair in every language. */
export const REPAIR_TEXTS: Readonly<Record<Language, RepairTexts>> = { en, ja };

/** What is repaired in one place, in words: `式 33個(B6など)`. */
export function repairWords(
  { item, kinds }: RepairTexts,
  {
    cell,
    count,
    kind,
  }: { readonly kind: keyof RepairTexts['kinds']; readonly count: number; readonly cell: string },
): string {
  const what = fill(kinds[kind], { n: count });
  return cell === '' ? what : fill(item, { what, cell });
}

/** A sentence with a number of things: one, up to nine and more may be counted in different ways. */
export function counted(
  { few, many, one = few }: { readonly one?: string; readonly few: string; readonly many: string },
  n: number,
): string {
  return fill(n === 1 ? one : n < 10 ? few : many, { n });
}
