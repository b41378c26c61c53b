/** The built playground in a real Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/cli/playground/static-server.js';
import { findChromium, launch } from './chromium.js';

export const folder = join(import.meta.dirname, '../../dist/playground');

export interface OpenOptions extends BrowserContextOptions {
  /** Is in the link that is opened. */
  readonly source?: string;
  /** More of the link: `&clock=real`. */
  readonly fragment?: string;
  /** The console is expected to complain. */
  readonly complains?: boolean;
}

export interface Playgrounds {
  /** For the test that asks; it fails if the console complains. */
  readonly open: (options?: OpenOptions) => Promise<Page>;
  /** For all tests of the file. */
  readonly openForAll: (options?: OpenOptions) => Promise<Page>;
  readonly url: () => string;
}

/** Runs the tests in Chromium, or says why it does not. */
export function inChromium(name: string, tests: (playgrounds: Playgrounds) => void): void {
  const executable = findChromium();
  const isBuilt = existsSync(join(folder, 'index.html'));
  const reason = executable === null ? 'no Chromium was found' : isBuilt ? null : 'npm run build:playground has not been run';
  describe.skipIf(reason !== null)(reason === null ? name : `${name} (skipped: ${reason})`, { timeout: 60_000, retry: 1 }, () => {
    let browser: Browser | undefined;
    let served: ServedFolder | undefined;
    beforeAll(async () => {
      [browser, served] = await Promise.all([launch(executable!), serveFolder(folder, 0)]);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });
    const url = (): string => `http://localhost:${served!.port}/`;
    tests({
      url,
      openForAll: async (options = {}) => (await open(browser!, url(), options)).page,
      open: async (options = {}) => {
        const { page, complaints } = await open(browser!, url(), options);
        onTestFinished(() => page.context().close());
        onTestFinished(() => {
          if (options.complains !== true) expect(complaints, 'what the console complains of').toEqual([]);
        });
        return page;
      },
    });
  });
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function open(browser: Browser, url: string, { source, fragment = '', complains: _, ...options }: OpenOptions): Promise<Opened> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(source === undefined ? url : `${url}#code=${deflateRawSync(source).toString('base64url')}${fragment}`);
  if (source !== undefined) await converted(page);
  return { page, complaints };
}

/** Waits until what is in the editor has been converted. */
export async function converted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('aio2ts:converted').length > 0, null, { timeout: 30_000 });
}

/** Types into the Python editor, which is emptied first. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('#python .cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

export function typescriptOf(page: Page): Promise<string> {
  return textOf(page, '#typescript');
}

export function pythonOf(page: Page): Promise<string> {
  return textOf(page, '#python');
}

async function textOf(page: Page, editor: string): Promise<string> {
  return (await page.locator(`${editor} .cm-line`).allTextContents()).join('\n');
}

/** Runs both programs to their end; gives the verdict. */
export async function runBoth(page: Page): Promise<string> {
  const marks = (): number => performance.getEntriesByName('aio2ts:ran').length;
  const before = await page.evaluate(marks);
  await page.locator('#run').click();
  await page.waitForFunction((count) => performance.getEntriesByName('aio2ts:ran').length > count, before, { timeout: 50_000 });
  return (await page.locator('#verdict').textContent()) ?? '';
}
