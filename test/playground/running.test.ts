import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inChromium, runBoth, type } from './fixture.js';

const examples = join(import.meta.dirname, '../../examples');
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');

inChromium('running both', ({ openForAll }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openForAll();
  }, 60_000);

  const verdictOf = async (source: string): Promise<string> => {
    await type(page, source);
    return runBoth(page);
  };
  const linesOf = (side: 'python' | 'port', what = 'div'): Promise<readonly string[]> => page.locator(`#run-${side} .lines ${what}`).allTextContents();

  test.each(['chat_room.py', 'worker_pool.py'])('%s prints what CPython printed', async (name) => {
    expect(await verdictOf(example(name))).toMatch(/^Same output\d+ lines, exit status 0$/);
    const recorded = readFileSync(join(examples, 'expected', name.replace('.py', '.stdout.txt')), 'utf8');
    for (const side of ['python', 'port'] as const) expect((await linesOf(side)).join('\n'), side).toBe(recorded.trimEnd());
  });

  test('an uncaught exception is the same on both sides', async () => {
    const source = 'import sys\n\nprint("before")\nif len(sys.argv) == 1:\n    raise ValueError("no")\n';
    expect(await verdictOf(source)).toBe('Same output1 line, exit status 1');
    for (const side of ['python', 'port'] as const) {
      const printed = await linesOf(side, '.stderr');
      expect(printed.filter((line) => line === 'ValueError: no'), side).toHaveLength(1);
      expect(printed.at(-1), side).toBe('ValueError: no');
    }
  });

  test('a traceback of the port names the lines of the Python', async () => {
    const source = 'import asyncio\n\n\nasync def fail(word: str):\n    await asyncio.sleep(1)\n    raise KeyError(word)\n\n\nasync def main():\n    await fail("key")\n\n\nasyncio.run(main())\n';
    expect(await verdictOf(source)).toMatch(/^Same output/);
    expect(await linesOf('port', '.stderr')).toEqual([
      'Traceback (most recent call last):',
      '  File "app.py", line 13, in <module>', '    asyncio.run(main())',
      '  File "app.py", line 10, in main', '    await fail("key")',
      '  File "app.py", line 6, in fail', '    raise KeyError(word)',
      "KeyError: 'key'",
    ]);
    expect((await linesOf('python', '.stderr')).join('\n')).not.toContain('pyodide');
  });

  test('both read the input that the options have', async () => {
    await page.locator('#options-button').click();
    await page.locator('textarea[name=input]').fill('Ada\n\nLovelace');
    await page.keyboard.press('Escape');
    expect(await verdictOf('import sys\n\nname = input("Who? ")\nprint(f"hello {name}", repr(input()))\nprint(sys.stdin.read())\n')).toMatch(/^Same output/);
    for (const side of ['python', 'port'] as const) expect(await linesOf(side), side).toEqual(["Who? hello Ada ''", 'Lovelace', '']);
    await page.locator('#options-button').click();
    await page.locator('textarea[name=input]').fill('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#needs').textContent()).toContain('This program reads input');
    expect(await runBoth(page)).toMatch(/^Same output/);
    expect((await linesOf('port', '.stderr')).at(-1)).toBe('EOFError: EOF when reading a line');
  });

  test('an exit status is the same on both sides', async () => {
    expect(await verdictOf('import sys\n\nprint("bye")\nsys.exit(3)\n')).toBe('Same output1 line, exit status 3');
  });

  test('the first line that differs is marked', async () => {
    // The port has the behaviour of 3.13, Pyodide is a 3.14.
    expect(await verdictOf('import sys\n\nprint("same")\nprint(sys.version_info[:2])\nprint("after")\n')).toContain('The outputs differ at line 2');
    expect(await linesOf('python', '.differs')).toEqual(['(3, 14)']);
    expect(await linesOf('port', '.differs')).toEqual(['(3, 13)']);
  });

  test('a difference far down is shown with what is before it', async () => {
    expect(await verdictOf('import sys\n\nfor i in range(5000):\n    print(i)\nprint(sys.version_info[:2])\nprint("after")\n')).toContain('The outputs differ at line 5001');
    expect(await linesOf('python', '.differs')).toEqual(['(3, 14)']);
    expect(await linesOf('port', '.rest')).toEqual(['… 4980 lines that are the same']);
    expect((await linesOf('port')).slice(-3)).toEqual(['4999', '(3, 13)', 'after']);
    expect(await page.locator('#run-port .differs').evaluate((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })).toBe(true);
  });

  test('with the virtual clock an hour passes at once', async () => {
    const source = 'import asyncio\n\nasync def main():\n    await asyncio.sleep(3600)\n    print("done")\n\nasyncio.run(main())\n';
    expect(await verdictOf(source)).toMatch(/^Same output/);
  });

  test('a program that waits for ever is recognised on both sides', async () => {
    const source = 'import asyncio\n\nasync def main():\n    print("waiting")\n    await asyncio.Event().wait()\n\nasyncio.run(main())\n';
    expect(await verdictOf(source)).toMatch(/^Same output, and both wait for ever/);
  });

  test('a program that prints without end is stopped', async () => {
    expect(await verdictOf('while True:\n    print("again and again and again and again and again")\n')).toContain('prints without end');
  });

  test('what needs files says so before it is run, and nothing is held against the port', async () => {
    await type(page, example('file_pipeline.py'));
    await expect.poll(() => page.locator('#needs').textContent()).toContain('This program uses files');
    expect(await page.locator('#python-state').textContent()).toContain('needs files');
    expect(await runBoth(page)).toMatch(/^No verdict: /);
    expect(await verdictOf('import asyncio\n\nprint(asyncio.run(asyncio.to_thread(len, "four")))\n')).toContain('No verdict: this needs more than a browser');
  });

  test('a library that Pyodide lacks is held against neither', async () => {
    expect(await verdictOf('import numpy as np\n\nprint(np.arange(3))\n')).toContain('No verdict: there is no numpy here');
  });

  test('a program without a port says why it cannot run', async () => {
    expect(await verdictOf('def (:\n')).toContain('The port could not be run');
  });

  test('an endless loop is stopped by the button, and the page can be used meanwhile', async () => {
    await type(page, 'print("on")\nwhile True:\n    pass\n');
    await page.locator('#run').click();
    await expect.poll(() => linesOf('port'), { timeout: 20_000 }).toEqual(['on']);
    await page.locator('#options-button').click();
    await page.keyboard.press('Escape');
    await page.locator('#run').click();
    await expect.poll(() => page.locator('#verdict').textContent(), { timeout: 5000 }).toContain('Stopped');
    expect(await page.locator('#run-port header').textContent()).toContain('stopped');
    // What is left is the Pyodide that waits for the next program.
    await expect.poll(() => page.workers().filter((worker) => worker.url().startsWith('data:')).length).toBeLessThanOrEqual(1);
  });

  test('an endless loop is stopped at the time limit', async () => {
    await page.locator('#options-button').click();
    await page.locator('select[name=limit]').selectOption('5');
    await page.keyboard.press('Escape');
    expect(await verdictOf('while True:\n    pass\n')).toContain('Both were stopped at the time limit');
  });

  test('with the real clock time is real', async () => {
    await page.locator('#options-button').click();
    await page.getByText('Virtual clock').click();
    await page.keyboard.press('Escape');
    expect(await verdictOf('import asyncio\n\nasync def main():\n    await asyncio.sleep(0.3)\n    print("done")\n\nasyncio.run(main())\n')).toMatch(/^Same output/);
    for (const side of ['python', 'port']) {
      const [, amount, unit] = /([\d.]+) (ms|s)$/.exec((await page.locator(`#run-${side} header span`).textContent())!)!;
      expect(Number(amount) * (unit === 's' ? 1000 : 1), side).toBeGreaterThanOrEqual(300);
    }
  });
});
