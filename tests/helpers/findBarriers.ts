import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Given a page, returns what axe-core finds to be serious or critical, by all of its rules. */
export async function findBarriers(page: Page): Promise<string[]> {
  // What fades in is pale for a moment.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map((each) => each instanceof CSSTransition && each.finished))',
  );
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
}
