// What `npm run push` and `npm run deploy:new` share: the user's own project file and how clasp is called. Plain Node.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddOn, ROOT, run } from './prepare.mjs';

/** The user's own script id lives here, beside the committed `.clasp.json`, and is ignored by git. */
export const OWN_PROJECT = '.clasp.dev.json';

/** The script id in the user's own project file, or null. */
export function ownScriptId() {
  const file = join(ROOT, OWN_PROJECT);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).scriptId || null;
  } catch {
    return null;
  }
}

/** Runs clasp on the user's own project; answers whether it said that all went well. */
export function clasp(...args) {
  const program = join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  return run(process.execPath, [program, '-P', OWN_PROJECT, ...args]);
}

/** Builds `dist/` and replaces the files of the user's script project by it. */
export function buildAndPush(words) {
  buildAddOn(words);
  // Without --force a changed manifest makes clasp print "Skipping push." and report success.
  return clasp('push', '--force');
}
