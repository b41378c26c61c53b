import { expect, test } from 'vitest';
import { converter } from './classes/convert.js';

const convert = await converter();

/** The output without its imports. */
async function body(source: string): Promise<string> {
  const { code } = await convert(`${source}\n`);
  return code.replace(/^(?:import [^;]*;\n)+\n?/, '').trimEnd();
}

test.each([
  // declarations
  ['x = 1\nprint(x)', 'const x = 1;\nconsole.log(`${x}`);'],
  ['x = 1\nx = 2\nprint(x)', 'let x = 1;\nx = 2;\nconsole.log(`${x}`);'],
  ['for i in range(3):\n    print(i)\nfor i in range(2):\n    print(i)', 'for (let i = 0; i < 3; i++) {\n  console.log(`${i}`);\n}\nfor (let i = 0; i < 2; i++) {\n  console.log(`${i}`);\n}'],
  ['if input():\n    x = 1\nelse:\n    x = 2\nprint(x)', 'let x: number;\nif (input()) {\n  x = 1;\n} else {\n  x = 2;\n}\nconsole.log(`${x}`);'],
  ['a, b = 1, 2\na, b = b, a\nprint(a, b)', 'let a = 1;\nlet b = 2;\n[a, b] = [b, a];\nconsole.log(`${a} ${b}`);'],
  // text
  ['n = 3\nprint(f"{n:>5}|{n:03d}|{n!r}")', 'const n = 3;\nconsole.log(\n  `${String(n).padStart(5)}|${String(n).padStart(3, "0")}|${repr(n)}`,\n);'],
  ['print("100%", 1)', 'console.log("100% 1");'],
  ['x = 2.0\nprint(x, f"{x:.2f}")', 'const x = 2.0;\nconsole.log(`${floatStr(x)} ${fixed(x, 2)}`);'],
  // comparisons and truth
  ['xs = [1]\nif not xs:\n    print("none")', 'const xs = [1];\nif (xs.length === 0) {\n  console.log("none");\n}'],
  ['x = len(input())\nprint("in" if 0 < x < 10 else "out")', 'const x = input().length;\nconsole.log(0 < x && x < 10 ? "in" : "out");'],
  ['n = len("abc")\nif n % 2 == 0:\n    print("even")', 'const n = "abc".length;\nif (n % 2 === 0) {\n  console.log("even");\n}'],
  // loops
  ['for x in [1, 2]:\n    if x == 2:\n        break\nelse:\n    print("no break")', 'search: {\n  for (const x of [1, 2]) {\n    if (x === 2) {\n      break search;\n    }\n  }\n  console.log("no break");\n}'],
  ['d = {1: "a"}\nfor k, v in d.items():\n    print(k, v)', 'const d = new Map([[1, "a"]]);\nfor (const [k, v] of d) {\n  console.log(`${k} ${v}`);\n}'],
  // comprehensions
  ['xs = [1, 2]\nprint([x * 2 for x in xs if x > 1])', 'const xs = [1, 2];\nprint(xs.filter((x) => x > 1).map((x) => x * 2));'],
  ['pairs = [x + y for x in [1] for y in [2]]\nprint(pairs)', 'const pairs: number[] = [];\nfor (const x of [1]) {\n  for (const y of [2]) {\n    pairs.push(x + y);\n  }\n}\nprint(pairs);'],
  ['fs = [lambda i=i: i for i in range(2)]\nprint(fs[0]())', /\(\w+: number = defaultI\) =>/],
])('%j', async (source, expected) => {
  const code = await body(source);
  if (typeof expected === 'string') expect(code).toBe(expected);
  else expect(code).toMatch(expected);
});

test('the value of an assignment to an item is evaluated before the object and the key', async () => {
  const code = await body('def f():\n    return 1\n\ndef g():\n    return 0\n\nd = {0: 0}\nd[g()] = f()');
  expect(code).toContain('const value = f();\nd.set(g(), value);');
});

test('a call of an async function that nobody awaits is a coroutine, and reported', async () => {
  const { code, diagnostics } = await convert('import asyncio\n\nasync def f():\n    pass\n\nasync def main():\n    f()\n\nasyncio.run(main())\n');
  expect(code).toContain('coroutine(f);');
  expect(diagnostics).toContain('AIO2001');
});

test('arguments of a task are evaluated when it is created', async () => {
  const source = 'import asyncio\n\nasync def f(x):\n    return x\n\nclass A:\n    def __init__(self):\n        self.n = 1\n\n    async def go(self):\n        return await asyncio.create_task(f(self.n))\n\nasyncio.run(A().go())\n';
  const { code } = await convert(source);
  expect(code).toContain('createTask(coroutine(f, this.n))');
});

test('what an uncovered module is asked for throws in place', async () => {
  const { code, diagnostics } = await convert('import antigravity\n\nantigravity.fly(1)\n');
  expect(code).toContain('notPorted("`antigravity`, which no map covers,");');
  expect(diagnostics).toContain('AIO3001');
});
