import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inChromium, runBoth, type } from './fixture.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** An error, a note, a warning, and something that a browser does not have. */
const SOURCE = 'import asyncio\n\n\nasync def main():\n    print(eval("1"), 2 ** 64)\n    open("notes.txt")\n\n\nasyncio.run(main())\n';

async function violations(page: Page): Promise<readonly string[]> {
  // Where the debugger runs it, no policy of the page's applies.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join('\n  ')}`);
}

/** What a person can come to see, one after the other on the same page. */
async function visitStates(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const isSmall = page.viewportSize()!.width < 640;
  const show = async (view: string): Promise<void> => {
    if (isSmall) await page.locator('.switcher').getByText(view).click();
  };
  await look('the empty page');
  await page.locator('#examples-button').click();
  await look('the examples');
  await page.keyboard.press('Escape');
  await page.locator('#options-button').click();
  await look('the options');
  await page.keyboard.press('Escape');
  await page.locator('#help').click();
  await look('the help');
  await page.keyboard.press('Escape');
  await type(page, 'def broken(:\n');
  await page.locator('#unparsed h3').waitFor({ state: 'attached' });
  await show('TypeScript');
  await look('a program that never had a port');
  await show('Python');
  await type(page, SOURCE);
  await expect.poll(() => page.locator('#python-state').textContent()).toContain('1 error');
  await look('Python with problems');
  await page.locator('#python .cm-lintRange-error').first().hover();
  await page.locator('#python .cm-tooltip').first().waitFor();
  await look('what is said of a place');
  await page.mouse.move(0, 0);
  await show('TypeScript');
  await look('the port');
  await runBoth(page);
  await look('outputs');
  await page.locator('#problems-tab').click();
  await look('the list of problems');
  await page.locator('.problem .why').first().click();
  await page.locator('#page[open]').waitFor();
  await look('the page of a diagnostic');
  await page.keyboard.press('Escape');
  await show('Python');
  await page.locator('#python .cm-content').focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.locator('#python .cm-search').waitFor();
  await look('the search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('def broken(:');
  await page.locator('#typescript-pane.is-stale').waitFor({ state: 'attached' });
  await show('TypeScript');
  await look('a port from before an error');
}

inChromium('accessibility', ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 400]) {
      test(`axe finds nothing in ${colorScheme} at ${width} pixels, whatever is shown`, { timeout: 120_000 }, async () => {
        const page = await open({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
        const found: Record<string, readonly string[]> = {};
        await visitStates(page, async (state) => {
          const here = await violations(page);
          if (here.length > 0) found[state] = here;
        });
        expect(found).toEqual({});
      });
    }
  }

  test('nothing is wider than a small screen', async () => {
    const page = await open({ source: SOURCE, viewport: { width: 400, height: 800 } });
    for (const view of ['Python', 'TypeScript', 'Results']) {
      await page.locator('.switcher').getByText(view).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(400);
    }
  });
});
