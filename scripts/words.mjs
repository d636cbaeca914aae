// What the commands say on the terminal, in Japanese and English. Plain Node, nothing installed yet.

const WORDS = {
  ja: {
    oldNode: (version) =>
      `Node.js 20 以降が必要です(いまは ${version})。https://nodejs.org/ から新しい版を入れて、もう一度お試しください。`,
    installing: '必要なパッケージを入れています(初回は1分ほどかかります)…',
    installFailed: 'パッケージを入れられませんでした。ネットワークを確かめて、もう一度お試しください。',
    building: 'アドオンを組み立てています…',
    buildFailed: 'アドオンを組み立てられませんでした。上の説明を見てください。',
    unknownOption: (option) =>
      `${option} は使えません。使えるのは --no-open、--port 番号、--lang ja または en です。`,
    badPort: (port) => `--port には 1 から 65535 までの整数を書いてください(いまは ${port})。`,
    badLanguage: (language) => `--lang には ja か en を書いてください(いまは ${language})。`,
    portTaken: (wanted, port) => `ポート ${wanted} は使われているので、${port} を使います。`,
    ready: (address) => `表を開けます: ${address}`,
    howToStop: '終わるときは Ctrl+C を押してください。',
    stopped: '終わりました。',
    installingChromium: 'ブラウザーのテストに使う Chromium を入れています…',
    noChromium:
      'Chrome か Chromium が見つかりません。Google Chrome(https://www.google.com/chrome/)か Chromium(Debian なら sudo apt-get install chromium fonts-noto-cjk)を入れるか、CHROME_PATH に場所を書いて、もう一度お試しください。',
    noFonts:
      '日本語のフォントが見つからないので、画面の写真では文字が四角になります(Debian なら sudo apt-get install fonts-noto-cjk)。',
    skipped: (count) => `実行されなかったテストが ${count} 件あります。失敗として数えます。`,
    noTests: 'テストが1件も実行されませんでした。',
  },
  en: {
    oldNode: (version) =>
      `Node.js 20 or newer is needed (this is ${version}). Install a newer one from https://nodejs.org/ and try again.`,
    installing: 'Installing the packages (about a minute the first time)…',
    installFailed: 'The packages could not be installed. Check the network and try again.',
    building: 'Building the add-on…',
    buildFailed: 'The add-on could not be built. See the message above.',
    unknownOption: (option) =>
      `${option} is not an option. The options are --no-open, --port NUMBER and --lang ja or en.`,
    badPort: (port) => `--port takes a whole number from 1 to 65535 (got ${port}).`,
    badLanguage: (language) => `--lang takes ja or en (got ${language}).`,
    portTaken: (wanted, port) => `Port ${wanted} is taken, so ${port} is used.`,
    ready: (address) => `The spreadsheet is open at ${address}`,
    howToStop: 'Press Ctrl+C to stop.',
    stopped: 'Stopped.',
    installingChromium: 'Installing Chromium for the browser tests…',
    noChromium:
      'No Chrome or Chromium was found. Install Google Chrome (https://www.google.com/chrome/) or Chromium (on Debian: sudo apt-get install chromium fonts-noto-cjk), or put its place into CHROME_PATH, and try again.',
    noFonts:
      'No Japanese font was found, so the screenshots show boxes instead of letters (on Debian: sudo apt-get install fonts-noto-cjk).',
    skipped: (count) => `${count} tests did not run. They count as failed.`,
    noTests: 'Not a single test ran.',
  },
};

/** The language of the terminal: Japanese unless the environment names another language. */
export function terminalLanguage(environment = process.env) {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(ja|c\b|posix|$)/i.test(locale) ? 'ja' : 'en';
}

/** The sentences of a language. */
export const wordsOf = (language) => WORDS[language];
