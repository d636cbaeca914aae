/** What the mark at the beginning of a status text says. `grey`: nothing to judge. */
export type StatusColour = 'green' | 'yellow' | 'red' | 'grey';

const MARKS: Readonly<Record<string, StatusColour>> = {
  '●': 'green',
  '▲': 'yellow',
  '■': 'red',
  '–': 'grey',
  '⚠': 'grey',
};

/**
 * Which colour does a status text have? Only its mark counts, so that any language and labels of one's own are read.
 *
 * @returns `null` for a text without a mark. Source: functions, Texts.
 */
export function statusColour(text: string): StatusColour | null {
  return MARKS[text.trim().charAt(0)] ?? null;
}
