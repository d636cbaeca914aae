import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOLDER } from '../../scripts/prove/page.ts';
import { PROOFS } from '../../scripts/prove/proofs.ts';

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file !== 'README.md') : [];
const pages = names.map((file) => ({
  name: file.replace(/\.md$/, ''),
  text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
}));

describe.each(pages)('the page of the proof $name', ({ name, text }) => {
  it('is about a proof there is, and says how to repeat it, when and where it was tried', () => {
    expect(Object.keys(PROOFS)).toContain(name);
    expect(text).toContain(`# Proof: ${name}\n\n${PROOFS[name]!.claim}\n`);
    expect(text).toMatch(new RegExp(`\\| Command \\| \`npm run prove -- ${name}( --all)?\` \\|`));
    expect(text).toMatch(/\| Date \| \d{4}-\d\d-\d\d \|\n\| Machine \| \d+ processors, .+ Node v\d+/);
  });

  it('has rows, and none of them fails', () => {
    const ends = [...text.matchAll(/^\|.* \| (\S+) \|$/gm)]
      .map(([, end]) => end)
      .filter((end) => /^(yes|\*\*NO\*\*)$/.test(end!));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).not.toContain('**NO**');
    expect(text).toContain(`| Result | holds in all ${ends.length} rows |`);
  });
});
