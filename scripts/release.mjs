// npm run release: builds the add-on and puts it into one archive with checksums.
import { join } from 'node:path';
import { buildAddOn, prepare, run } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const words = wordsOf(terminalLanguage());
prepare(words);
buildAddOn(words);
const script = [join('scripts', 'run.mjs'), join('scripts', 'release.ts')];
if (!run(process.execPath, script)) process.exitCode = 1;
