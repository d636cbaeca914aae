// npm run release: builds the add-on and puts it into one archive with checksums.
import { spawnSync } from 'node:child_process';
import { giveUp, prepare } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const words = wordsOf(terminalLanguage());
prepare(words);
for (const script of ['scripts/build.ts', 'scripts/release.ts']) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' });
  if (status !== 0) giveUp(`${script} failed.`);
}
