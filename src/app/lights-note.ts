import { LIGHTS_NOTE } from '../plan/lights-column.ts';

/** Titles of the columns a column of lights reads; `null` where there is none. */
export interface LightTitles {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string | null;
  readonly direction: string | null;
}

/**
 * The note that marks a column of lights and remembers which columns it reads, by title, so that it still holds
 * after columns were moved: `shirube:lights:<actual>:<target>:<baseline>:<direction>`. Source: rulings S23.
 */
export function lightsNote({ actual, target, baseline, direction }: LightTitles): string {
  return LIGHTS_NOTE + [actual, target, baseline ?? '', direction ?? ''].map(escapeTitle).join(':');
}

/** What a note of {@link lightsNote} says; `null` for any other note. */
export function readLightsNote(note: string): LightTitles | null {
  if (!note.startsWith(LIGHTS_NOTE)) return null;
  const [actual, target, baseline, direction] = note.slice(LIGHTS_NOTE.length).split(':').map(unescapeTitle);
  if (!actual || !target) return null;
  return { actual, target, baseline: baseline || null, direction: direction || null };
}

function escapeTitle(title: string): string {
  return title.replace(/%/g, '%25').replace(/:/g, '%3A').replace(/\n/g, '%0A');
}

function unescapeTitle(text: string): string {
  return text.replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%25/g, '%');
}
