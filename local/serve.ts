import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PAGE_FOLDER } from './build-page.ts';
import type { PageLanguage } from './page/words.ts';

/** The few addresses there are, each with its file and type. `dist/` is read anew for every visit. */
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/page.js': [join(PAGE_FOLDER, 'page.js'), 'text/javascript'],
  '/page.css': [join(PAGE_FOLDER, 'page.css'), 'text/css'],
  '/google-script.js': [join(PAGE_FOLDER, 'google-script.js'), 'text/javascript'],
  '/dist/appsscript.json': ['dist/appsscript.json', 'application/json'],
  '/dist/functions.js': ['dist/functions.js', 'text/javascript'],
  '/dist/addon.js': ['dist/addon.js', 'text/javascript'],
  '/dist/Sidebar.html': ['dist/Sidebar.html', 'text/plain'],
  '/catalogue.json': ['docs/functions/catalogue.json', 'application/json'],
};

/** Nothing may be loaded from or sent to another host: the browser itself refuses it. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'";

/**
 * Serves the local spreadsheet to this machine only, at the wanted port or, where that is taken, the next free one.
 * The address takes `?lang=en`; without it the page speaks `language`.
 */
export async function serve(options: {
  readonly port: number;
  readonly language: PageLanguage;
}): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, options.language).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, options.port);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, close };
}

async function answer(request: IncomingMessage, response: ServerResponse, language: PageLanguage) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname === '/') {
    const asked = searchParams.get('lang');
    const page = await readFile('local/page/index.html', 'utf8');
    return send(
      response,
      page.replace('{language}', asked === 'ja' || asked === 'en' ? asked : language),
      'text/html',
    );
  }
  const [file, type] = FILES[pathname] ?? [];
  const content = file && (await readFile(file).catch(() => undefined));
  if (!content || !type) return response.writeHead(404).end();
  return send(response, content, type);
}

function send(response: ServerResponse, content: string | Buffer, type: string) {
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
  });
  response.end(content);
}

/** Listens at the port or at the next one that is free; answers which. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Opens the address in the user's browser where the system has a way to; where it has none, nothing happens. */
export function openBrowser(address: string): void {
  const [program, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
