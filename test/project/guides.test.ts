import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/guide.md', 'docs/guide.ja.md', 'docs/install.md'];

/** Where links and pictures of a page lead, without those to other hosts. */
function targets(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^https?:/.test(target));
}

/** The anchor of a heading, as code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchors(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf((heading as string).replace(/<[^>]+>/g, '')),
  );
  return [...headings, ...[...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id as string)];
}

describe.each(PAGES)('the page %s', (page) => {
  it('leads only to what is there', () => {
    const dead = targets(page).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(file)) return true;
      return (
        anchor !== undefined && file.endsWith('.md') && !anchors(file).includes(decodeURIComponent(anchor))
      );
    });
    expect(dead).toEqual([]);
  });

  it('names only commands and files that there are', () => {
    const text = readFileSync(page, 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    // What stands for a name yet to be chosen is no file: `<name>`, `{ja,en}`, `*`.
    const files = [...text.matchAll(/`((?:src|sidebar|local|scripts|test|bench|docs)\/[\w./-]+)`/g)];
    expect(files.map(([, path]) => path as string).filter((path) => !existsSync(path))).toEqual([]);
  });
});
