/**
 * All Python below a folder, converted together: what a module becomes depends on the others (which functions are async,
 * which types reach them), and two entries may share a module.
 */
import { dirname, join } from 'node:path';
import { outputPath, type Compiler, type ProjectOptions, type TranspileResult } from '../compiler/index.js';
import { Sources, type Diagnostic } from '../diagnostics/index.js';
import type { Host } from '../cli/host.js';
import { loadInputs, type InputFile } from '../cli/input/load-inputs.js';
import { moduleFile } from '../cli/own-modules.js';

export interface ConvertedModule {
  readonly input: InputFile;
  readonly result: TranspileResult;
}

function silentHost(cwd: string): Host {
  const silent = { write: () => undefined, isTerminal: false, columns: 80 };
  return { cwd, env: process.env, stdout: silent, stderr: silent, readStdin: async () => new Uint8Array() };
}

export class PythonProject {
  readonly root: string;
  readonly sources: Sources;
  private readonly modules = new Map<string, ConvertedModule>();
  private readonly byOutput = new Map<string, string>();
  /** Why files could not be read. */
  private readonly failures: readonly Diagnostic[];

  private constructor(root: string, converted: readonly ConvertedModule[], failures: readonly Diagnostic[]) {
    this.root = root;
    this.failures = failures;
    this.sources = new Sources(new Map(converted.map(({ input }) => [input.path, input.source])));
    for (const module of converted) {
      this.modules.set(module.input.absolute!, module);
      this.byOutput.set(join(root, `${outputPath(module.input)}.js`), module.input.absolute!);
    }
  }

  static async convert(root: string, compiler: Compiler, options: Partial<ProjectOptions>): Promise<PythonProject> {
    const { files, diagnostics } = await loadInputs([root], silentHost(root));
    const results = await compiler.transpileProject(files, options);
    return new PythonProject(root, results.map((result, index) => ({ input: files[index]!, result })), diagnostics);
  }

  /** Writes the types of the modules beside them; what somebody else wrote stays, and is told. */
  async writeTypes(compiler: Compiler, options: Partial<ProjectOptions>, runtimeFolder: string): Promise<readonly Diagnostic[]> {
    const inputs = [...this.modules.values()].map(({ input }) => input);
    const results = await compiler.transpileProject(inputs, { ...options, target: 'typescript', sourceMap: false });
    const converted = results.map((result, index) => ({ input: inputs[index]!, result }));
    const { declarationsOf } = await import('../cli/declarations/declarations.js');
    const { writeDeclarations } = await import('../cli/declarations/write-declarations.js');
    const { diagnostics } = await writeDeclarations(await declarationsOf(converted, runtimeFolder), { cwd: process.cwd(), force: false, dryRun: false });
    return diagnostics;
  }

  get files(): Iterable<string> {
    return this.modules.keys();
  }

  moduleAt(file: string): ConvertedModule | null {
    return this.modules.get(file) ?? null;
  }

  /** What an import of the output leads to: a Python file, or a module of the user's own that a map names. */
  resolve(specifier: string, importer: string): string | null {
    const module = this.modules.get(importer);
    if (module === undefined || !specifier.startsWith('.')) return null;
    const target = join(this.root, dirname(outputPath(module.input)), specifier);
    const python = this.byOutput.get(target);
    if (python !== undefined) return python;
    const own = moduleFile(target);
    return own === target ? null : own;
  }

  failureOf(file: string): Diagnostic | null {
    return this.failures.find(({ path }) => join(this.root, path) === file || path === file) ?? null;
  }
}
