import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedFiles } from '../../scripts/release/released-files.ts';
import { crc32, zip } from '../../scripts/release/zip.ts';
import { VERSION } from '../../src/app/version.ts';
import { importsOf, sourceFiles } from './source-files.ts';

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

const textOf = (name: string): string =>
  new TextDecoder().decode(releasedFiles().find((file) => file.name === name)!.data);

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

  it('holds dist with the licences, and checksums of everything else in it', () => {
    const files = releasedFiles();
    const names = [
      'Sidebar.html',
      'addon.js',
      'appsscript.json',
      'functions.js',
      'LICENSE',
      'THIRD-PARTY.txt',
    ];
    expect(files.map(({ name }) => name)).toEqual([...names, 'SHA256SUMS']);
    const sums = names.map((name) => {
      const { data } = files.find((file) => file.name === name)!;
      return `${createHash('sha256').update(data).digest('hex')}  ${name}`;
    });
    expect(textOf('SHA256SUMS')).toBe(`${sums.join('\n')}\n`);
  });

  it('quotes the licence of every package that is bundled into it', () => {
    const imports = sourceFiles(['src', 'sidebar'], ['.ts']).flatMap(({ text }) => importsOf(text));
    const packages = [...new Set(imports.filter((path) => /^[a-z@][^:]*$/.test(path)))].map(
      (path) => path.split('/')[0]!,
    );
    expect([...new Set(packages)].sort()).toEqual(['jsep', 'zod']);
    const notices = textOf('THIRD-PARTY.txt');
    for (const name of packages)
      expect(notices).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
  });

  it('is what another program makes of the same files', () => {
    expect(btoa(String.fromCharCode(...zip(FILES)))).toBe(BY_PYTHON);
  });
});
