/** Each expected list was printed by CPython 3.13 for the same program. */
import assert from 'node:assert/strict';
import { test } from 'vitest';
import { RuntimeError, SystemExit, ValueError } from '../../../src/runtime/python/exceptions.js';
import {
  asyncGenerator,
  ContextVar,
  coroutine,
  createTask,
  currentTask,
  fromHost,
  getRunningLoop,
  onWarning,
  reportNeverAwaited,
  run,
  sleep,
  temporary,
  virtualClock,
} from '../../../src/runtime/asyncio/index.js';

const clock = virtualClock;
type Log = (...words: unknown[]) => void;

async function trace(main: (log: Log) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  await run(async () => main((...words) => lines.push(words.join(' '))), { clock: clock() });
  return lines;
}

async function caught(work: PromiseLike<unknown>): Promise<string> {
  try {
    await work;
    return 'nothing';
  } catch (error) {
    return (error as Error).name;
  }
}

async function hops(count: number): Promise<number> {
  for (let i = 0; i < count; i++) await sleep(0);
  return count;
}

test('leaving async for leaves the generator open; the loop closes it later, in its own task', async () => {
  const lines = await trace(async (log) => {
    const numbers = asyncGenerator(async function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        log('close', currentTask() === main);
      }
    });
    const main = currentTask();
    for await (const x of temporary(numbers())) {
      log(x);
      break;
    }
    log('after');
    await hops(2);
    log('later');
    const held = numbers();
    for await (const x of held) {
      log(x);
      break;
    }
    log(await held.asend(undefined));
    await held.aclose();
    log(await caught(held.anext()));
  });
  assert.deepEqual(lines, ['1', 'after', 'close false', 'later', '1', '2', 'close true', 'StopAsyncIteration']);
});

test('context variables follow the task', async () => {
  const variable = new ContextVar('v', { default: 0 });
  const lines = await trace(async (log) => {
    variable.set(1);
    const task = createTask(async () => {
      log('task', variable.get());
      variable.set(5);
      await sleep(0);
      log('task', variable.get());
    });
    variable.set(2);
    await sleep(0);
    log('main', variable.get());
    await task.join();
    await fromHost(() => new Promise<void>((resolve) => setTimeout(resolve, 2)));
    log('main', variable.get());
  });
  assert.deepEqual(lines, ['task 1', 'main 2', 'task 5', 'main 2']);
});

test('a host promise through the door: same task, aborted on cancel', async () => {
  const lines = await trace(async (log) => {
    const task = createTask(async () => {
      log(await fromHost(async () => 'value'), currentTask() === task);
      await fromHost((signal) => {
        signal.addEventListener('abort', () => log('aborted'));
        return new Promise(() => {});
      });
    });
    while (!task.done() && task.cancelling() === 0) {
      await sleep(0.01);
      task.cancel();
    }
    log(await caught(task.join()));
  });
  assert.deepEqual(lines, ['value true', 'aborted', 'CancelledError']);
});

test('a bare host promise is noticed, and does not hold up the others', async () => {
  const noticed: string[] = [];
  await run(async () => {
    getRunningLoop().onForeignAwait = (task) => noticed.push(task.getName());
    const bare = createTask(() => new Promise<void>((resolve) => setTimeout(resolve, 20)), { name: 'bare' });
    await sleep(0.001);
    noticed.push(String(bare.done()));
    await bare.join();
  });
  assert.deepEqual(noticed, ['bare', 'false']);
});

test('SystemExit leaves the loop at once', async () => {
  const lines: string[] = [];
  await assert.rejects(
    run(async () => {
      createTask(async () => {
        throw new SystemExit(3);
      });
      createTask(async () => lines.push('never'));
      try {
        await sleep(1);
      } finally {
        lines.push('main finally');
      }
    }),
    SystemExit,
  );
  assert.deepEqual(lines, ['main finally']);
});

test('run() inside run(), and a coroutine awaited twice, are errors', async () => {
  await run(async () => {
    await assert.rejects(
      run(async () => {}),
      RuntimeError,
    );
    const once = coroutine(async () => 1);
    await once.join();
    assert.throws(() => void once.join(), /already awaited/);
  });
});

test('never awaited, never retrieved', async () => {
  const said: string[] = [];
  onWarning((text) => said.push(text.split('\n')[0] ?? ''));
  await run(async () => {
    coroutine(async function forgotten() {});
    createTask(async () => {
      throw new ValueError('x');
    });
    await hops(3);
  });
  reportNeverAwaited();
  onWarning(null);
  assert.deepEqual(said.sort(), [
    'Task exception was never retrieved',
    "sys:1: RuntimeWarning: coroutine 'forgotten' was never awaited",
  ]);
});
