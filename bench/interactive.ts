import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { card, firstRun, working } from '../test/sidebar/answers.ts';
import { startBrowser } from '../test/sidebar/open-sidebar.ts';
import { median, ms, printTable } from './table.ts';

const RUNS = 9;
const ADDRESS = 'https://sidebar.example/';
const EMPTY = '<!doctype html><html lang="ja"><title>-</title><button>-</button></html>';

/** A page, and what stands on it once one can use it. */
interface Measured {
  readonly name: string;
  readonly html: string;
  readonly ready: string;
  readonly times: number[];
}

/**
 * How long until one can use the sidebar: from the request of the page to its first view with the tracker of the file,
 * when the browser is free again. Against a page with nothing but a button, in turns, each time in a fresh context. The
 * spreadsheet answers at once, so that the page alone is measured.
 */
export async function benchInteractive(): Promise<void> {
  const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
  const pages: readonly Measured[] = [
    { name: 'empty page', html: EMPTY, ready: 'button', times: [] },
    { name: 'Sidebar.html', html: sidebar, ready: '.foot button', times: [] },
  ];
  const browser = await startBrowser();
  try {
    // The first one of a browser pays for its start.
    for (const { html, ready } of pages) await timeToInteractive(browser, html, ready);
    for (let run = 0; run < RUNS; run += 1) {
      for (const { html, ready, times } of pages) times.push(await timeToInteractive(browser, html, ready));
    }
  } finally {
    await browser.close();
  }
  const least = median(pages[0]!.times);
  printTable(
    `Time to interactive of the sidebar in Chromium, median of ${RUNS}`,
    ['page', 'bytes', 'time', 'ratio'],
    pages.map(({ html, name, times }) => [
      name,
      String(Buffer.byteLength(html)),
      ms(median(times)),
      (median(times) / least).toFixed(1),
    ]),
  );
}

async function timeToInteractive(browser: Browser, html: string, ready: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 858 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const start = { value: { ...firstRun('ja'), trackers: [card] } };
  await page.addInitScript(standIn, { answers: { ...working('ja'), start }, ready });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'interactiveAt' in window);
  const time = await page.evaluate(() => (window as unknown as { interactiveAt: number }).interactiveAt);
  await context.close();
  return time;
}

/** Answers as a spreadsheet does, and notes when the page is ready and has nothing to do. Runs in the page. */
function standIn({ answers, ready }: { answers: Record<string, unknown>; ready: string }): void {
  type Handler = (value: unknown) => void;
  const runner = (success: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler),
    withFailureHandler: () => runner(success),
    rpc: (method: string) =>
      setTimeout(() => success({ ok: true, value: (answers[method] as { value: unknown }).value }), 0),
  });
  const settle = (): void => {
    if (!document.querySelector(ready)) return;
    observer.disconnect();
    // Painted once, and then free for what one presses.
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { interactiveAt: performance.now() }), 0),
    );
  };
  const observer = new MutationObserver(settle);
  observer.observe(document, { childList: true, subtree: true });
  Object.assign(window, { google: { script: { run: runner(() => undefined) } } });
}
