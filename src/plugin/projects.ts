/** The projects of a bundle, converted when one of their files is first asked for, and again after a change. */
import { dirname, resolve } from 'node:path';
import type { Compiler, ProjectOptions } from '../compiler/index.js';
import { packageRoot } from '../cli/input/module-identity.js';
import type { PluginOptions } from './options.js';
import { PythonProject } from './python-project.js';

export type LoadCompiler = (maps: readonly string[]) => Promise<Compiler>;

export class Projects {
  private readonly options: PluginOptions;
  private readonly loadCompiler: LoadCompiler;
  private compiler: Promise<Compiler> | null = null;
  private readonly converted = new Map<string, Promise<PythonProject>>();
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

  private rootOf(file: string): string {
    return this.roots.get(file) ?? packageRoot(dirname(file));
  }

  private async convert(root: string): Promise<PythonProject> {
    const { fidelity = 'readable', names = 'camel', maps = [] } = this.options;
    this.compiler ??= this.loadCompiler(maps.map((folder) => resolve(folder)));
    const options: Partial<ProjectOptions> = {
      fidelity, names, format: false, target: 'javascript', sourceMap: true, asLibrary: true,
    };
    return PythonProject.convert(root, await this.compiler, options);
  }
}
