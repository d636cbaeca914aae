import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Texts {
  readonly short: string;
  readonly long: string;
  readonly tip: string;
}
const listing = JSON.parse(readFileSync('docs/marketplace/listing.json', 'utf8')) as {
  readonly name: string;
  readonly en: Texts;
  readonly ja: Texts;
};

// Google's style guide for listings: see docs/marketplace/README.md.
describe('the listing', () => {
  it('has a name within the rules', () => {
    expect(listing.name.length).toBeLessThanOrEqual(30);
    expect(listing.name).not.toMatch(/google|sheets|\d/i);
  });

  it.each(['en', 'ja'] as const)('has texts of the allowed lengths in %s', (language) => {
    const { long, short, tip } = listing[language];
    expect(short.length).toBeLessThanOrEqual(200);
    expect(long.length).toBeGreaterThan(200);
    expect(long.length).toBeLessThanOrEqual(16_000);
    expect(tip).not.toBe('');
  });

  it('promises as many functions as there are', () => {
    const functions = JSON.parse(readFileSync('docs/functions/catalogue.json', 'utf8')) as unknown[];
    for (const language of ['en', 'ja'] as const)
      expect(listing[language].long).toContain(String(functions.length));
  });
});
