import { deflateSync, inflateSync } from 'node:zlib';

/**
 * What runs in the page: unpacks the code and runs it as a script of the page. Every browser that opens Google Sheets
 * can do that; an older one says what is missing.
 */
const LOADER = `(async (packed, digits) => {
  const values = {};
  for (let value = 0; value < 85; value += 1) values[digits[value]] = value;
  const view = new DataView(new ArrayBuffer(packed.length / 5 * 4));
  for (let at = 0; at < packed.length; at += 5) {
    let word = 0;
    for (let place = at; place < at + 5; place += 1) word = word * 85 + values[packed[place]];
    view.setUint32(at / 5 * 4, word);
  }
  const bytes = new Uint8Array(view.buffer, 4, view.getUint32(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.head.append(script);
})`;
const TROUBLE = `error => {
  document.getElementById('page').textContent =
    'ブラウザーを新しくしてください。 / Please update your browser. ' + error;
}`;

/** Digits that mean nothing to HTML and need no escape in a script, like those of Z85 (rfc.zeromq.org/spec/32). */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&_>()[]{}@%~#';
const BASE = 85;

const PACKED = /\("([^"]+)","[^"]+"\)\.catch\(/;

/**
 * A script in a third of its size: deflated, as text in which five digits stand for four bytes. Why:
 * `docs/decisions/014-weight-of-the-sidebar.md`.
 *
 * @param name what the code is called in the tools of a browser
 */
export function packScript(code: string, name: string): string {
  const packed = digitsOf(deflateSync(`${code}\n//# sourceURL=${name}`, { level: 9, memLevel: 9 }));
  return `${oneLine(LOADER)}("${packed}","${DIGITS}").catch(${oneLine(TROUBLE)})`;
}

/** The code inside a page: {@link packScript} backwards. */
export function unpackScript(page: string): string {
  const packed = PACKED.exec(page)?.[1];
  if (packed === undefined) throw new Error('There is no packed script in this page.');
  return inflateSync(bytesOf(packed)).toString('utf8');
}

/** The length of the data, then the data, filled up to whole words. */
function digitsOf(data: Buffer): string {
  const words = Buffer.alloc(4 + Math.ceil(data.length / 4) * 4);
  words.writeUInt32BE(data.length);
  words.set(data, 4);
  let text = '';
  for (let at = 0; at < words.length; at += 4) {
    let rest = words.readUInt32BE(at);
    let five = '';
    for (let place = 0; place < 5; place += 1) {
      five = DIGITS.charAt(rest % BASE) + five;
      rest = Math.floor(rest / BASE);
    }
    text += five;
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  const words = Buffer.alloc((text.length / 5) * 4);
  for (let at = 0; at < text.length; at += 5) {
    let word = 0;
    for (const digit of text.slice(at, at + 5)) word = word * BASE + DIGITS.indexOf(digit);
    words.writeUInt32BE(word, (at / 5) * 4);
  }
  return new Uint8Array(words.subarray(4, 4 + words.readUInt32BE()));
}

function oneLine(script: string): string {
  return script.replace(/\n\s*/g, '');
}
