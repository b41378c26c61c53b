/** The guide is followed to the letter: its files are written, its commands run, and what it shows compared. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a reader does, or sees, in order. */
type Step =
  | { readonly kind: 'file' | 'written'; readonly path: string; readonly text: string }
  | { readonly kind: 'command'; readonly args: readonly string[]; readonly shown: string | null };

/** A bold path names the file that follows, a slanted one what was written; after a command comes what it prints. */
function stepsOf(markdown: string): readonly Step[] {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  return tokens.flatMap((token, index): Step[] => {
    if (token.type !== 'code') return [];
    const { lang, text } = token as Tokens.Code;
    const path = /^(\*\*|_)`(.+)`\1$/.exec(tokens[index - 1]!.raw.trim());
    if (path !== null) return [{ kind: path[1] === '_' ? 'written' : 'file', path: path[2]!, text: `${text}\n` }];
    if (lang !== 'sh') return [];
    const next = tokens[index + 1] as Tokens.Code | undefined;
    return [{ kind: 'command', args: text.split(' ').slice(1), shown: next?.lang === 'text' ? `${next.text}\n` : null }];
  });
}

function aio2ts(args: readonly string[], cwd: string): Promise<string> {
  const command = ['--import', join(root, 'scripts/typescript.js'), join(root, 'test/cli/unbuilt-main.ts'), ...args];
  const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env, timeout: 60_000 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}

/** As `npm install` leaves it, with the runtime unbuilt. */
function install(workspace: Workspace): void {
  const manifest = { name: 'aio2ts', type: 'module', exports: { './runtime/*': './runtime/*/index.ts' } };
  mkdirSync(join(workspace.folder, 'node_modules'));
  workspace.put('node_modules/aio2ts/package.json', JSON.stringify(manifest));
  symlinkSync(join(root, 'src/runtime'), join(workspace.folder, 'node_modules/aio2ts/runtime'), 'dir');
}

const guide = readFileSync(join(root, 'docs/your-own-maps.md'), 'utf8');

test('following the guide to maps of one\'s own gives what it shows', async () => {
  const workspace = new Workspace();
  install(workspace);
  const done: string[] = [];
  for (const step of stepsOf(guide)) {
    done.push(step.kind);
    if (step.kind === 'command') {
      const shown = (await aio2ts(step.args, workspace.folder)).replaceAll(`${workspace.folder}/`, '');
      if (step.shown === null) expect(shown).toContain('AIO3001');
      else expect(withoutBlankLines(shown)).toBe(withoutBlankLines(step.shown));
    } else if (step.kind === 'file') workspace.put(step.path, step.text);
    else expect(workspace.read(step.path)).toBe(step.text);
  }
  expect(done.filter((kind) => kind === 'command')).toHaveLength(5);
  expect(done.filter((kind) => kind === 'file')).toHaveLength(5);
  expect(done).toContain('written');
}, 120_000);

test('the port prints what Python prints', () => {
  const outputs = Array.from(guide.matchAll(/(_what Python prints_|run --map maps app\.py\n```)\n+```text\n([^]*?)```/g), ([, , text]) => text);
  expect(outputs).toHaveLength(2);
  expect(outputs[0]).toBe(outputs[1]);
});

const withoutBlankLines = (text: string): string => text.replace(/\n+/g, '\n').trim();
