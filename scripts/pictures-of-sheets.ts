import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../src/i18n/language.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { SAMPLE_IDS, type SampleId } from '../src/tracker/samples/samples.ts';
import { inLocalPages } from './pictures/local-pages.ts';
import { savePicture } from './pictures/save-picture.ts';

/*
 * npm run pictures:sheets -- [--all] [--png] [folder] [sample …]: takes pictures of the sheets of samples as the local
 * spreadsheet shows them; without --all only of the sheets that matter most. A person looks at them.
 * npm run pictures:sheets -- --listing: takes those of the Marketplace listing.
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
const USUAL = { viewport: { width: 1680, height: 1180 } } as const;

/** A listing wants PNG of 1280 × 800 pixels: a window of 1600 × 1000, at four fifths. Source: docs/marketplace. */
const LISTING = {
  ...{ folder: 'docs/marketplace/screenshots', samples: ['beauty-brand'], sheets: ['dashboard', 'kpi'] },
  page: { viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 4 / 5 },
} as const;

const words = process.argv.slice(2);
const isListing = words.includes('--listing');
const [folder = isListing ? LISTING.folder : 'docs/images/samples', ...named] = words.filter(
  (word) => !word.startsWith('--'),
);
const wished: readonly string[] = isListing ? LISTING.samples : named;
const format = isListing || words.includes('--png') ? 'png' : 'webp';
const samples = SAMPLE_IDS.filter((id) => wished.length === 0 || wished.includes(id));

mkdirSync(folder, { recursive: true });
await inLocalPages(isListing ? LISTING.page : USUAL, samples.length, (page, language, time) =>
  picture(page, samples[time]!, language),
);

async function picture(page: Page, sample: SampleId, language: Language): Promise<void> {
  const made = await create(page, sample, language);
  const { sheets } = createTracker(sample, { language, today: '2026-10-15', trackerId: 'pictures' });
  for (const [index, name] of made.entries()) {
    const { id } = sheets[index]!;
    const main: readonly string[] = isListing ? LISTING.sheets : MAIN[sample];
    if (!words.includes('--all') && !main.includes(id)) continue;
    await page.evaluate((tab) => {
      const book = window.shirube?.api.getActiveWorkbook();
      const sheet = book?.getSheetByName(tab);
      if (sheet) book?.setActiveSheet(sheet);
    }, name);
    await page.waitForTimeout(700);
    await savePicture(page, page, `${folder}/${sample}-${language}-${id}.${format}`);
  }
  console.log(`${sample} ${language}: ${made.join(', ')}`);
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
