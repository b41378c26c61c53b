import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inChromium, runBoth } from './fixture.js';

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');

inChromium('running both', ({ open }) => {
  test.each(['chat_room.py', 'worker_pool.py'])('%s prints the same', async (name) => {
    const page = await open({ source: example(name) });
    expect(await runBoth(page)).toMatch(/^Same output\d+ lines, exit status 0$/);
    const recorded = readFileSync(join(import.meta.dirname, '../../examples/expected', name.replace('.py', '.stdout.txt')), 'utf8');
    for (const side of ['python', 'port']) {
      const lines = await page.locator(`#run-${side} .lines div:not(.stderr)`).allTextContents();
      expect(lines.join('\n'), side).toBe(recorded.trimEnd());
    }
  });

  test('an uncaught exception is the same on both sides', async () => {
    const page = await open({ source: 'import sys\n\nprint("before")\nif len(sys.argv) == 1:\n    raise ValueError("no")\n' });
    expect(await runBoth(page)).toBe('Same output1 line, exit status 1');
    expect(await page.locator('#run-python .stderr').last().textContent()).toBe('ValueError: no');
    expect(await page.locator('#run-port .stderr').last().textContent()).toBe('ValueError: no');
  });

  test('an exit status is the same on both sides', async () => {
    const page = await open({ source: 'import sys\n\nprint("bye")\nsys.exit(3)\n' });
    expect(await runBoth(page)).toBe('Same output1 line, exit status 3');
  });

  test('the first line that differs is marked', async () => {
    // The one says `emscripten 3.14`, the other the version whose behaviour it has.
    const page = await open({ source: 'import sys\n\nprint("same")\nprint(sys.version_info[:2])\nprint("after")\n' });
    expect(await runBoth(page)).toContain('The outputs differ at line 2');
    expect(await page.locator('#run-python .differs').textContent()).toContain('(3, 14)');
    expect(await page.locator('#run-port .differs').count()).toBe(1);
  });

  test('with the virtual clock a minute passes at once, with the real one time is real', async () => {
    const source = 'import asyncio\n\nasync def main():\n    await asyncio.sleep(SECONDS)\n    print("done")\n\nasyncio.run(main())\n';
    const page = await open({ source: source.replace('SECONDS', '60') });
    expect(await runBoth(page)).toMatch(/^Same output/);
    const real = await open({ source: source.replace('SECONDS', '0.3'), fragment: '&clock=real' });
    expect(await runBoth(real)).toMatch(/^Same output/);
    for (const side of ['python', 'port']) {
      const about = await real.locator(`#run-${side} header span`).textContent();
      expect(Number(/(\d+) ms/.exec(about!)?.[1]), side).toBeGreaterThanOrEqual(300);
    }
  });

  test('a program that waits for ever is recognised on both sides', async () => {
    const page = await open({ source: 'import asyncio\n\nasync def main():\n    print("waiting")\n    await asyncio.Event().wait()\n\nasyncio.run(main())\n' });
    expect(await runBoth(page)).toMatch(/^Same output, and both wait for ever/);
  });

  test('an endless loop is stopped by the button, and the page can be used meanwhile', async () => {
    const page = await open({ source: 'print("on")\nwhile True:\n    pass\n' });
    await page.locator('#run').click();
    await expect.poll(() => page.locator('#run-port .lines').textContent()).toBe('on');
    await page.locator('#options-button').click();
    await page.keyboard.press('Escape');
    expect(page.workers().length).toBeGreaterThan(1);
    await page.locator('#run').click();
    await page.locator('body:not(.is-running)').waitFor({ timeout: 5000 });
    expect(await page.locator('#verdict').textContent()).toContain('Stopped');
    expect(await page.locator('#run-port header').textContent()).toContain('stopped');
    await expect.poll(() => page.frames().length).toBe(1);
  });

  test('an endless loop is stopped at the time limit', async () => {
    const page = await open({ source: 'while True:\n    pass\n' });
    await page.locator('#options-button').click();
    await page.locator('select[name=limit]').selectOption('5');
    await page.keyboard.press('Escape');
    expect(await runBoth(page)).toContain('Both were stopped at the time limit');
  });

  test('a program that prints without end is stopped', async () => {
    const page = await open({ source: 'while True:\n    print("again and again and again and again and again")\n' });
    expect(await runBoth(page)).toContain('prints without end');
  });

  test('what needs files says so', async () => {
    const page = await open({ source: example('file_pipeline.py') });
    await runBoth(page);
    expect(await page.locator('#needs').textContent()).toContain('This program uses files');
  });

  test('a program without a port says why it cannot run', async () => {
    const page = await open();
    await page.locator('#python .cm-content').click();
    await page.keyboard.insertText('def (:\n');
    await expect.poll(() => page.locator('#python-state').textContent()).toBe('1 error');
    expect(await runBoth(page)).toContain('The port could not be run');
  });
});
