import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inChromium } from './fixture.js';

/** Runs a script where ports run, in place of one. */
async function inSandbox(page: Page, script: string): Promise<unknown> {
  const frame = await page.evaluateHandle(() => document.querySelector('iframe'));
  expect(await frame.evaluate((found) => found !== null)).toBe(true);
  const sandbox = page.frames().find((candidate) => candidate !== page.mainFrame())!;
  const worker = page.workers().find((candidate) => candidate.url().startsWith('data:'))!;
  expect(sandbox).toBeDefined();
  return worker.evaluate(script);
}

async function whileRunning(open: (options: { source: string }) => Promise<Page>): Promise<Page> {
  const page = await open({ source: 'import asyncio\n\nasync def main():\n    print("on")\n    while True:\n        await asyncio.sleep(0.01)\n\nasyncio.run(main())\n' });
  await page.locator('#run').click();
  await expect.poll(() => page.locator('#run-port .lines').textContent(), { timeout: 20_000 }).toBe('on');
  return page;
}

inChromium('safety', ({ open }) => {
  test('the page runs no text as code, and no script but its own', async () => {
    const page = await open({ complains: true });
    const outcome = await page.evaluate(async () => {
      const failed: string[] = [];
      addEventListener('securitypolicyviolation', (event) => failed.push(`${event.effectiveDirective} ${event.blockedURI}`));
      const script = document.createElement('script');
      script.textContent = 'document.title = "hijacked"';
      document.head.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="document.title = \'hijacked\'">';
      document.body.append(image);
      const other = document.createElement('script');
      other.src = 'data:text/javascript,document.title = "hijacked"';
      document.head.append(other);
      await fetch('https://example.com/').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { title: document.title, failed };
    });
    expect(outcome.title).toContain('aio2ts playground');
    expect(outcome.failed).toEqual(expect.arrayContaining(['script-src-elem inline', 'script-src-attr inline', 'script-src-elem data', 'connect-src https://example.com/']));
  });

  test('a port has an origin of its own, and no network', async () => {
    const page = await whileRunning(open);
    expect(await inSandbox(page, 'self.origin')).toBe('null');
    expect(await inSandbox(page, `fetch('${page.url()}').then(() => 'reached', () => 'refused')`)).toBe('refused');
    expect(await inSandbox(page, "new Promise((resolve) => { const r = indexedDB.open('x'); r.onerror = () => resolve('refused'); r.onsuccess = () => resolve('open'); }).catch(() => 'refused')").catch(() => 'refused')).toBe('refused');
    expect(await inSandbox(page, "typeof localStorage + typeof document + typeof parent")).toBe('undefinedundefinedundefined');
    // Later, since the debugger's own calls are free to use eval.
    const later = "new Promise((resolve) => setTimeout(() => { try { resolve(eval('1 + 1')); } catch { resolve('refused'); } }))";
    expect(await inSandbox(page, later)).toBe('refused');
  });

  test('the frame of a port cannot reach the page', async () => {
    const page = await whileRunning(open);
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())!;
    expect(await frame.evaluate(() => {
      try {
        return String(parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    })).toBe('SecurityError');
  });

  test('what a port prints is text, never markup', async () => {
    const page = await open({ source: 'print("<img src=x onerror=alert(1)><b>bold</b>")\n' });
    await page.locator('#run').click();
    await expect.poll(() => page.locator('#run-port .lines').textContent(), { timeout: 20_000 }).toContain('<b>bold</b>');
    expect(await page.locator('.lines b, .lines img').count()).toBe(0);
  });
});
