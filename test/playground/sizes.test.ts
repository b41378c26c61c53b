import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedSize } from '../../scripts/playground/sizes.js';
import { converted, folder, inChromium, type } from './fixture.js';

/** What the files weigh on the way, in bytes. */
function weightOf(urls: Iterable<string>): number {
  return [...urls].reduce((sum, url) => {
    const { pathname } = new URL(url);
    return sum + compressedSize(readFileSync(join(folder, pathname === '/' ? 'index.html' : pathname)));
  }, 0);
}

inChromium('sizes', ({ openForAll, url }) => {
  test('the page weighs at most 200 kB until it is drawn, 600 kB until the first text is converted', async () => {
    const page = await openForAll();
    const asked = new Set<string>();
    page.context().on('request', (request) => {
      if (request.url().startsWith(url()) && !request.serviceWorker()) asked.add(request.url());
    });
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0 && document.fonts.status === 'loaded');
    // The worker loads the compiler beside the page, which does not wait for it: what the page itself asked for.
    const own = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => !/worker/.test(name)).map(({ name }) => name));
    const needed = [url(), ...own];
    expect(needed.filter((one) => /\.(?:js|css|woff2)$/.test(one)).length, 'scripts, styles and the font are seen').toBeGreaterThanOrEqual(3);
    await type(page, 'import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n\n\nasyncio.run(main())\n');
    await converted(page);
    // A port does not wait for prettier, which lays it out when it comes.
    const layout = [...asked].filter((one) => /(?:babel|estree|standalone)-[^/]*\.js$/.test(one));
    expect(layout).toHaveLength(3);
    const [painted, whole, laidOut] = [weightOf(needed), weightOf([...asked].filter((one) => !layout.includes(one))), weightOf(asked)];
    const shown = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`first paint ${shown(painted)}, first conversion ${shown(whole)}, laid out ${shown(laidOut)} (brotli)`);
    expect([...asked].some((one) => one.includes('tree-sitter-python')), 'the grammar was seen').toBe(true);
    expect(painted).toBeLessThanOrEqual(200_000);
    expect(whole).toBeLessThanOrEqual(600_000);
    expect(laidOut).toBeLessThanOrEqual(650_000);
  });
});
