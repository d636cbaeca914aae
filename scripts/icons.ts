import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/* npm run icons: the drawings of the listing in the sizes it needs, as PNG beside them. */

const FOLDER = 'docs/marketplace';
const PICTURES = [
  ...[32, 48, 96, 128].map((size) => ({ from: 'icon', to: `icon-${size}`, width: size, height: size })),
  { from: 'banner', to: 'banner', width: 220, height: 140 },
];

const executablePath = findChromium();
if (!executablePath) {
  console.error('Chrome or Chromium is needed for this and was not found.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { from, height, to, width } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  const drawing = readFileSync(`${FOLDER}/${from}.svg`, 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: `${FOLDER}/${to}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
