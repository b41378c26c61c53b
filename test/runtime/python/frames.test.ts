import { expect, test } from 'vitest';
import { formatFrames } from '../../../src/runtime/python/exceptions/frames.js';

const source = `import asyncio

class Worker:
    limit = check(1)

    async def run_all(self, numbers):
        # a comment
      # less than its block
        return [await load(number) for number in numbers]

def outer():
    def inner():
        return 1 / 0
    keys = sorted([1], key=lambda v: 1 / v)
    return inner()

outer()
`;
const read = (path: string): string | null => (path === '/p/app.py' ? source : null);
const stackOf = (...frames: readonly string[]): string => ['ValueError: x', ...frames.map((frame) => `    at ${frame}`)].join('\n');

test('frames of Python files are printed as Python prints them, the outermost first', () => {
  const stack = stackOf('inner (/p/app.py:13:16)', 'outer (file:///p/app.py:15:12)', 'async file:///p/app.py:17:1');
  expect(formatFrames(stack, read)).toBe(
    '  File "/p/app.py", line 17, in <module>\n    outer()\n' +
      '  File "/p/app.py", line 15, in outer\n    return inner()\n' +
      '  File "/p/app.py", line 13, in inner\n    return 1 / 0\n',
  );
});

test('names are those of the Python source, whatever the port calls them', () => {
  const names = (frame: string): string => /in (.*)\n/.exec(formatFrames(stackOf(frame), read))![1]!;
  expect(names('async Worker.runAll (/p/app.py:9:16)')).toBe('run_all');
  expect(names('new Worker (/p/app.py:4:13)')).toBe('Worker');
  expect(names('/p/app.py:14:38')).toBe('<lambda>');
});

test('between frames of Python those of the runtime and of the host are left out', () => {
  const stack = stackOf('inner (/p/app.py:13:16)', 'Task.run (/x/runtime/asyncio/task.js:1:1)', 'Module._load (node:internal/modules:1:1)', '/p/app.py:17:1');
  expect(formatFrames(stack, read).match(/File/g)).toHaveLength(2);
});

test('a frame that appears twice in a row is printed once', () => {
  expect(formatFrames(stackOf('/p/app.py:17:1', '/p/app.py:17:8'), read)).toBe('  File "/p/app.py", line 17, in <module>\n    outer()\n');
});

test('a Python file that cannot be read has no source lines, and the names of the port', () => {
  expect(formatFrames(stackOf('runAll (/q/gone.py:3:1)'), read)).toBe('  File "/q/gone.py", line 3, in runAll\n');
});

test('without Python frames those of JavaScript are left, in the order of Python', () => {
  const stack = stackOf('b (/x/app.js:2:1)', 'Loop.step (/x/runtime/asyncio/loop.js:1:1)', 'a (/x/app.js:1:1)');
  expect(formatFrames(stack, read)).toBe('  at a (/x/app.js:1:1)\n  at b (/x/app.js:2:1)\n');
});
