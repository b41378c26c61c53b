import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inChromium, typescriptOf } from './fixture.js';

/** What has the focus, by id or by its label. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    return outer?.id || element?.getAttribute('aria-label') || element?.textContent || '';
  });
}

inChromium('keyboard alone', ({ open }) => {
  test('everything on the page is reached with Tab, in the order of the page', async () => {
    const page = await open();
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      seen.push(now);
      // In the editor Tab indents; Escape before it leaves.
      if (now === 'python' || now === 'typescript') await page.keyboard.press('Escape');
      if (now === 'toggle-dock') break;
    }
    const expected = ['examples-button', 'options-button', 'share', 'theme', 'help', 'run', 'open', 'clear', 'python', 'columns', 'check-types', 'copy', 'download', 'typescript', 'problems-tab', 'copy-command', 'toggle-dock'];
    expect(seen.filter((id) => expected.includes(id))).toEqual(expected);
  });

  test('a program is written, run, looked at and shared', async () => {
    const page = await open();
    await page.keyboard.press('Alt+1');
    await page.keyboard.type('print("typed")');
    await expect.poll(() => typescriptOf(page)).toContain('console.log("typed");');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => page.locator('#verdict').textContent(), { timeout: 50_000 }).toContain('Same output');
    await page.keyboard.press('Alt+3');
    expect(await focused(page)).toBe('output-tab');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('problems-tab');
    await page.keyboard.press('Alt+2');
    expect(await focused(page)).toBe('typescript');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => page.locator('#toast').textContent()).toContain('Link copied');
    await page.keyboard.press('F1');
    expect(await page.locator('#shortcuts').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#shortcuts').isVisible()).toBe(false);
  });

  test('the borders are moved with the arrow keys', async () => {
    const page = await open();
    const width = async (): Promise<number> => (await page.locator('#python-pane').boundingBox())!.width;
    const before = await width();
    await page.locator('#columns').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBeGreaterThan(before + 50);
    expect(await page.locator('#columns').getAttribute('aria-valuenow')).toBe('58');
  });

  test('F8 goes to the next problem', async () => {
    const page = await open({ source: 'x = 1\ny = eval("1")\n' });
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toContain('eval');
  });
});
