/** `aio2ts check` of many files. */
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const lines = (count: number): string => 'x = 1\n'.repeat(count);

test('of a folder it speaks of what lies in it, of a file also of what that imports', async () => {
  const workspace = new Workspace({ 'pkg/__init__.py': 'import other\n', 'pkg/part.py': lines(1), 'other.py': '!error\n' });
  const folder = await workspace.run(['check', 'pkg']);
  expect(folder.stdout).toContain('2 of 2 files port whole');
  expect(folder).toMatchObject({ code: 0, stderr: '' });
  const file = await workspace.run(['check', 'pkg/__init__.py']);
  expect(file.code).toBe(1);
  expect(file.stdout).toMatch(/^other\.py {8}\s+0% of 1 lines port$/m);
});

test('a table of many files shows those that do not port whole, the least ported first; --verbose all', async () => {
  const whole = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`whole${index}.py`, lines(2)]));
  const workspace = new Workspace({ ...whole, 'a.py': `!error\n${lines(3)}`, 'b.py': `!error\n${lines(1)}` });
  const { stdout } = await workspace.run(['check', '.']);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'b.py   50% of 2 lines port',
    'a.py   75% of 4 lines port',
    'all    96% of 56 lines port',
    '25 of 27 files port whole',
  ]);
  expect((await workspace.run(['check', '.', '--verbose'])).stdout).toContain('whole7.py   100% of 2 lines port');
});

test('of many errors the first are shown in full, and the others by code with their places; --verbose shows all', async () => {
  const broken = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`b${index + 10}.py`, '!error\n']));
  const workspace = new Workspace(broken);
  const { stderr } = await workspace.run(['check', '.']);
  expect(stderr.match(/^b\d\d\.py:1:1: error AIO3001/gm)).toHaveLength(20);
  expect(stderr).toMatch(/^error AIO3001: .*: b30\.py:1:1, b31\.py:1:1, b32\.py:1:1, b33\.py:1:1 and 6 more$/m);
  expect((await workspace.run(['check', '.', '--verbose'])).stderr.match(/^b\d\d\.py:1:1: error AIO3001/gm)).toHaveLength(30);
});
