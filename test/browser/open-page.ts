// The door to the grid gets its sheet methods from these modules' types.

import { mkdirSync } from 'node:fs';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageLanguage } from '../../local/page/words.ts';
import { serve } from '../../local/serve.ts';
import type { LocalSpreadsheet } from '../../local/spreadsheet-app/contract.ts';
import { findChromium } from '../../scripts/chromium.mjs';

/** What a sidebar has of Google's client side; `rpc` is the add-on's one door. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  rpc(request: unknown): void;
}

declare global {
  interface Window {
    shirube?: LocalSpreadsheet;
    google: { script: { run: ScriptRunner } };
  }
}

const SHOTS = 'test/browser/shots';

const FLAGS = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
  // Chromium's own sandbox does not start for root, which is who runs tests in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The local page in a real browser, as one person uses it. */
export class OpenPage {
  readonly page: Page;
  /** Everything the page asked of another host; must stay empty. */
  readonly foreignRequests: string[] = [];
  /** Errors that nobody caught and messages of the console at level error. */
  readonly errors: string[] = [];
  private readonly closeAll: () => Promise<void>;

  constructor(page: Page, address: string, closeAll: () => Promise<void>) {
    this.page = page;
    this.closeAll = closeAll;
    page.setDefaultTimeout(60_000);
    page.on('request', (request) => {
      const isOwn = [address, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
      if (!isOwn) this.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  close(): Promise<void> {
    return this.closeAll();
  }

  /**
   * Types into a cell by keyboard, as a person does: click it, type, Enter. Waits until the cell holds something new
   * and all is calculated. Where a busy machine swallows the keys of a page that was just opened, it types once more.
   */
  async type(a1: string, text: string): Promise<void> {
    const before = await this.content(a1);
    const isTyped = async (timeout: number): Promise<void> => {
      await this.click(a1);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
      await expect.poll(() => this.content(a1), { timeout }).not.toBe(before);
    };
    await isTyped(20_000).catch(async () => {
      await this.page.keyboard.press('Escape');
      await isTyped(40_000);
    });
    await this.settle();
  }

  async click(a1: string): Promise<void> {
    const { x, y } = await this.centre(a1);
    await this.page.mouse.click(x, y);
  }

  async hover(a1: string): Promise<void> {
    const { x, y } = await this.centre(a1);
    await this.page.mouse.move(x - 4, y);
    await this.page.mouse.move(x, y);
  }

  /** Formula and value of a cell of the active sheet, as one text. */
  private content(a1: string): Promise<string> {
    return this.page.evaluate((cell) => {
      const { shirube } = window;
      const sheet = shirube?.api.getActiveWorkbook()?.getActiveSheet().getSheetName();
      return shirube && sheet
        ? JSON.stringify([shirube.formula(sheet, cell), shirube.value(sheet, cell)])
        : '';
    }, a1);
  }

  /** What a cell of the active sheet shows. */
  display(a1: string): Promise<string> {
    return this.page.evaluate((cell) => {
      const { shirube } = window;
      const sheet = shirube?.api.getActiveWorkbook()?.getActiveSheet().getSheetName();
      return shirube && sheet ? shirube.display(sheet, cell) : '';
    }, a1);
  }

  /** The colour on the screen in the lower right corner of a cell, where no text stands: `#rrggbb`. */
  async fill(a1: string): Promise<string> {
    const { x, y, width, height } = await this.centre(a1);
    const corner = { x: Math.round(x + width / 2) - 4, y: Math.round(y + height / 2) - 4 };
    const clip = { ...corner, width: 1, height: 1 };
    const picture = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    }, picture);
  }

  /** How high the row of a cell is drawn, in pixels. */
  async height(a1: string): Promise<number> {
    return (await this.centre(a1)).height;
  }

  /** Goes to a sheet by its tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp=slide-tab-item]').getByText(name, { exact: true }).click();
    await this.settle();
  }

  /** Opens the menu as a person does and clicks the entry with the given title. */
  async choose(entry: string): Promise<void> {
    await this.page.locator('.menu-top').first().click();
    await this.page.locator('.menu-list > .sub > .menu-entry', { hasText: 'Shirube' }).hover();
    await this.page.locator('.sub .menu-entry').getByText(entry, { exact: true }).last().click();
  }

  /** The frame of the sidebar. */
  sidebar(): Locator {
    return this.page.locator('#side iframe');
  }

  async settle(): Promise<void> {
    await this.page.evaluate(() => window.shirube?.settle());
    // The canvas is drawn with the next frames.
    await this.page.waitForTimeout(150);
  }

  /** Keeps a picture of the whole page for a person to look at. */
  async shoot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SHOTS}/${name}.png` });
  }

  private centre(a1: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate((cell) => {
      const sheet = window.shirube?.api.getActiveWorkbook()?.getActiveSheet();
      const canvas = document.querySelector('canvas[id^=univer-sheet-main]')?.getBoundingClientRect();
      const box = sheet?.getRange(cell).getCellRect();
      if (!canvas || !box) throw new Error(`There is no cell ${cell} on the screen`);
      const [x, y] = [canvas.x + box.x + box.width / 2, canvas.y + box.y + box.height / 2];
      return { x, y, width: box.width, height: box.height };
    }, a1);
  }
}

/** Serves the built page on a free port and opens it in a fresh browser. */
export async function openPage(language: PageLanguage): Promise<OpenPage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome or Chromium was found; npm test says how to get one');
  const server = await serve({ port: 0, language });
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const address = `http://127.0.0.1:${server.port}/`;
  const open = new OpenPage(await context.newPage(), address, async () => {
    await browser.close();
    await server.close();
  });
  await open.page.goto(address);
  await open.page.waitForSelector('body[data-ready]');
  await open.settle();
  return open;
}
