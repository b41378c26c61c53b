import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inChromium, runBoth } from './fixture.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SOURCE = 'import asyncio\n\n\nasync def main():\n    print(eval("1"), 2 ** 64)\n\n\nasyncio.run(main())\n';

async function violations(page: Page): Promise<readonly string[]> {
  // Where the debugger runs it, no policy of the page's applies.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join('\n  ')}`);
}

inChromium('accessibility', ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 400]) {
      test(`axe finds nothing in ${colorScheme} at ${width} pixels`, async () => {
        const page = await open({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
        expect(await violations(page), 'the empty page').toEqual([]);
        await page.locator('#options-button').click();
        expect(await violations(page), 'the options').toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  }

  test.each([['light', 1440], ['dark', 400]] as const)('axe finds nothing with problems and outputs in %s at %i pixels', async (colorScheme, width) => {
    const page = await open({ source: SOURCE, colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await runBoth(page);
    expect(await violations(page), 'outputs').toEqual([]);
    await page.locator('#problems-tab').click();
    expect(await violations(page), 'problems').toEqual([]);
    await page.locator('.problem .why').first().click();
    await page.locator('#page[open]').waitFor();
    expect(await violations(page), 'the page of a diagnostic').toEqual([]);
  });

  test('nothing is wider than a small screen', async () => {
    const page = await open({ source: SOURCE, viewport: { width: 400, height: 800 } });
    for (const view of ['Python', 'TypeScript', 'Results']) {
      await page.locator('.switcher').getByText(view).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(400);
    }
  });
});
