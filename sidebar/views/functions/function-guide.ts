import guide from 'shirube:function-guide';
import type { Text } from '../../../src/i18n/language.ts';

/** What the sidebar tells about a custom function. */
export interface GuideEntry {
  readonly name: string;
  /** The question it answers, in a user's words. */
  readonly task: Text;
  readonly summary: Text;
  readonly parameters: readonly ({ readonly name: string; readonly optional: boolean } & Text)[];
  readonly example: {
    readonly formula: string;
    /** Rows of cells from A1 on that the example reads. */
    readonly cells: readonly (readonly (string | number | boolean)[])[];
  };
}

/** All custom functions, by name. */
export const FUNCTION_GUIDE = guide as readonly GuideEntry[];

/** Beginnings of names, in the order in which families are shown; the last one takes the rest. */
const FAMILIES = ['KPI_', 'OKR_', 'GOAL_', 'FUNNEL_', 'MKT_', ''] as const;

/** The functions by family, in the order of {@link FAMILIES}. */
export function byFamily(entries: readonly GuideEntry[]): readonly (readonly GuideEntry[])[] {
  const familyOf = ({ name }: GuideEntry): number => FAMILIES.findIndex((start) => name.startsWith(start));
  return FAMILIES.map((_, family) => entries.filter((entry) => familyOf(entry) === family));
}

/** The functions whose question, name or summary contains every one of the words, in any letter case. */
export function found(
  entries: readonly GuideEntry[],
  words: string,
  language: keyof Text,
): readonly GuideEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name, summary, task }) => {
    const text = `${name} ${task[language]} ${summary[language]}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
