import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

/** Given the graph page and a format, saves the picture as the reader would, and returns what the file holds, a character a byte. */
export async function savePicture(page: Page, format: 'SVG' | 'PNG'): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${format}` }).click();
  return readFileSync(await (await saving).path(), 'latin1');
}
