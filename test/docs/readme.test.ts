import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('every npm script that is named exists', () => {
  const named = Array.from(readme.matchAll(/npm run ([\w:]+)/g), ([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(manifest.scripts), name).toContain(name);
});

test('every npm script runs a file that exists', () => {
  for (const [name, command] of Object.entries(manifest.scripts)) {
    for (const [file] of command.matchAll(/\S+\.ts\b/g)) expect(existsSync(new URL(file, root)), `${name}: ${file}`).toBe(true);
  }
});

test('every local link leads somewhere', () => {
  for (const [, target] of readme.matchAll(/\]\((?!http)([^)#]+)/g)) expect(existsSync(new URL(target!, root)), target).toBe(true);
});

test('every file of the commands exists', () => {
  for (const [path] of readme.matchAll(/examples\/\w+\.py|\.ci\/run/g)) expect(existsSync(new URL(path, root)), path).toBe(true);
});

test('every option that is named is one of convert', async () => {
  const { stdout } = await new Workspace().run(['convert', '--help']);
  const options = Array.from(readme.matchAll(/`(--[a-z-]+)/g), ([, option]) => option!).filter((option) => option !== '--ignore-scripts');
  for (const option of options) expect(stdout).toContain(option);
});

test('the list of commands is the help of the command', async () => {
  const { stdout } = await new Workspace().run(['--help']);
  const listed = Array.from(readme.matchAll(/^aio2ts (\w+) [<[]/gm), ([, name]) => name!);
  const offered = Array.from(stdout.matchAll(/^ {2}(\w+) (?:\[|<)/gm), ([, name]) => name!).filter((name) => name !== 'help');
  expect(listed).toEqual(offered);
});
