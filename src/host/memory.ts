import type { Memory } from './host.ts';

/** Properties hold 9 KB each; in the worst case a character takes three bytes. */
const PIECE = 2800;

/** A store of properties as a {@link Memory}: long texts are kept in pieces, `name`, `name.1`, `name.2`, …. */
export function memoryOf(store: () => GoogleAppsScript.Properties.Properties): Memory {
  const key = (name: string, piece: number): string => (piece === 0 ? name : `${name}.${piece}`);
  return {
    get: (name) => {
      const all = store().getProperties();
      let text: string | null = null;
      for (let piece = 0; all[key(name, piece)] !== undefined; piece += 1) {
        text = (text ?? '') + String(all[key(name, piece)]).slice(1);
      }
      return text;
    },
    set: (name, text) => {
      const properties = store();
      const pieces: Record<string, string> = {};
      for (let at = 0; text !== null && (at === 0 || at < text.length); at += PIECE) {
        // The mark in front keeps an empty text apart from none.
        pieces[key(name, at / PIECE)] = `:${text.slice(at, at + PIECE)}`;
      }
      properties.setProperties(pieces);
      const known = properties.getProperties();
      for (let piece = Object.keys(pieces).length; known[key(name, piece)] !== undefined; piece += 1) {
        properties.deleteProperty(key(name, piece));
      }
    },
  };
}
