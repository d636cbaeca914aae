import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crc32, zip } from '../../scripts/release/zip.ts';
import { VERSION } from '../../src/app/version.ts';

const FILES = [
  { name: '標.txt', data: new TextEncoder().encode('目標') },
  { name: '指標.txt', data: new TextEncoder().encode('hello\n') },
];

/** The same files in an archive by Python's zipfile: stored, dated 1980-01-01. */
const BY_PYTHON = `
UEsDBBQAAAgAAAAAIQC9Q4PzBgAAAAYAAAAHAAAA5qiZLnR4dOebruaomVBLAwQUAAAIAAAAACEAIDA6NgYAAAAGAAAACgAAAOaM
h+aomS50eHRoZWxsbwpQSwECFAAUAAAIAAAAACEAvUOD8wYAAAAGAAAABwAAAAAAAAAAAAAAgAEAAAAA5qiZLnR4dFBLAQIUABQA
AAgAAAAAIQAgMDo2BgAAAAYAAAAKAAAAAAAAAAAAAACAASsAAADmjIfmqJkudHh0UEsFBgAAAAACAAIAbQAAAFkAAAAAAA==
`.replace(/\s/g, '');

describe('a release', () => {
  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });

  it('has the checksums of the format', () => {
    // The check value of CRC-32, as published with its definition: 123456789 gives CBF43926.
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });

  it('is the same, byte by byte, when it is made again', () => {
    expect(zip(FILES)).toEqual(zip(FILES));
  });

  it('is what another program makes of the same files', () => {
    expect(btoa(String.fromCharCode(...zip(FILES)))).toBe(BY_PYTHON);
  });
});
