import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../local/build-page.ts';
import { serve } from '../local/serve.ts';
import type { LocalSpreadsheet } from '../local/spreadsheet-app/contract.ts';
import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { SAMPLE_IDS, type SampleId } from '../src/tracker/samples/samples.ts';
import { findChromium } from './chromium.mjs';
import { indexedPng } from './pictures/indexed-png.ts';

/*
 * npm run pictures -- [--all] [folder] [sample …]: takes pictures of the sheets of samples as the local spreadsheet shows
 * them; without --all only of the sheets that matter most. A person looks at them.
 */

/** The sheets that show best what a sample is about. */
const MAIN: Readonly<Record<SampleId, readonly string[]>> = {
  'beauty-brand': ['dashboard', 'okr', 'kpi', 'qualitative', 'review'],
  'b2b-funnel': ['dashboard', 'funnel'],
  cascade: ['dashboard', 'okr'],
  'kpi-catalogue': ['dashboard', 'kpi'],
  'marketing-okrs': ['dashboard', 'okr'],
  roles: ['dashboard', 'kpi'],
};

/** Room for a whole dashboard. */
const SIZE = { width: 1680, height: 1180 } as const;

declare global {
  interface Window {
    shirube?: LocalSpreadsheet;
  }
}

const words = process.argv.slice(2);
const [folder = 'docs/images/samples', ...wished] = words.filter((word) => word !== '--all');
const samples = SAMPLE_IDS.filter((id) => wished.length === 0 || wished.includes(id));
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

async function picture(sample: SampleId, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${server.port}/?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  const made = await create(page, sample, language);
  const { sheets } = createTracker(sample, { language, today: '2026-10-15', trackerId: 'pictures' });
  for (const [index, name] of made.entries()) {
    const { id } = sheets[index]!;
    if (!words.includes('--all') && !MAIN[sample].includes(id)) continue;
    await page.evaluate((tab) => {
      const book = window.shirube?.api.getActiveWorkbook();
      const sheet = book?.getSheetByName(tab);
      if (sheet) book?.setActiveSheet(sheet);
    }, name);
    await page.waitForTimeout(700);
    writeFileSync(`${folder}/${sample}-${language}-${id}.png`, await smallPicture(page));
  }
  console.log(`${sample} ${language}: ${made.join(', ')}`);
  await page.close();
}

/** What the page shows, as a file that is small enough to be kept. */
async function smallPicture(page: Page): Promise<Buffer> {
  const shot = (await page.screenshot()).toString('base64');
  const pixels = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (let from = 0; from < bytes.length; from += 2 ** 15)
      text += String.fromCharCode(...bytes.slice(from, from + 2 ** 15));
    return btoa(text);
  }, shot);
  return indexedPng(Buffer.from(pixels, 'base64'), SIZE.width, SIZE.height);
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
