import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../src/app/version.ts';
import { releasedFiles, sha256 } from './release/released-files.ts';
import { zip } from './release/zip.ts';

/*
 * npm run release: the files of dist/ as one archive with licences and checksums, in release/. The same source gives
 * the same bytes, wherever and whenever it is run.
 */

const archive = zip(releasedFiles());
const name = `shirube-${VERSION}.zip`;
mkdirSync('release', { recursive: true });
writeFileSync(join('release', name), archive);
writeFileSync(join('release', `${name}.sha256`), `${sha256(archive)}  ${name}\n`);
console.log(`release/${name}: ${archive.length} bytes, SHA-256 ${sha256(archive)}`);
