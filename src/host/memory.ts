import { attempt } from './attempt.ts';
import type { Memory } from './host.ts';
import { quietly } from './quietly.ts';

/** Properties hold 9 KB each; a character takes four bytes at the most, and none is cut in two. */
const PIECE = /[\s\S]{1,2200}/gu;

/**
 * A store of properties as a {@link Memory}: long texts are kept in pieces, `name`, `name.1`, `name.2`, …. The first one
 * begins with their number, so that an empty text is kept apart from none and nothing that is left over is read.
 * @throws HostFailure `not_read`, `not_written`
 */
export function memoryOf(store: () => GoogleAppsScript.Properties.Properties): Memory {
  const key = (name: string, piece: number): string => (piece === 0 ? name : `${name}.${piece}`);
  return {
    get: (name) => {
      const all = attempt(() => store().getProperties());
      const [, count, first] = /^(\d+):([\s\S]*)$/.exec(String(all[name] ?? '')) ?? [];
      if (count === undefined) return null;
      const rest = Array.from({ length: Number(count) - 1 }, (_, index) => all[key(name, index + 1)] ?? '');
      return [first, ...rest].join('');
    },
    set: (name, text) =>
      attempt(() => {
        const properties = store();
        const pieces = text === null ? [] : (text.match(PIECE) ?? ['']);
        if (text === null) properties.deleteProperty(name);
        else {
          const named = pieces.map((piece, at) => [
            key(name, at),
            at === 0 ? `${pieces.length}:${piece}` : piece,
          ]);
          properties.setProperties(Object.fromEntries(named));
        }
        quietly(() => forgetPieces(properties, (piece) => key(name, piece), pieces.length));
      }, 'not_written'),
  };
}

/** Pieces of a longer text that was kept before. */
function forgetPieces(
  properties: GoogleAppsScript.Properties.Properties,
  key: (piece: number) => string,
  first: number,
): void {
  const known = properties.getProperties();
  for (let piece = Math.max(1, first); known[key(piece)] !== undefined; piece += 1)
    properties.deleteProperty(key(piece));
}
