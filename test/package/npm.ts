/** npm, in folders of our own. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What of our own process the child gets; vitest's own settings stay out of it. */
const environment = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined };

export function run(command: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000, env: environment });
}

export function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run('npm', args, cwd);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Null when it answers; else why nothing can be installed. */
export function registryProblem(): string | null {
  const { status } = run('npm', ['view', 'node', 'version', '--fetch-retries=1', '--fetch-timeout=15000'], root);
  return status === 0 ? null : 'the npm registry does not answer, so the packed package is not installed anywhere';
}

/** The tarball that would be published. */
export function pack(folder: string): string {
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
}

export function makePackage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}\n');
}

/** The Node of that version (`20`, `latest`): this one where it fits, else out of the npm package that `node` installs. */
export function nodeOf(version: string, folder: string): string {
  if (process.version.startsWith(`v${version}.`)) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  makePackage(folder);
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`], folder);
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
