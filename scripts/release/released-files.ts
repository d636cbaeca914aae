import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a release. */
interface ReleasedFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * What a release holds: the files of `dist/`, the licence, the licences of the packages that are bundled into `dist/`
 * (the build leaves their comments out), and the checksums of all these.
 */
export function releasedFiles(): readonly ReleasedFile[] {
  const files = [
    ...readdirSync('dist')
      .sort()
      .map((name) => ({ name, data: bytesOf(join('dist', name)) })),
    { name: 'LICENSE', data: bytesOf('LICENSE') },
    { name: 'THIRD-PARTY.txt', data: encoded(thirdParty()) },
  ];
  const sums = files.map(({ data, name }) => `${sha256(data)}  ${name}\n`).join('');
  return [...files, { name: 'SHA256SUMS', data: encoded(sums) }];
}

/** SHA-256 in hexadecimal digits. */
export function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The licence of every package that the add-on depends on when it runs, by name. */
function thirdParty(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const notices = Object.keys(dependencies)
    .sort()
    .map((name) => {
      const licence = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').replace(/\r\n/g, '\n');
      return `${name} ${dependencies[name]}\n\n${licence.trim()}\n`;
    });
  return ['Parts of these packages are in functions.js, addon.js and Sidebar.html.\n', ...notices].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
