/** A class is never written without a base that it has in Python. */
import { expect, test } from 'vitest';
import { loadPhases } from '../../../scripts/load-phases.js';
import { compilerOf } from '../../../src/compiler/index.js';

const compiler = compilerOf(await loadPhases());
const convert = (...lines: string[]) => compiler.transpile([...lines, ''].join('\n'), { path: 'app.py' });

test.each([
  ['of a module that no map covers', 'import paint', 'class Brush(paint.Tool):', 'AIO3001'],
  ['that a covered module has no map for', 'import logging', 'class Brush(logging.BufferingFormatter):', 'AIO3002'],
  ['that is found at run time', 'import json', 'class Brush(json.loads("null")):', 'AIO2201'],
])('a base %s ends the class where it is defined', async (_, first, head, code) => {
  const { code: port, diagnostics } = await convert(first, head, '    def __init__(self):', '        super().__init__()', 'print(Brush())');
  expect(port).toMatch(/^notPorted\(.*\);\s*(export )?class Brush/m);
  expect(diagnostics.map((each) => each.code)).toContain(code);
});

test('forms and protocols are no bases to extend', async () => {
  const { code } = await convert('from typing import Generic, Protocol, TypeVar', 'T = TypeVar("T")', 'class Box(Generic[T]): pass', 'class Shape(Protocol):', '    def area(self) -> float: ...', 'print(Box())');
  expect(code).not.toContain('notPorted');
});

test('a class over a dict that iterates in its own way ends where it is defined', async () => {
  const { code, diagnostics } = await convert('class Sorted(dict):', '    def __iter__(self):', '        return iter(sorted(self.keys()))', 'print(list(Sorted(b=1)))');
  expect(code).toContain('notPorted("An `__iter__` of a class over a dict");');
  expect(diagnostics.map((each) => each.code)).toEqual(['AIO2201']);
});
