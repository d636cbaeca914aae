import { deflateSync, inflateSync } from 'node:zlib';

/**
 * What runs in the page: unpacks the code and runs it as a script of the page. Every browser that opens Google Sheets
 * can do that; an older one says what is missing.
 */
const LOADER = `(async packed => {
  const bytes = Uint8Array.from(atob(packed), char => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.head.append(script);
})`;
const TROUBLE = `error => {
  document.getElementById('page').textContent =
    'ブラウザーを新しくしてください。 / Please update your browser. ' + error;
}`;

const PACKED = /\("([A-Za-z0-9+/=]+)"\)\.catch\(/;

/**
 * A script in a third of its size: deflated, as text. Why: `docs/decisions/014-weight-of-the-sidebar.md`.
 *
 * @param name what the code is called in the tools of a browser
 */
export function packScript(code: string, name: string): string {
  const packed = deflateSync(`${code}\n//# sourceURL=${name}`, { level: 9 }).toString('base64');
  return `${oneLine(LOADER)}("${packed}").catch(${oneLine(TROUBLE)})`;
}

/** The code inside a page: {@link packScript} backwards. */
export function unpackScript(page: string): string {
  const packed = PACKED.exec(page)?.[1];
  if (packed === undefined) throw new Error('There is no packed script in this page.');
  return inflateSync(Buffer.from(packed, 'base64')).toString('utf8');
}

function oneLine(script: string): string {
  return script.replace(/\n\s*/g, '');
}
