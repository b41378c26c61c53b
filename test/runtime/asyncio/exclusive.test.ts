import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  createTask,
  currentTask,
  exclusive,
  fromHost,
  run,
  settled,
  sleep,
} from '../../../src/runtime/asyncio/index.js';
import { ValueError } from '../../../src/runtime/python/exceptions.js';

test('an exclusive call lets no other task run until it is done', async () => {
  const lines: string[] = [];
  await run(async () => {
    const other = createTask(async () => {
      for (let i = 0; i < 3; i++) {
        lines.push(`other ${i}`);
        await sleep(0.005);
      }
    });
    await sleep(0);
    const me = currentTask();
    lines.push(
      await exclusive(async () => {
        await pause(30);
        return await fromHost(async () => 'read');
      }),
    );
    lines.push(`same task ${currentTask() === me}`);
    await other.join();
  });
  expect(lines).toEqual(['other 0', 'read', 'same task true', 'other 1', 'other 2']);
});

test('an exclusive call passes its error on, and the loop goes on', async () => {
  await run(async () => {
    await expect(
      exclusive(async () => {
        await pause(1);
        throw new ValueError('inside');
      }),
    ).rejects.toThrow('inside');
    await sleep(0.001);
  });
});

test('outside a loop an exclusive call is the call itself', async () => {
  expect(await exclusive(async () => 5)).toBe(5);
});

test('settled gives errors a place among the results', async () => {
  const [first, second, third] = await settled([
    Promise.resolve(1),
    Promise.reject(new ValueError('v')),
    sleep(0, 'x'),
  ]);
  expect([first, String(second), third]).toEqual([1, 'v', 'x']);
});

test('a wait outside tasks can be chained as a promise', async () => {
  expect(await sleep(0.001, 'a').then((text) => `${text}b`)).toBe('ab');
});
