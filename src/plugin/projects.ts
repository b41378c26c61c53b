/** The projects of a bundle, converted when one of their files is first asked for, and again after a change. */
import { dirname, resolve } from 'node:path';
import type { Compiler, ProjectOptions } from '../compiler/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { runtimeFolder } from '../cli/installation.js';
import { packageRoot } from '../cli/input/module-identity.js';
import type { PluginOptions } from './options.js';
import { PythonProject } from './python-project.js';

export type LoadCompiler = (maps: readonly string[]) => Promise<Compiler>;

export class Projects {
  private readonly options: PluginOptions;
  private readonly loadCompiler: LoadCompiler;
  private compiler: Promise<Compiler> | null = null;
  private readonly converted = new Map<string, Promise<PythonProject>>();
  /** What is being written beside the Python. */
  private readonly types: Promise<void>[] = [];
  /** Roots of the files that imports of Python led to: the importing module's, not the nearest. */
  private readonly roots = new Map<string, string>();

  constructor(options: PluginOptions, loadCompiler: LoadCompiler) {
    this.options = options;
    this.loadCompiler = loadCompiler;
  }

  projectOf(file: string): Promise<PythonProject> {
    const root = this.rootOf(file);
    let project = this.converted.get(root);
    if (project === undefined) this.converted.set(root, (project = this.convert(root)));
    return project;
  }

  async resolve(specifier: string, importer: string): Promise<string | null> {
    const project = await this.projectOf(importer);
    const found = project.resolve(specifier, importer);
    if (found !== null && project.moduleAt(found) !== null) this.roots.set(found, project.root);
    return found;
  }

  /** Forgets what was converted. */
  clear(): void {
    this.converted.clear();
  }

  async typesWritten(): Promise<void> {
    await Promise.all(this.types.splice(0));
  }

  private rootOf(file: string): string {
    return this.roots.get(file) ?? packageRoot(dirname(file));
  }

  private async convert(root: string): Promise<PythonProject> {
    const { fidelity = 'readable', names = 'camel', maps = [], types = false } = this.options;
    this.compiler ??= this.loadCompiler(maps.map((folder) => resolve(folder)));
    const options: Partial<ProjectOptions> = {
      fidelity, names, format: false, target: 'javascript', sourceMap: true, asLibrary: true,
    };
    const compiler = await this.compiler;
    const project = await PythonProject.convert(root, compiler, options);
    // Nobody waits for them: TypeScript takes seconds, and the bundle does not need them.
    if (types) this.types.push(project.writeTypes(compiler, options, runtimeFolder()).then(warn, warn));
    return project;
  }
}

/** It may be that no hook of the bundler runs any more by which something could be told. */
function warn(found: readonly Diagnostic[] | Error): void {
  const told = found instanceof Error
    ? [`The types could not be written: ${found.message}`]
    : found.map(({ message, hint = '' }) => `${message}. ${hint}`.trimEnd());
  for (const message of told) process.stderr.write(`[aio2ts] ${message}\n`);
}
