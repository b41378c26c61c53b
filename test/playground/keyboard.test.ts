import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inChromium, pythonOf, typescriptOf } from './fixture.js';

/** What has the focus, by id or by its label. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    return outer?.id || element?.getAttribute('aria-label') || element?.textContent || '';
  });
}

/** The editors show it at their frame, everything else by an outline. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const outer = document.activeElement!;
    if (outer === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(outer);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || (outer.classList.contains('editor') && boxShadow !== 'none');
  });
}

inChromium('keyboard alone', ({ open }) => {
  const ORDER = [
    'examples-button', 'options-button', 'share', 'theme', 'help', 'run', 'open', 'clear', 'python', 'columns',
    'check-types', 'copy', 'download', 'typescript', 'problems-tab', 'copy-command', 'toggle-dock',
  ];

  test.each([['Tab', ORDER], ['Shift+Tab', [...ORDER].reverse()]] as const)('%s reaches everything, in the order of the page, and shows where it is', async (key, expected) => {
    const page = await open({ source: 'x = 1\n' });
    const seen: string[] = [];
    const unseen: string[] = [];
    const end = expected.at(-1)!;
    for (let step = 0; step < 60 && seen.at(-1) !== end; step += 1) {
      // In the editor Tab indents; Escape before it leaves.
      if (seen.at(-1) === 'python' || seen.at(-1) === 'typescript') await page.keyboard.press('Escape');
      await page.keyboard.press(key);
      seen.push(await focused(page));
      if (!(await showsFocus(page))) unseen.push(seen.at(-1)!);
    }
    expect(seen.filter((id) => expected.includes(id))).toEqual(expected);
    expect(unseen, 'focused, and nothing shows it').toEqual([]);
    expect(await pythonOf(page)).toBe('x = 1\n');
  });

  test('a menu is opened, used and closed, and the focus is back where it was', async () => {
    const page = await open({ source: 'some_name = 1\n' });
    await page.locator('#options-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('#command').textContent()).toContain('--fidelity exact');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => typescriptOf(page)).toContain('some_name');
    await page.keyboard.press('Escape');
    expect(await page.locator('#options').isVisible()).toBe(false);
    expect(await focused(page)).toBe('options-button');
  });

  test('an example is chosen, and can be written in at once', async () => {
    const page = await open();
    await page.locator('#examples-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#python-file').textContent()).toBe('worker_pool.py');
    await expect.poll(() => focused(page)).toBe('python');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('columns');
  });

  test('a problem is reached and explained, and the explanation keeps the focus until it is closed', async () => {
    const page = await open({ source: 'x = 1\ny = eval("1")\n' });
    await page.keyboard.press('Alt+3');
    expect(await focused(page)).toBe('problems-tab');
    const why = page.locator('.problem .why');
    for (let step = 0; step < 8 && !(await why.evaluate((button) => button === document.activeElement)); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#page[open]').waitFor();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => document.activeElement !== document.body && document.activeElement?.closest('#page') === null);
      expect(isOutside, `after ${step + 1} steps`).toBe(false);
    }
    await page.keyboard.press('Escape');
    expect(await why.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('python');
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toContain('eval');
  });

  test('what is searched for is found, and Escape leads back to the text', async () => {
    const page = await open({ source: 'alpha = 1\nbeta = alpha\n' });
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('ControlOrMeta+f');
    await page.locator('#python .cm-search').waitFor();
    await page.keyboard.type('beta');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toBe('beta = alpha');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#python .cm-search').count()).toBe(0);
    await page.keyboard.type('gamma');
    await expect.poll(() => pythonOf(page)).toContain('gamma = alpha');
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
