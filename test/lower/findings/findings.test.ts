/** Where a finding is reported, and where nothing could differ. */
import { expect, test } from 'vitest';
import { loadCompiler } from '../../../scripts/golden/compiler.js';
import { LineTable } from '../../../src/syntax/positions.js';
import type { Fidelity } from '../../../src/lower/index.js';

const compiler = await loadCompiler();

/** `AIO2101:3` for each diagnostic, by line. */
async function findings(source: string, fidelity: Fidelity = 'readable'): Promise<readonly string[]> {
  const { diagnostics } = await compiler.transpile(source, { path: 'app.py', fidelity });
  const lines = new LineTable(source);
  return diagnostics.map(({ code, span }) => `${code}:${lines.positionAt(span.start).line}`).sort();
}

const inMain = (...lines: readonly string[]): string =>
  ['import asyncio, time', 'async def work(n=0):', '    await asyncio.sleep(0)', 'async def main():', ...lines.map((line) => `    ${line}`), 'asyncio.run(main())', ''].join('\n');

test.each([
  ['an await in each branch', inMain('p = work()', 'if len("a") > 3:', '    await p', 'else:', '    await p'), []],
  ['an await after another', inMain('p = work()', 'await p', 'if len("a") > 3:', '    await p'), ['AIO2005:8']],
  ['an await in a function that may not be called', inMain('p = work()', 'async def later():', '    await p', 'await p', 'print(later)'), []],
  ['two awaits in one expression', inMain('p = work()', 'print(await p, await p)'), ['AIO2005:6']],
  ['a new coroutine for each await', inMain('p = work()', 'await p', 'p = work()', 'await p'), []],
  ['a coroutine that nothing reads', inMain('p = work()'), ['AIO2001:5']],
  ['a coroutine that is kept in a list, and gathered at once', inMain('ps = [work()]', 'await asyncio.gather(*ps)'), []],
  ['a coroutine that is kept in a list while others see something', inMain('ps = [work()]', 'print(1)', 'await asyncio.gather(*ps)'), ['AIO2006:7']],
  ['a blocking call in a coroutine', inMain('time.sleep(0)', 'await work()'), ['AIO2003:5']],
  ['a blocking call in a plain function', 'import time\ndef f():\n    time.sleep(0)\nf()\n', []],
  ['a loop in a running one', inMain('asyncio.run(work())'), ['AIO2002:5']],
  ['a lost task', inMain('asyncio.create_task(work())', 'await work()'), ['AIO2004:5']],
  ['a task of a group', inMain('async with asyncio.TaskGroup() as group:', '    group.create_task(work())'), []],
])('coroutines: %s', async (_, source, expected) => {
  expect(await findings(source)).toEqual(expected);
});

test.each([
  ['a sum', 'total = 0\nfor n in range(10):\n    total += n * 2\nprint(total)\n', []],
  ['a product that grows', 'total = 1\nfor n in range(1, 10):\n    total *= n\nprint(total)\n', ['AIO2101:3']],
  ['a power of literals', 'print(2 ** 53)\n', ['AIO2101:1']],
  ['a small power of literals', 'print(2 ** 10)\n', []],
  ['a generator of random numbers', 'seed = 42\nfor _ in range(3):\n    seed = (1103515245 * seed + 12345) % 2147483648\nprint(seed)\n', ['AIO2101:3']],
  ['a small generator of random numbers', 'seed = 42\nfor _ in range(3):\n    seed = (75 * seed + 74) % 65537\nprint(seed)\n', []],
  ['Fibonacci numbers', 'a, b = 0, 1\nfor _ in range(5):\n    a, b = b, a + b\nprint(a)\n', ['AIO2101:3']],
  ['a factorial by recursion', 'def f(n):\n    return 1 if n < 2 else n * f(n - 1)\nprint(f(5))\n', ['AIO2101:2']],
])('large integers: %s', async (_, source, expected) => {
  expect(await findings(source)).toEqual(expected);
});

test.each([
  ['text of the program itself', 'text = "plain"\nprint(len(text), "🚀")\n', []],
  ['text with an emoji', 'text = "🚀 up"\nprint(len(text))\n', ['AIO2103:2']],
  ['text from outside', 'print(len(input()))\n', ['AIO2103:1']],
])('characters beyond the basic plane: %s', async (_, source, expected) => {
  expect(await findings(source)).toEqual(expected);
});

test.each([
  ['a loop that prints', 'for x in {"a", "b"}:\n    print(x)\n', ['AIO2107:1']],
  ['a sorted list', 'print(sorted([x for x in {"a", "b"}]))\n', []],
  ['a list', 'print(list({"a", "b"}))\n', ['AIO2107:1']],
  ['a count', 'n = 0\nfor _ in {"a", "b"}:\n    n += 1\nprint(n)\n', []],
  ['a membership test', 'print("a" in {"a", "b"})\n', []],
])('the order of sets: %s', async (_, source, expected) => {
  expect(await findings(source)).toEqual(expected);
});

const changing = (body: string): string => `d = {1: 2}\nfor k in d:\n${body}\nprint(d)\n`;
test.each([
  ['a key that is there', changing('    d[k] = 3'), []],
  ['another key', changing('    d[k + 1] = 3'), ['AIO2109:3']],
  ['a removal before the loop is left', changing('    if k == 1:\n        del d[k]\n        break'), []],
  ['a removal', changing('    if k == 5:\n        d.pop(k)'), ['AIO2109:4']],
  ['a copy', 'd = {1: 2}\nfor k in list(d):\n    del d[k]\nprint(d)\n', []],
])('a dict that changes while it is run through: %s', async (_, source, expected) => {
  expect(await findings(source)).toEqual(expected);
});

test('numbers that may be ints or floats are shown in readable with a note, and refused in exact', async () => {
  const source = 'for x in [1, 2.0]:\n    print(x)\n';
  const severities = async (fidelity: 'readable' | 'exact'): Promise<string[]> =>
    (await compiler.transpile(source, { path: 'app.py', fidelity })).diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  expect(await severities('readable')).toEqual(['AIO2102 info']);
  expect(await severities('exact')).toEqual(['AIO2102 error']);
});

test('what has no exact form is an error in exact', async () => {
  const { diagnostics } = await compiler.transpile('print(2 ** 64)\n', { path: 'app.py', fidelity: 'exact' });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['AIO2101', 'error']]);
});

test('identity is compared without a word where None or objects are', async () => {
  expect(await findings('x = None\ny = []\nprint(x is None, y is y)\n')).toEqual([]);
  expect(await findings('def f(a: int, b: int):\n    return a is b\nprint(f(1, 2))\n')).toEqual(['AIO2110:2']);
});
