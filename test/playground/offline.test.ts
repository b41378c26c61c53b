import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/cli/playground/static-server.js';
import { folder, inChromium, type, typescriptOf } from './fixture.js';

inChromium('without a network', ({ open }) => {
  test('after the first load the page converts, runs ports and explains, under any path', async () => {
    const root = mkdtempSync(join(tmpdir(), 'aio2ts-playground-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    cpSync(folder, join(root, 'some/path'), { recursive: true });
    const served = await serveFolder(root, 0);
    onTestFinished(() => served.close());
    const page = await open({ complains: true });
    await page.goto(`http://localhost:${served.port}/some/path/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).length > 0 && (await navigator.serviceWorker.ready).active?.state === 'activated', null, { timeout: 30_000 });
    await served.close();

    await page.reload();
    await type(page, 'import json\n\nprint(json.dumps({"offline": eval("1")}))\n');
    await expect.poll(() => typescriptOf(page), { timeout: 20_000 }).toContain('aio2ts/runtime/json');
    await page.locator('#problems-tab').click();
    await page.locator('.problem .why').first().click();
    await page.locator('#page[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#run').click();
    await expect.poll(() => page.locator('#run-port header').textContent(), { timeout: 20_000 }).toContain('exit status 1');
    // Pyodide was never asked for, so it is not kept: that is said.
    await expect.poll(() => page.locator('#verdict').textContent(), { timeout: 20_000 }).toContain('there is no network');
  });
});
