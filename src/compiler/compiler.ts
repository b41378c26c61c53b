/** The phases in order, over one file or a whole project. Pure: text in, text out. */
import { faultDiagnostic, Fault, locateFaults } from '../diagnostics/fault.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { importedModules } from './imported-modules.js';
import { normalizeSource } from './normalize-source.js';
import { defaultOptions, type ProjectOptions, type TranspileOptions } from './options.js';
import type { AnalyzeOutcome, Phases } from './phases.js';
import { placeOwnModules } from './own-imports.js';
import { redirectRuntime } from './runtime-imports.js';
import type { SourceFile, TranspileResult } from './source-file.js';

export interface Compiler {
  /** Converts one file as a program of its own. Never rejects: what goes wrong is a diagnostic. */
  readonly transpile: (
    source: string,
    options: Partial<ProjectOptions> & Pick<TranspileOptions, 'path'>,
  ) => Promise<TranspileResult>;
  /** Converts files that import one another, together. Results are in the order of the files. */
  readonly transpileProject: (
    files: readonly SourceFile[],
    options?: Partial<ProjectOptions>,
  ) => Promise<readonly TranspileResult[]>;
  /** Absolute names of the modules that a file may import; empty when it does not parse. */
  readonly importsOf: (file: SourceFile) => readonly string[];
}

/** A compiler over given phases. Programs use `createCompiler`. */
export function compilerOf<Facts>(phases: Phases<Facts>): Compiler {
  const transpileProject: Compiler['transpileProject'] = async (files, options = {}) =>
    new Conversion(phases, files, { ...defaultOptions, ...options }).results();
  return {
    transpileProject,
    transpile: async (source, { path, ...options }) => {
      const [result] = await transpileProject([{ path, source, name: moduleName(path), isPackage: false }], options);
      return result!;
    },
    importsOf: (file) => {
      try {
        const { module } = phases.parse({ ...file, source: normalizeSource(file.source) }, 0);
        return module === null ? [] : importedModules(module, file.isPackage);
      } catch {
        return []; // the conversion that follows reports it
      }
    },
  };
}

function moduleName(path: string): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file.replace(/\.pyw?$/, '');
}

/** The state of one run over a project. */
class Conversion<Facts> {
  private readonly phases: Phases<Facts>;
  private readonly files: readonly SourceFile[];
  private readonly options: ProjectOptions;
  private readonly reported: Diagnostic[] = [];
  private readonly codes = new Map<string, { readonly code: string; readonly map: string | null }>();

  constructor(phases: Phases<Facts>, files: readonly SourceFile[], options: ProjectOptions) {
    this.phases = phases;
    this.files = files.map((file) => ({ ...file, source: normalizeSource(file.source) }));
    this.options = options;
  }

  async results(): Promise<readonly TranspileResult[]> {
    const parsed = this.parseAll();
    const analyzed = parsed.length === 0 ? null : this.analyzeAll(parsed);
    if (analyzed !== null) {
      for (const module of analyzed.modules) await this.write(module, analyzed.facts);
    }
    return this.files.map(({ path, name }) => ({
      path,
      name,
      code: this.codes.get(path)?.code ?? null,
      map: this.codes.get(path)?.map ?? null,
      diagnostics: this.reported.filter((diagnostic) => diagnostic.path === path),
    }));
  }

  private parseAll(): readonly ast.Module[] {
    const modules: ast.Module[] = [];
    let firstId = 0;
    for (const file of this.files) {
      const outcome = this.guard(file.path, () => this.phases.parse(file, firstId));
      if (outcome === null) continue;
      this.reported.push(...outcome.diagnostics);
      if (outcome.module === null) continue;
      modules.push(outcome.module);
      firstId = outcome.module.endId;
    }
    return modules;
  }

  /** A module that makes the analysis fail is left out, and the rest is analysed without it. */
  private analyzeAll(modules: readonly ast.Module[]): { modules: readonly ast.Module[]; facts: Facts } | null {
    let remaining = modules;
    while (remaining.length > 0) {
      try {
        const { facts, diagnostics }: AnalyzeOutcome<Facts> = this.phases.analyze(remaining, this.options);
        this.reported.push(...diagnostics);
        return { modules: remaining, facts };
      } catch (error) {
        const culprit = remaining.find((module) => error instanceof Fault && module.path === error.path) ?? remaining[0]!;
        this.report(error, culprit.path);
        remaining = remaining.filter((module) => module !== culprit);
      }
    }
    return null;
  }

  private async write(module: ast.Module, facts: Facts): Promise<void> {
    const lowered = this.guard(module.path, () => this.phases.lower(module, facts, this.options));
    if (lowered === null) return;
    this.reported.push(...lowered.diagnostics);
    const { runtimeSpecifier, ownSpecifier } = this.options;
    const placed = placeOwnModules(lowered.module, this.files.find(({ path }) => path === module.path)!, ownSpecifier);
    const target =
      runtimeSpecifier === undefined ? placed : redirectRuntime(placed, module.name, runtimeSpecifier);
    try {
      this.codes.set(module.path, await this.phases.emit(target, module, this.options));
    } catch (error) {
      this.report(error, module.path);
    }
    this.options.observer?.converted?.(module.path);
  }

  private report(error: unknown, path: string): void {
    this.options.observer?.failed?.(error);
    this.reported.push(faultDiagnostic(error, path));
  }

  private guard<T>(path: string, step: () => T): T | null {
    try {
      return locateFaults(path, { start: 0, end: 0 }, step);
    } catch (error) {
      this.report(error, path);
      return null;
    }
  }
}
