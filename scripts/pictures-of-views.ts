import { mkdirSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { APP_TEXTS } from '../src/i18n/app.ts';
import type { Language } from '../src/i18n/language.ts';
import { SIDEBAR_TEXTS } from '../src/i18n/sidebar.ts';
import { CHECK_IN_VIEW_TEXTS } from '../src/i18n/sidebar-check-in.ts';
import { GOAL_TEXTS } from '../src/i18n/sidebar-goals.ts';
import { inLocalPages } from './pictures/local-pages.ts';
import { savePicture } from './pictures/save-picture.ts';

/*
 * npm run pictures:views -- [folder]: takes pictures of the views of the sidebar for the guides, with the beauty brand as
 * its tracker. A person looks at them.
 */

/** Height of a sidebar on a laptop. */
const HEIGHT = 760;

/** New customers of twelve months. */
const HISTORY = [96, 104, 88, 110, 121, 99, 108, 117, 125, 113, 130, 122];

const [folder = 'docs/images/views'] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
await inLocalPages({ viewport: { width: 1280, height: HEIGHT + 110 }, deviceScaleFactor: 2 }, 1, pictures);

async function pictures(page: Page, language: Language): Promise<void> {
  const sidebar = await openSidebar(page, language);
  const texts = SIDEBAR_TEXTS[language];
  const shoot = async (name: string): Promise<void> => {
    await page.evaluate(() => window.shirube?.settle());
    // What slides in has arrived.
    await page.waitForTimeout(600);
    await savePicture(page, page.locator('#side'), `${folder}/${name}-${language}.webp`);
  };
  const press = (name: string) => sidebar.getByRole('button', { name }).first().click();

  await shoot('start');
  await press(APP_TEXTS[language].samples['beauty-brand'].name);
  await sidebar.getByText(texts.create.done, { exact: true }).waitFor();
  await press(texts.back);
  await sidebar.getByRole('button', { name: CHECK_IN_VIEW_TEXTS[language].title }).first().waitFor();
  const { doctor } = GOAL_TEXTS[language];
  const views: readonly (readonly [name: string, row: string, title: string])[] = [
    ['check-in', CHECK_IN_VIEW_TEXTS[language].title, CHECK_IN_VIEW_TEXTS[language].title],
    ['funnel', texts.funnel.title, texts.funnel.title],
    ['doctor', doctor.title, doctor.title],
    ['settings', texts.home.settings, texts.help],
  ];
  for (const [name, row, title] of views) {
    await press(row);
    await sidebar.getByRole('heading', { name: title, exact: true }).first().waitFor();
    await shoot(name);
    await press(texts.back);
  }
  await press(texts.calibrator.title);
  await selectHistory(page);
  await press(texts.calibrator.use);
  await sidebar.locator('svg.chart').waitFor();
  await shoot('calibrator');
  console.log(language);
}

async function openSidebar(page: Page, language: Language): Promise<FrameLocator> {
  await page.locator('.menu-top').first().click();
  await page.locator('.menu-list > .sub > .menu-entry', { hasText: 'Shirube' }).hover();
  await page
    .locator('.sub .menu-entry')
    .getByText(APP_TEXTS[language].menu.open, { exact: true })
    .last()
    .click();
  const sidebar = page.frameLocator('#side iframe');
  await sidebar.getByText(SIDEBAR_TEXTS[language].home.lead).waitFor();
  return sidebar;
}

/** Types a year of figures into the sheet that was last opened, far from everything else, and selects them. */
async function selectHistory(page: Page): Promise<void> {
  await page.evaluate(async (figures) => {
    const { shirube } = window;
    const sheet = shirube?.api.getActiveWorkbook()?.getActiveSheet();
    if (!shirube || !sheet) throw new Error('The page is not ready');
    figures.forEach((figure, index) => {
      shirube.type(sheet.getSheetName(), `Y${index + 20}`, String(figure));
    });
    sheet.getRange(`Y20:Y${figures.length + 19}`).activate();
    await shirube.settle();
  }, HISTORY);
}
