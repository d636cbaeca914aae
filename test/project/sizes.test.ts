import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const LIMIT = 250;
const files = sourceFiles(
  ['src', 'sidebar', 'local', 'scripts', 'test', 'bench'],
  ['.ts', '.mjs', '.css'],
).filter(({ path }) => !path.startsWith('src/i18n/') && !isData(path));

describe('size and shape of files', () => {
  it(`no file is longer than ${LIMIT} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > LIMIT);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names say what is in a file', () => {
    const vague = files.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.ts$)/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('nothing is switched off or left for later', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|\.(only|skip|todo)\(|@ts-(ignore|nocheck)|\bas any\b/;
    const unfinished = files.filter(
      ({ path, text }) => path !== 'test/project/sizes.test.ts' && marks.test(text),
    );
    expect(unfinished.map(({ path }) => path)).toEqual([]);
  });

  it('no barrels: a file that exports also declares', () => {
    const barrels = files.filter(({ text }) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
      return lines.length > 1 && lines.every((line) => /^export \* from/.test(line));
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

/** Tables of figures and statements are data, however long. */
function isData(path: string): boolean {
  return /\/(data|statements|tables)\//.test(path);
}
