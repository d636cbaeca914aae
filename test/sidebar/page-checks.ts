import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it stands. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Is anything wider than the sidebar, or than the part of it that it stands in? */
export function overflow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('.top, .main, .foot, .li, .notice, .card'),
    ];
    return (
      document.documentElement.scrollWidth > 300 || parts.some((part) => part.scrollWidth > part.clientWidth)
    );
  });
}

/** The title of the view. */
export const title = (page: Page) => page.locator('h1').textContent();
/** Presses the first button of a name. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: false }).first().click();
/** Waits until a text is on the page. */
export const shown = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor();
