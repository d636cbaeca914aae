import { type Browser, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../local/build-page.ts';
import { serve } from '../../local/serve.ts';
import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { findChromium } from '../chromium.mjs';

declare global {
  interface Window {
    shirube?: LocalSpreadsheet;
  }
}

/** Long enough for a slow machine to make a tracker. */
const PATIENCE_MS = 300_000;

type PageOptions = Parameters<Browser['newPage']>[0];

/** Does something with the local page in each language, `times` times, in a browser nobody sees. */
export async function inLocalPages(
  options: PageOptions,
  times: number,
  work: (page: Page, language: Language, time: number) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chrome or Chromium is needed for this and was not found.');
  await buildPage();
  const server = await serve({ port: 0, language: 'ja' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (let time = 0; time < times; time += 1) {
    for (const language of LANGUAGES) {
      const page = await browser.newPage(options);
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`http://127.0.0.1:${server.port}/?lang=${language}`);
      await page.waitForSelector('body[data-ready]');
      await work(page, language, time);
      await page.close();
    }
  }
  await browser.close();
  await server.close();
}
