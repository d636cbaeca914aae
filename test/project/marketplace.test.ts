import { readdirSync, readFileSync } from 'node:fs';
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

  it('has one to ten screenshots of 1280 × 800 pixels', () => {
    const folder = 'docs/marketplace/screenshots';
    const sizes = readdirSync(folder).map((name) => sizeOfPng(readFileSync(`${folder}/${name}`)));
    expect(sizes.length).toBeGreaterThanOrEqual(1);
    expect(sizes.length).toBeLessThanOrEqual(10);
    expect(new Set(sizes)).toEqual(new Set(['PNG IHDR 1280 × 800']));
  });

  it('promises as many functions as there are', () => {
    const functions = JSON.parse(readFileSync('docs/functions/catalogue.json', 'utf8')) as unknown[];
    for (const language of ['en', 'ja'] as const)
      expect(listing[language].long).toContain(String(functions.length));
  });
});

/** The first part of a PNG, which holds its width and height in pixels. Source: PNG specification, 5.2 and 11.2.1. */
function sizeOfPng(data: Buffer): string {
  const [format, chunk] = [data.toString('latin1', 1, 4), data.toString('latin1', 12, 16)];
  return `${format} ${chunk} ${data.readUInt32BE(16)} × ${data.readUInt32BE(20)}`;
}
