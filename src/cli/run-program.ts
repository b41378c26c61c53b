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
import { withBreak, type Output } from './with-break.js';

export interface Program {
  readonly files: readonly ConvertedFile[];
  readonly main: ConvertedFile;
  /** The Python file as the user named it: `sys.argv[0]`. */
  readonly file: string;
  readonly args: readonly string[];
  /** A debugger stops before the first statement of the main module. */
  readonly breaksAtStart: boolean;
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
  for (const { input, result } of program.files) {
    const breaks = program.breaksAtStart && input === program.main.input;
    writeModule(join(folder, `${outputPath(input)}.js`), input, breaks ? withBreak(result) : result);
  }
  const main = join(folder, `${outputPath(program.main.input)}.js`);
  process.argv = [process.execPath, main, ...program.args];
  Object.defineProperty(globalThis, ARGV0, { value: program.file, configurable: true });
  process.setSourceMapsEnabled(true);
  await importAlone(pathToFileURL(main).href);
}

/** The handlers are plain functions: awaiting the import here would put the command's own frames into the program's stack traces. */
function importAlone(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    import(url).then(
      () => resolve(),
      (error: unknown) => reject(isLinkError(error) ? error : new ProgramError('the program raised', { cause: error })),
    );
  });
}

/** The output did not even start: it does not parse, or imports what is not there. That is a failure of ours. */
function isLinkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return true;
  return error instanceof SyntaxError && /\b(?:ModuleJob|compileSourceTextModule)\b/.test(error.stack ?? '');
}

function writeModule(path: string, input: ConvertedFile['input'], { code, map }: Output): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${code}\n${map === null ? '' : inlineMap(map, input)}`);
}

/** The map names the Python file by its full path: stack traces then lead there. */
function inlineMap(map: string, input: ConvertedFile['input']): string {
  const sources = [pathToFileURL(input.absolute ?? input.path).href];
  const encoded = Buffer.from(JSON.stringify({ ...(JSON.parse(map) as object), sources })).toString('base64');
  return `//# sourceMappingURL=data:application/json;base64,${encoded}\n`;
}
