import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** How much of a picture WebP keeps, 0…1: letters stay sharp. */
const QUALITY = 0.9;

/** Keeps what a page, or a part of it, shows: as WebP, a quarter as large, or as PNG, by the name of the file. */
export async function savePicture(page: Page, part: Page | Locator, path: string): Promise<void> {
  if (path.endsWith('.png')) {
    await part.screenshot({ path });
    return;
  }
  const shot = (await part.screenshot()).toString('base64');
  const smaller = await page.evaluate(
    async ([data, quality]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
    },
    [shot, QUALITY] as const,
  );
  writeFileSync(path, smaller, 'base64');
}
