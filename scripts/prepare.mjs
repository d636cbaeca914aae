// Makes a fresh clone ready to work: the right Node, the packages, the built add-on. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Prints a sentence and ends the program as failed. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program in the project's top folder, its output going to the terminal; answers whether it succeeded. */
export function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return status === 0;
}

/** Checks the version of Node and installs the packages where they are missing or older than the lock file. */
export function prepare(words) {
  if (Number(process.versions.node.split('.')[0]) < 20) giveUp(words.oldNode(process.version));
  if (packagesAreThere()) return;
  console.log(words.installing);
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (!run('npm', install, { shell: process.platform === 'win32' })) giveUp(words.installFailed);
}

/** npm writes node_modules/.package-lock.json last, so an interrupted installation counts as missing. */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
  );
}

/** Builds `dist/`, the files that Google would get. */
export function buildAddOn(words) {
  console.log(words.building);
  const script = [join('scripts', 'run.mjs'), join('scripts', 'build.ts')];
  if (!run(process.execPath, script)) giveUp(words.buildFailed);
}
