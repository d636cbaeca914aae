// npm run deploy:new: makes a new Google Sheet with the add-on bound to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAndPush, clasp, OWN_PROJECT, ownScriptId } from './clasp.mjs';
import { claspWordsOf } from './clasp-words.mjs';
import { buildAddOn, giveUp, prepare, ROOT } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const language = terminalLanguage();
const words = claspWordsOf(language);
const present = ownScriptId();
if (present !== null) giveUp(words.hasProject(present));
prepare(wordsOf(language));
buildAddOn(wordsOf(language));
// clasp wants the file to exist, and refuses to create a project where it finds any scriptId, even an empty one.
writeFileSync(join(ROOT, OWN_PROJECT), `${JSON.stringify({ rootDir: 'dist' })}\n`);
clasp('create-script', '--type', 'sheets', '--title', 'Shirube', '--rootDir', 'dist');
// The exit code of clasp does not tell whether it worked; an id in the file does.
if (ownScriptId() === null) giveUp(words.notCreated);
// Creating overwrote dist/appsscript.json with Google's default, so it is built once more.
if (!buildAndPush(wordsOf(language))) giveUp(words.notPushed);
console.log(words.created);
