/** Where the short form behaves the same, it is the one that is written. */
import { expect, test } from 'vitest';
import { loadPhases } from '../../scripts/load-phases.js';
import { compilerOf, defaultOptions } from '../../src/compiler/index.js';

const compiler = compilerOf(await loadPhases());

/** The port of a `main` with that body. */
async function portOf(...body: string[]): Promise<string> {
  const lines = ['import asyncio', 'async def work(n):', '    await asyncio.sleep(0)', '    return n', 'async def main(n):', ...body.map((line) => `    ${line}`)];
  const { code } = await compiler.transpile([...lines, 'asyncio.run(main(3))', ''].join('\n'), { ...defaultOptions, path: 'app.py' });
  return code!;
}

test('a block gives the variable that is read after it', async () => {
  const port = await portOf('async with asyncio.timeout(1):', '    page = await work(n)', 'print(page)');
  expect(port).toContain('const page = await timeout(1).run(async () => await work(n));');
});

test('a block that always returns is the body of a function', async () => {
  expect(await portOf('async with asyncio.timeout(1):', '    return await work(n)')).toContain('return await timeout(1).run(async () => await work(n));');
});

test('a block that is left half-way keeps its flow, in a scope', async () => {
  const port = await portOf('for i in range(n):', '    async with asyncio.timeout(1):', '        if await work(i) > 1:', '            break');
  expect(port).toContain('const scope = await enterAsync(timeout(1));');
  expect(port).toMatch(/catch \(error\) \{\s*await scope\.failed\(error\);\s*throw error;\s*\} finally \{\s*await scope\.exit\(\);/);
});

test('a variable that a handler could see half-set is not given by the block', async () => {
  const port = await portOf('page = 0', 'try:', '    async with asyncio.timeout(1):', '        page = 1', '        await work(n)', 'except TimeoutError:', '    pass', 'print(page)');
  expect(port).toContain('enterAsync(timeout(1))');
});

test('handlers in a row call what they catch the same', async () => {
  const attempt = ['try:', '    await work(n)', 'except ValueError as e:', '    print(e)'];
  const port = await portOf(...attempt, ...attempt);
  expect(port.match(/catch \(caught\)/g)).toHaveLength(2);
  expect(port).not.toContain('caught2');
});

test('a gathered list is not copied', async () => {
  const port = await portOf('tasks = [asyncio.create_task(work(i)) for i in range(n)]', 'print(await asyncio.gather(*tasks))');
  expect(port).toContain('await gather(tasks)');
});

test('a range to n + 1 runs to n', async () => {
  expect(await portOf('for i in range(1, n + 1):', '    await work(i)')).toContain('for (let i = 1; i <= n; i++) {');
});

test('nothing is imported that is not used', async () => {
  const port = await portOf('task = asyncio.create_task(work(n))', 'await task');
  const names = [...port.matchAll(/^import \{([^}]*)\}/gm)].flatMap((match) => match[1]!.split(',')).map((name) => name.replace('type', '').trim());
  for (const name of names.filter((each) => each !== '')) expect(port.split(new RegExp(`\\b${name}\\b`)).length).toBeGreaterThan(2);
});
