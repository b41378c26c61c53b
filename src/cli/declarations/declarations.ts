/**
 * `worker.d.py.ts` for `worker.py`: what TypeScript takes for the types of `import { main } from "./worker.py"` under
 * `allowArbitraryExtensions`.
 *
 * @see https://www.typescriptlang.org/tsconfig/#allowArbitraryExtensions
 */
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { outputPath } from '../../compiler/index.js';
import type { ConvertedFile } from '../convert-inputs.js';
import { outputProject } from '../type-check/output-project.js';

export interface Declaration {
  readonly file: ConvertedFile;
  /** Absolute. */
  readonly target: string;
  readonly text: string;
}

/** Of files that were converted to TypeScript as libraries. */
export async function declarationsOf(files: readonly ConvertedFile[], runtimeFolder: string): Promise<readonly Declaration[]> {
  const project = await outputProject(runtimeFolder, { declaration: true, emitDeclarationOnly: true });
  const byOutput = new Map<string, ConvertedFile>();
  for (const file of files) {
    if (file.result.code === null || file.input.absolute === null) continue;
    byOutput.set(outputOf(file), file);
    project.createSourceFile(`${outputOf(file)}.ts`, file.result.code, { overwrite: true });
  }
  const emitted = project.emitToMemory({ emitOnlyDtsFiles: true }).getFiles();
  return emitted.flatMap(({ filePath, text }) => {
    const file = byOutput.get(filePath.replace(/\.d\.ts$/, ''));
    return file === undefined ? [] : [{ file, target: declarationFile(file.input.absolute!), text: importingPython(text, file, byOutput) }];
  });
}

/** `worker.d.py.ts` */
function declarationFile(python: string): string {
  const extension = extname(python);
  return join(dirname(python), `${basename(python, extension)}.d${extension}.ts`);
}

function outputOf({ input }: ConvertedFile): string {
  return join(input.root, outputPath(input));
}

/** The output imports `./shop/stock.js`; beside the Python that is `./shop/stock.py`. */
function importingPython(text: string, file: ConvertedFile, byOutput: ReadonlyMap<string, ConvertedFile>): string {
  return text.replace(/(\bfrom |\bimport\(|\bimport )"(\.[^"]+)"/g, (whole, before: string, specifier: string) => {
    const imported = byOutput.get(join(dirname(outputOf(file)), specifier.replace(/\.[jt]s$/, '')));
    if (imported === undefined) return whole;
    const path = relative(dirname(file.input.absolute!), imported.input.absolute!).split(sep).join('/');
    return `${before}"${path.startsWith('.') ? path : `./${path}`}"`;
  });
}
