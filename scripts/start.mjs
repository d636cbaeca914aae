// npm start: installs what is missing, builds, serves the local spreadsheet and opens it. Plain Node.
import { buildAddOn, giveUp, prepare } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const FIRST_PORT = 4649;

/** Reads the command line; the first thing that cannot be read ends the program with a sentence. */
function readOptions(args) {
  const options = { port: FIRST_PORT, language: terminalLanguage(), open: true };
  const words = () => wordsOf(options.language);
  const left = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.split('=', 1)[0], arg.replace(/^.*?=/, '')] : [arg],
  );
  while (left.length > 0) {
    const option = left.shift();
    if (option === '--no-open') options.open = false;
    else if (option === '--port') options.port = readPort(left.shift(), words());
    else if (option === '--lang') options.language = readLanguage(left.shift(), words());
    else giveUp(words().unknownOption(option));
  }
  return options;
}

function readPort(text, words) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) giveUp(words.badPort(text ?? ''));
  return port;
}

function readLanguage(text, words) {
  if (text !== 'ja' && text !== 'en') giveUp(words.badLanguage(text ?? ''));
  return text;
}

const options = readOptions(process.argv.slice(2));
const words = wordsOf(options.language);
prepare(words);
buildAddOn(words);

const { load } = await import('./run.mjs');
const { buildPage } = await load('local/build-page.ts');
const { serve, openBrowser } = await load('local/serve.ts');
await buildPage();
const { port, close } = await serve(options);
const address = `http://127.0.0.1:${port}/`;
if (port !== options.port) console.log(words.portTaken(options.port, port));
console.log(`${words.ready(address)}\n${words.howToStop}`);
if (options.open) openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    console.log(`\n${words.stopped}`);
    process.exit(0);
  });
}
