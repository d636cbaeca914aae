import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../src/app/version.ts';
import { zip } from './release/zip.ts';

/*
 * npm run release: the files of dist/ as one archive with their checksums, in release/. The same source gives the same
 * bytes, wherever and whenever it is run.
 */

const names = readdirSync('dist').sort();
const files = names.map((name) => ({ name, data: new Uint8Array(readFileSync(join('dist', name))) }));
const sums = files.map(({ data, name }) => `${sha256(data)}  ${name}`).join('\n');
const archive = zip([...files, { name: 'SHA256SUMS', data: new TextEncoder().encode(`${sums}\n`) }]);
const name = `shirube-${VERSION}.zip`;
mkdirSync('release', { recursive: true });
writeFileSync(join('release', name), archive);
writeFileSync(join('release', `${name}.sha256`), `${sha256(archive)}  ${name}\n`);
console.log(`release/${name}: ${archive.length} bytes, SHA-256 ${sha256(archive)}`);

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
