/** What a class has only under a condition is not left out without a word. */
import { expect, test } from 'vitest';
import { loadPhases } from '../../../scripts/load-phases.js';
import { compilerOf } from '../../../src/compiler/index.js';

const compiler = compilerOf(await loadPhases());
const convert = (...lines: string[]) => compiler.transpile([...lines, ''].join('\n'), { path: 'app.py' });

test('methods that a condition defines are refused', async () => {
  const { code, diagnostics } = await convert('import sys', 'class Clock:', '    if sys.platform == "win32":', '        def now(self): return 1', '    else:', '        def now(self): return 2', 'print(Clock().now())');
  expect(code).toContain('notPorted("A method that a condition defines")');
  expect(diagnostics.map((each) => each.code)).toEqual(['AIO2201']);
});

test('methods for type checkers alone leave nothing', async () => {
  const { code, diagnostics } = await convert('from typing import TYPE_CHECKING', 'class Clock:', '    if TYPE_CHECKING:', '        def now(self) -> int: ...', '    else:', '        def now(self): return 2', 'print(Clock().now())');
  expect(code).toContain('return 2;');
  expect(diagnostics).toEqual([]);
});
