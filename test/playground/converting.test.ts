import { expect, test } from 'vitest';
import { inChromium, pythonOf, type, typescriptOf, converted } from './fixture.js';

const PROGRAM = `import asyncio


async def fetch_price(symbol: str) -> str:
    # simulated latency
    await asyncio.sleep(0.1)
    return f"{symbol}: 1"


async def main():
    print(await fetch_price("AAA"))


asyncio.run(main())
`;

inChromium('converting', ({ open }) => {
  test('what is typed is converted', async () => {
    const page = await open();
    await type(page, PROGRAM);
    await expect.poll(() => typescriptOf(page)).toContain('async function fetchPrice(symbol: string): Promise<string>');
    await page.keyboard.type('x = 1');
    await expect.poll(() => typescriptOf(page)).toContain('x = 1');
  });

  test('the empty editor teaches, and an example fills it', async () => {
    const page = await open();
    await expect.poll(() => page.locator('#welcome').isVisible()).toBe(true);
    await page.locator('#cards button', { hasText: 'chat_room.py' }).click();
    await expect.poll(() => page.locator('#welcome').isVisible()).toBe(false);
    await expect.poll(() => typescriptOf(page)).toContain('class Room');
    expect(await page.locator('#python-file').textContent()).toBe('chat_room.py');
  });

  test('the examples that start the gallery run in a browser; the others say what they need', async () => {
    const page = await open();
    expect(await page.locator('#cards .card').count()).toBe(6);
    expect(await page.locator('#cards .badge, #example-list .badge').count()).toBe(0);
    await page.getByText('More examples').click();
    expect(await page.locator('#example-list .card').count()).toBeGreaterThanOrEqual(8);
    const other = page.locator('#machine-example-list .card');
    expect(await other.count()).toBeGreaterThanOrEqual(5);
    expect(await other.filter({ hasText: 'api_client.py' }).locator('.badge').textContent()).toContain('needs network connections');
    expect(await other.locator('.badge').count()).toBe(await other.count());
  });

  test('a program that never had a port says what has to be corrected', async () => {
    const page = await open({ source: 'x = 1\ndef broken(:\n    pass\n' });
    expect(await page.locator('#unparsed').textContent()).toContain('Line 2: ');
    for (const id of ['check-types', 'copy', 'download']) expect(await page.locator(`#${id}`).isDisabled(), id).toBe(true);
    await page.locator('#unparsed button').click();
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toBe('def broken(:');
    await type(page, 'x = 1\n');
    await expect.poll(() => page.locator('#unparsed').isVisible()).toBe(false);
    expect(await page.locator('#copy').isDisabled()).toBe(false);
  });

  test('a syntax error shows at its line, and the last port stays', async () => {
    const page = await open({ source: PROGRAM });
    await page.locator('#python .cm-content').click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('def broken(:');
    await expect.poll(() => page.locator('#python-state').textContent()).toBe('1 error');
    await page.locator('#problems-tab').click();
    expect(await page.locator('.problem .where').textContent()).toMatch(/^15:/);
    expect(await page.locator('#python .cm-lintRange-error').count()).toBeGreaterThan(0);
    expect(await page.locator('#python .cm-lint-marker-error').count()).toBe(1);
    expect(await typescriptOf(page)).toContain('fetchPrice');
    expect(await page.locator('#typescript-state').textContent()).toBe('from before the error');
  });

  test('a problem leads to its line, and its code to its page', async () => {
    const page = await open({ source: 'import asyncio\n\n\nasync def main():\n    print(eval("1"))\n\n\nasyncio.run(main())\n' });
    await page.locator('#problems-tab').click();
    await page.locator('.problem .place').click();
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toContain('eval');
    await page.locator('.problem .why').click();
    await expect.poll(() => page.locator('#page-title').textContent()).toMatch(/^AIO2203: /);
    expect(await page.locator('#page-body').textContent()).toContain('What to do');
    await page.keyboard.press('Escape');
    expect(await page.locator('#page').isVisible()).toBe(false);
  });

  test('pointing at a line marks what it became', async () => {
    const page = await open({ source: PROGRAM });
    await page.locator('#python .cm-line', { hasText: 'asyncio.sleep' }).hover();
    await expect.poll(() => page.locator('#typescript .cm-linked').allTextContents()).toEqual(['  await sleep(0.1);']);
    await page.locator('#typescript .cm-line', { hasText: 'return `' }).hover();
    await expect.poll(() => page.locator('#python .cm-linked').allTextContents()).toEqual(['    return f"{symbol}: 1"']);
    // What the source map says nothing of, too.
    await page.locator('#python .cm-line', { hasText: 'simulated latency' }).hover();
    await expect.poll(() => page.locator('#typescript .cm-linked').allTextContents()).toEqual(['  // simulated latency']);
    await page.locator('#python .cm-line', { hasText: 'import asyncio' }).hover();
    await expect.poll(() => page.locator('#typescript .cm-linked').allTextContents()).toEqual(['import { sleep } from "aio2ts/runtime/asyncio";']);
  });

  test('what the cursor is in stays marked while one writes, and the port is scrolled to it', async () => {
    const long = Array.from({ length: 80 }, (_, index) => `value_${index} = ${index}`).join('\n');
    const page = await open({ source: `${long}\n` });
    await page.locator('#python .cm-content').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('print("here")');
    const marked = page.locator('#typescript .cm-linked');
    await expect.poll(() => marked.allTextContents()).toEqual(['console.log("here");']);
    expect(await marked.evaluate((line) => line.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    await page.evaluate(() => {
      const lost: number[] = [];
      const root = document.querySelector('#typescript')!.shadowRoot!;
      new MutationObserver(() => root.querySelector('.cm-linked') ?? lost.push(1)).observe(root, { subtree: true, childList: true, attributes: true });
      Object.assign(globalThis, { lost });
    });
    await page.keyboard.type('  # and so on', { delay: 30 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as unknown as { lost: number[] }).lost.length), 'times without a mark').toBe(0);
    // The mouse says something else for as long as it points.
    await page.locator('#typescript .cm-line', { hasText: 'value79' }).hover();
    await expect.poll(() => page.locator('#python .cm-linked').allTextContents()).toEqual(['value_79 = 79']);
    await page.locator('#run').hover();
    await expect.poll(() => page.locator('#python .cm-linked').allTextContents()).toEqual(['print("here")  # and so on']);
  });

  test('options change the port and the command line', async () => {
    const page = await open({ source: PROGRAM });
    await page.locator('#options-button').click();
    await page.getByText('As in Python').click();
    await page.getByText('Vendored').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => typescriptOf(page)).toContain('async function fetch_price');
    expect(await typescriptOf(page)).toContain('from "./aio2ts-runtime/asyncio/index.js"');
    expect(await page.locator('#command').textContent()).toBe('aio2ts convert app.py --names preserve --runtime vendor');
  });

  test('maps of a library come when it is imported', async () => {
    const page = await open({ source: 'import json\n\nprint(json.dumps({"a": [1, 2]}))\n' });
    expect(await typescriptOf(page)).toContain('aio2ts/runtime/json');
    await type(page, 'import math\n\nprint(math.floor(2.5))\n');
    await expect.poll(() => typescriptOf(page)).toContain('floor');
    expect(await page.locator('#python-state').textContent()).toBe('');
  });

  test('TypeScript checks the port when it is asked', async () => {
    const page = await open({ source: PROGRAM });
    await page.locator('#check-types').click();
    await expect.poll(() => page.locator('#toast').textContent(), { timeout: 50_000 }).toBe('TypeScript (strict) finds nothing wrong.');
  });

  test('errors of TypeScript are shown at the lines of the Python', async () => {
    const page = await open({ source: 'import asyncio\n\n\nasync def main():\n    count: int = "text"\n    print(count)\n\n\nasyncio.run(main())\n' });
    await page.locator('#check-types').click();
    const problem = page.locator('.problem', { hasText: 'TS2322' });
    await expect.poll(() => problem.locator('.where').allTextContents(), { timeout: 50_000 }).toEqual(['5:5']);
    await problem.locator('.place').click();
    await expect.poll(() => page.locator('#python .cm-activeLine').textContent()).toBe('    count: int = "text"');
    expect(await page.locator('#python .cm-activeLine .cm-lintRange-error').allTextContents()).toContain('count');
    expect(await page.locator('#problems').isVisible()).toBe(true);
  });

  test('what was written is there at the next visit', async () => {
    const page = await open();
    await type(page, 'print("kept")\n');
    await converted(page);
    await page.reload();
    await expect.poll(() => pythonOf(page)).toContain('kept');
  });

  test('the port is copied', async () => {
    const page = await open({ source: PROGRAM });
    await page.locator('#copy').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('async function main(): Promise<void> {');
  });

  test('a dropped file is opened, and what is no Python is refused with a reason', async () => {
    const page = await open();
    const drop = (name: string): Promise<void> =>
      page.evaluate((file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['print("dropped")\n'], file));
        document.querySelector('#python-pane')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      }, name);
    await drop('picture.png');
    await expect.poll(() => page.locator('#toast').textContent()).toContain('is not a Python file');
    await drop('tool.py');
    await expect.poll(() => typescriptOf(page)).toContain('console.log("dropped");');
    expect(await page.locator('#typescript-file').textContent()).toBe('tool.ts');
  });
});
