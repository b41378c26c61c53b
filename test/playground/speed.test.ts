import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { converted, inChromium } from './fixture.js';

const example = readFileSync(join(import.meta.dirname, '../../examples/worker_pool.py'), 'utf8');

/** How much longer things take here than on a machine with nothing else to do: other tests run at the same time. */
function contention(): number {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  while (process.cpuUsage(cpu).user < 100_000);
  return Math.max(1, (performance.now() - wall) / 100);
}

inChromium('speed', ({ open }) => {
  test('the first port is there within a second of opening, later ones of 100 lines within 50 ms', async () => {
    const page = await open({ source: example });
    const first: number[] = [];
    const loads: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.reload();
      await converted(page);
      loads.push(contention());
      first.push(await page.evaluate(() => performance.getEntriesByName('aio2ts:converted')[0]!.startTime));
    }
    await page.locator('#python .cm-content').focus();
    await page.keyboard.press('ControlOrMeta+End');
    for (let key = 0; key < 25; key += 1) {
      await page.keyboard.type('#');
      await page.waitForTimeout(60);
    }
    const times = await page.evaluate(() => performance.getEntriesByName('aio2ts:converted').map((mark) => (mark as PerformanceMark).detail.milliseconds as number));
    const later = Math.min(...times.slice(1));
    const load = Math.min(3, ...loads);
    console.log(`first port ${Math.min(...first).toFixed(0)} ms after opening (load ${load.toFixed(1)}), later ones ${later.toFixed(0)} ms`);
    expect(Math.min(...first)).toBeLessThan(1000 * load);
    expect(later).toBeLessThan(50);
  });

  test('typing in 500 lines keeps the page busy for less than a frame a key', async () => {
    const body = example.slice(0, example.indexOf('asyncio.run('));
    const many = Array.from({ length: 6 }, () => body).join('\n').split('\n').slice(0, 500).join('\n');
    const page = await open({ source: `${many}\n` });
    const session = await page.context().newCDPSession(page);
    // The time of the page's thread alone, so that other work of the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
    await page.locator('#python .cm-content').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# warm');
    await page.waitForTimeout(500);
    const before = await busy();
    const text = '# what is typed here is a comment of some length';
    await page.keyboard.type(text, { delay: 60 });
    await page.waitForTimeout(300);
    const each = ((await busy()) - before) * 1000 / text.length;
    console.log(`${each.toFixed(1)} ms of the page's thread a key`);
    expect(each).toBeLessThan(16);
  });
});
