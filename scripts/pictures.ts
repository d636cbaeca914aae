import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../local/build-page.ts';
import { serve } from '../local/serve.ts';
import type { LocalSpreadsheet } from '../local/spreadsheet-app/contract.ts';
import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import { SAMPLE_IDS } from '../src/tracker/samples/samples.ts';
import { findChromium } from './chromium.mjs';

/*
 * Takes pictures of the sheets of samples as the local spreadsheet shows them: `npm run pictures -- <folder> [sample …]`.
 * A person looks at them; the main ones are kept in docs/images.
 */

declare global {
  interface Window {
    shirube?: LocalSpreadsheet;
  }
}

const [folder = 'docs/images/samples', ...wished] = process.argv.slice(2);
const samples = wished.length > 0 ? wished : SAMPLE_IDS;
const executablePath = findChromium();
if (!executablePath) {
  console.error('Chrome or Chromium is needed for this and was not found.');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
await buildPage();
const server = await serve({ port: 0, language: 'ja' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const sample of samples) {
  for (const language of LANGUAGES) await picture(sample, language);
}
await browser.close();
await server.close();

async function picture(sample: string, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1680, height: 1050 } });
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${server.port}/?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  const made = await create(page, sample, language);
  for (const [index, name] of made.entries()) {
    await page.evaluate((tab) => {
      const book = window.shirube?.api.getActiveWorkbook();
      const sheet = book?.getSheetByName(tab);
      if (sheet) book?.setActiveSheet(sheet);
    }, name);
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${folder}/${sample}-${language}-${index + 1}.png` });
  }
  console.log(`${sample} ${language}: ${made.join(', ')}`);
  await page.close();
}

async function create(page: Page, sample: string, language: Language): Promise<readonly string[]> {
  return page.evaluate(
    async ([id, ja]) => {
      const { shirube } = window;
      if (!shirube) throw new Error('The page is not ready');
      const request = { sample: id, language: ja, palette: 'standard' };
      const answer = await shirube.callFromClient('rpc', ['createSample', request]);
      const done = answer as { value?: { value?: { sheets: { name: string }[] } } };
      await shirube.settle();
      return done.value?.value?.sheets.map(({ name }) => name) ?? [];
    },
    [sample, language],
  );
}
