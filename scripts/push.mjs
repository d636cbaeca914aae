// npm run push: builds the add-on and replaces the files of your own Apps Script project by it.
import { buildAndPush, ownScriptId } from './clasp.mjs';
import { claspWordsOf } from './clasp-words.mjs';
import { giveUp, prepare } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const language = terminalLanguage();
const words = claspWordsOf(language);
if (ownScriptId() === null) giveUp(words.noProject);
prepare(wordsOf(language));
if (!buildAndPush(wordsOf(language))) giveUp(words.notPushed);
console.log(words.pushed);
