/** What only a process of its own shows: how programs end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildRuntime, type BuiltRuntime } from '../../support/built-runtime.js';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let runtime: BuiltRuntime;
const folder = mkdtempSync(join(tmpdir(), 'aio2ts-host-'));

beforeAll(async () => {
  runtime = await buildRuntime();
});

afterAll(() => {
  runtime.remove();
  rmSync(folder, { recursive: true });
});

async function program(
  source: string,
  options: { env?: Record<string, string>; interrupt?: boolean } = {},
): Promise<Outcome> {
  const file = join(folder, 'program.mjs');
  const imports = `import * as asyncio from '${runtime.specifierOf('asyncio')}';
const { run, sleep, createTask, Event, coroutine, fromHost, gather } = asyncio;\n`;
  writeFileSync(file, imports + source);
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...options.env } });
  let stdout = '';
  let stderr = '';
  let interrupt = options.interrupt === true;
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    if (interrupt && stdout.includes('ready')) {
      interrupt = false;
      child.kill('SIGINT');
    }
  });
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

test('a deadlock is named, and ends the program with a status of its own', async () => {
  const { status, stderr } = await program(`
    await run(async () => {
      const event = new Event();
      createTask(async () => { await event.wait(); }, { name: 'waiter' });
      await event.wait();
    });`);
  expect(status).toBe(1);
  expect(stderr).toContain('Deadlock');
  expect(stderr).toContain("name='waiter'");
  expect(stderr).not.toContain('unsettled');
});

test('a deadlock without tasks is reported too', async () => {
  const { status, stderr } = await program('await new Event().wait();');
  expect([status, stderr.includes('1 waiting outside any task')]).toEqual([1, true]);
});

test('SIGINT cancels the main task, and ends the program with 130', async () => {
  const { status, stdout, stderr } = await program(
    `await run(async () => {
      try { console.log('ready'); await sleep(10); } finally { console.log('finally'); }
    });`,
    { interrupt: true },
  );
  expect([status, stdout]).toEqual([130, 'ready\nfinally\n']);
  expect(stderr).toContain('KeyboardInterrupt');
});

test('the program can catch the KeyboardInterrupt', async () => {
  const outcome = await program(
    `try { await run(async () => { console.log('ready'); await sleep(10); }); }
    catch (error) { console.log('caught', error.name); }`,
    { interrupt: true },
  );
  expect([outcome.status, outcome.stdout]).toEqual([0, 'ready\ncaught KeyboardInterrupt\n']);
});

test('a coroutine that is never awaited is named at the end', async () => {
  const { status, stderr } = await program('coroutine(async function forgotten() {});');
  expect([status, stderr]).toEqual([0, "sys:1: RuntimeWarning: coroutine 'forgotten' was never awaited\n"]);
});

test('a coroutine that one run leaves may be awaited by the next', async () => {
  const { stdout, stderr } = await program(`
    const kept = coroutine(async () => 'kept');
    await run(async () => {});
    console.log(await run(kept));`);
  expect([stdout, stderr]).toEqual(['kept\n', '']);
});

test('an exception that nobody retrieves is reported with its task', async () => {
  const { status, stderr } = await program(`
    await run(async () => {
      createTask(async () => { throw new asyncio.QueueFull('lost'); }, { name: 'failing' });
      await sleep(0.01);
    });`);
  expect(status).toBe(0);
  expect(stderr).toContain('Task exception was never retrieved');
  expect(stderr).toContain("future: <Task finished name='failing'");
  expect(stderr).toContain('QueueFull: lost');
});

test('the virtual clock jumps over sleeps, with tasks and without', async () => {
  const { stdout } = await program(
    `const start = performance.now();
    await run(() => sleep(100));
    await sleep(50);
    console.log(performance.now() - start < 5000);`,
    { env: { AIO2TS_VIRTUAL_CLOCK: '1' } },
  );
  expect(stdout).toBe('true\n');
});

test('the virtual clock waits for what the host is doing', async () => {
  const { stdout } = await program(
    `import { exec } from 'node:child_process';
    const work = () => new Promise((resolve) => exec('sleep 0.1', () => resolve()));
    const first = async (name, start) => { await start(); console.log(name); };
    await run(() => gather([() => first('slept', () => sleep(5)), () => first('worked', () => fromHost(work))]));
    await Promise.all([first('slept', () => sleep(5)), first('worked', work)]);`,
    { env: { AIO2TS_VIRTUAL_CLOCK: '1' } },
  );
  expect(stdout).toBe('worked\nslept\nworked\nslept\n');
});

test('two copies of the runtime share one loop', async () => {
  const { stdout } = await program(`
    const other = await import('${runtime.specifierOf('asyncio')}?copy');
    await run(async () => {
      const task = other.createTask(async () => { await other.sleep(0.01); return other.currentTask().getName(); });
      console.log(await task.join());
    });`);
  expect(stdout).toBe('Task-2\n');
});
