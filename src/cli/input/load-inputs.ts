/** From the paths of a command line to the texts of the files, with what went wrong on the way. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { SourceFile } from '../../compiler/index.js';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import type { Host } from '../host.js';
import { ioCode, ioReason } from '../io-reason.js';
import { decodeSource } from './decode-source.js';
import { moduleIdentity, packageRoot } from './module-identity.js';
import { pythonFiles } from './python-files.js';

export interface InputFile extends SourceFile {
  /** Null for the standard input. */
  readonly absolute: string | null;
  /** Module names, and places below `--out-dir`, start here. */
  readonly root: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Files that were asked for but could not be had. */
  readonly failed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export const STDIN = '-';
export const NOWHERE = { start: 0, end: 0 } as const;

export async function loadInputs(paths: readonly string[], host: Host): Promise<Inputs> {
  const loader = new InputLoader(host);
  for (const path of paths) await loader.add(path);
  return { files: [...loader.files.values()], failed: loader.failed, diagnostics: loader.diagnostics };
}

class InputLoader {
  readonly files = new Map<string, InputFile>();
  readonly failed: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  async add(path: string): Promise<void> {
    if (path === STDIN) return this.addStdin();
    const absolute = resolve(this.host.cwd, path);
    try {
      const found = await stat(absolute);
      if (found.isDirectory()) await this.addFolder(absolute, path);
      else await this.addFile(absolute);
    } catch (error) {
      this.fail(path, readFailure(error, path));
    }
  }

  private async addStdin(): Promise<void> {
    const decoded = decodeSource(await this.host.readStdin());
    const path = '<stdin>';
    if ('reason' in decoded) return this.fail(path, diagnostics.notText(decoded, path, NOWHERE));
    const { cwd } = this.host;
    this.files.set(STDIN, { path, source: decoded.text, name: '__main__', isPackage: false, absolute: null, root: cwd });
  }

  private async addFolder(folder: string, path: string): Promise<void> {
    const found = await pythonFiles(folder);
    if (found.length === 0) this.fail(path, diagnostics.noPythonFiles(path, NOWHERE));
    const root = packageRoot(folder);
    for (const file of found) await this.addFile(file, root);
  }

  private async addFile(absolute: string, root?: string): Promise<void> {
    if (this.files.has(absolute)) return;
    const path = displayPath(absolute, this.host.cwd);
    try {
      const source = await sourceOf(absolute);
      if (typeof source !== 'string') return this.fail(path, diagnostics.notText(source, path, NOWHERE));
      this.files.set(absolute, { path, source, absolute, ...moduleIdentity(absolute, root) });
    } catch (error) {
      this.fail(path, readFailure(error, path));
    }
  }

  private fail(path: string, diagnostic: Diagnostic): void {
    this.failed.push(path);
    this.diagnostics.push(diagnostic);
  }
}

async function sourceOf(absolute: string): Promise<string | { readonly reason: string }> {
  const ending = /\.(?:[cm]?[jt]sx?|pyc|pyo|so|json)$/i.exec(absolute)?.[0];
  if (ending !== undefined) return { reason: `its name ends in ${ending}` };
  const decoded = decodeSource(await readFile(absolute));
  return 'text' in decoded ? decoded.text : decoded;
}

function readFailure(error: unknown, path: string): Diagnostic {
  if (ioCode(error) === 'ENOENT') return diagnostics.fileNotFound(path, NOWHERE);
  return diagnostics.cannotRead({ reason: ioReason(error) }, path, NOWHERE);
}

/** Relative to the current folder where the file is below it. */
export function displayPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return path.startsWith('..') || isAbsolute(path) || path === '' ? absolute : path;
}

/** The file of a module of the project, if there is one. */
export function candidatePaths(root: string, module: string): readonly string[] {
  const path = join(root, ...module.split('.'));
  return [`${path}.py`, join(path, '__init__.py')];
}
