import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOLDER, overview } from '../../scripts/prove/page.ts';

// Read as text: the proofs themselves bring half the project along.
const listed = readFileSync('scripts/prove/proofs.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?[,:]/gm);
const proofs = [...listed].map(([, name]) => name as string);
const pages = readdirSync(FOLDER)
  .filter((file) => file !== 'README.md')
  .map((file) => ({ name: file.replace(/\.md$/, ''), text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

describe.each(pages)('the page of the proof $name', ({ name, text }) => {
  it('is about a proof there is, and says how to repeat it, when and where it was tried', () => {
    expect(proofs).toContain(name);
    expect(text.startsWith(`# Proof: ${name}\n\n`)).toBe(true);
    expect(text).toMatch(new RegExp(`\\| Command \\| \`npm run prove -- ${name}( --all)?\` \\|`));
    expect(text).toMatch(/\| Date \| \d{4}-\d\d-\d\d \|\n\| Machine \| \d+ processors, .+ Node v\d+/);
  });

  it('has rows, and none of them fails', () => {
    const ends = [...text.matchAll(/^\|.* \| (yes|\*\*NO\*\*) \|$/gm)].map(([, end]) => end);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).not.toContain('**NO**');
    expect(text).toContain(`| Result | holds in all ${ends.length} rows |`);
  });
});

it('the overview tells of all pages (the command writes it)', () => {
  expect(readFileSync(`${FOLDER}/README.md`, 'utf8')).toBe(overview());
});
