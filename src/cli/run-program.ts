/**
 * Runs converted files in this process: the program has the terminal, the signals and the exit status to itself,
 * and no second Node has to start.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputPath } from '../compiler/index.js';
import type { ConvertedFile } from './convert-inputs.js';

export interface Program {
  readonly files: readonly ConvertedFile[];
  readonly main: ConvertedFile;
  /** The Python file as the user named it: `sys.argv[0]`. */
  readonly file: string;
  readonly args: readonly string[];
}

/** Where `sys.argv[0]` looks first; `process.argv[1]` has to stay the module that runs, for main guards. */
const ARGV0 = Symbol.for('aio2ts.argv0');

/** An error that the program raised, as opposed to one of ours: Node reports it as for any program. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

export async function runProgram(program: Program): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  for (const { input, result } of program.files) writeModule(join(folder, `${outputPath(input)}.js`), result);
  const main = join(folder, `${outputPath(program.main.input)}.js`);
  process.argv = [process.execPath, main, ...program.args];
  Object.defineProperty(globalThis, ARGV0, { value: program.file, configurable: true });
  process.setSourceMapsEnabled(true);
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    throw new ProgramError('the program raised', { cause: error });
  }
}

function writeModule(path: string, { code, map }: ConvertedFile['result']): void {
  mkdirSync(dirname(path), { recursive: true });
  const encoded = map === null ? '' : Buffer.from(map).toString('base64');
  const link = map === null ? '' : `//# sourceMappingURL=data:application/json;base64,${encoded}\n`;
  writeFileSync(path, `${code}\n${link}`);
}
