import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project with its text; `path` is relative to the top folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(['node_modules', 'dist', '.cache', '.git', 'shots']);

/** All files below the given folders with one of the endings. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    walk(folder)
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !SKIPPED.has(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : [path]))
    .sort();
}

/** What a file imports, as written: `./a.ts`, `zod/mini`. Statements only, so that texts about imports do not count. */
export function importsOf(text: string): readonly string[] {
  const statements = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
  return [statements, calls].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
}
