/** Imports that lead back to where they came from end no conversion. */
import { expect, test } from 'vitest';
import { loadPhases } from '../../scripts/load-phases.js';
import { compilerOf } from '../../src/compiler/index.js';

const compiler = compilerOf(await loadPhases());
const module = (name: string, ...lines: string[]) => ({ path: `${name}.py`, name, isPackage: false, source: [...lines, ''].join('\n') });

async function codesOf(...files: ReturnType<typeof module>[]): Promise<readonly string[]> {
  const results = await compiler.transpileProject(files);
  expect(results.every(({ code }) => code !== null)).toBe(true);
  return results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

test('two modules import a name from one another', async () => {
  expect(await codesOf(module('a', 'from b import x', 'print(x)'), module('b', 'from a import x', 'print(x)'))).not.toContain('AIO9001');
});

test('one of several imports of a name leads back', async () => {
  const either = module('a', 'try:', '    from b import x', 'except ImportError:', '    from c import x', 'print(x)');
  expect(await codesOf(either, module('b', 'from a import x', 'print(x)'), module('c', 'x = 1'))).not.toContain('AIO9001');
});

test('a module that is called as a library is, and converted alone, means the library', async () => {
  const { code, diagnostics } = await compiler.transpile('from json import dumps\nprint(dumps([1]))\n', { path: 'json.py' });
  expect(diagnostics.map((each) => each.code)).not.toContain('AIO9001');
  expect(code).toContain('aio2ts/runtime/json');
});

test('a relative import never means a library', async () => {
  const { code } = await compiler.transpile('from .json import dumps\nprint(dumps([1]))\n', { path: 'app.py' });
  expect(code).not.toContain('aio2ts/runtime/json');
});
