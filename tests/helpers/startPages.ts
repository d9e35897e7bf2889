import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { findChromium, openBrowser } from './openBrowser.js';
import { finish, readAddress, startHearsay } from './runHearsay.js';

import type { Page } from 'playwright-core';

const PICTURES = resolve('tests/output');
const chromium = findChromium();

/** `describe` where there is a browser. Where Chromium is missing these tests cannot run; with CI set it must be there. */
export const withBrowser = chromium === null && !process.env['CI'] ? describe.skip : describe;

export interface OpenOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The sample stories' pages in a browser. */
export interface Pages {
  readonly address: string;
  /** What went wrong since a page was opened last: errors in the console, and requests that left the machine. */
  readonly troubles: string[];
  open(path: string, options?: OpenOptions): Promise<Page>;
  picture(page: Page, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Given the words after `hearsay`, starts it and a browser, and returns its pages; a request off this server is refused and told. */
export async function startPages(words: readonly string[] = ['demo']): Promise<Pages> {
  if (chromium === null) throw new Error('CI is set: expected Chromium, found none (set CHROMIUM_PATH)');
  mkdirSync(PICTURES, { recursive: true });
  const child = startHearsay([...words, '--port', '0']);
  const finished = finish(child);
  const [browser, address] = await Promise.all([openBrowser(chromium), readAddress(child)]);
  const troubles: string[] = [];
  return {
    address,
    troubles,
    async open(path, { width = 1280, scheme = 'light' } = {}) {
      troubles.length = 0;
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(address) || /^(?:data|blob):/.test(url)) return route.continue();
        troubles.push(`left the machine: ${url}`);
        return route.abort();
      });
      await page.goto(address + path);
      return page;
    },
    async picture(page, name) {
      await page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
    },
    async stop() {
      await browser.close();
      child.kill('SIGINT');
      await finished;
    },
  };
}
