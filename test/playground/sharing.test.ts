import { expect, test } from 'vitest';
import { inChromium, pythonOf, type, typescriptOf } from './fixture.js';

const SOURCE = 'import asyncio\n\n\nasync def main():\n    print("shared: é, 漢字, 🐍")\n\n\nasyncio.run(main())\n';

inChromium('sharing', ({ open }) => {
  test('a link carries the source, its name and the options, and never runs it', async () => {
    const page = await open();
    await type(page, SOURCE);
    await page.locator('#options-button').click();
    await page.getByText('Exact', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.locator('#share').click();
    await expect.poll(() => page.locator('#toast').textContent()).toContain('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#code=[\w-]+&name=app\.py&fidelity=exact$/);

    const other = await open();
    await other.goto(link);
    await expect.poll(() => pythonOf(other)).toContain('shared: é, 漢字, 🐍');
    await expect.poll(() => typescriptOf(other)).toContain('async function main');
    expect(await other.locator('#command').textContent()).toBe('aio2ts convert app.py --fidelity exact');
    await other.waitForTimeout(500);
    expect(other.frames()).toHaveLength(1);
    expect(await other.locator('#runs').isVisible()).toBe(false);
  });

  test('nothing of a source leaves the page', async () => {
    const page = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await type(page, 'print("a secret of mine")\n');
    await expect.poll(() => typescriptOf(page)).toContain('secret');
    await page.locator('#share').click();
    await page.waitForTimeout(300);
    expect(requests.filter((request) => !request.startsWith('GET http://localhost:'))).toEqual([]);
    expect(requests.join('\n')).not.toContain('code=');
  });

  test('a damaged link says so', async () => {
    const page = await open();
    await page.goto(`${page.url()}#code=AAAAdamaged`);
    await expect.poll(() => page.locator('#toast').textContent()).toContain('This link is damaged');
  });

  test('once the text is edited the address is no longer its link', async () => {
    const page = await open({ source: SOURCE });
    expect(page.url()).toContain('#code=');
    await page.locator('#python .cm-content').click();
    await page.keyboard.type('x');
    await expect.poll(() => page.url()).not.toContain('#code=');
  });
});
