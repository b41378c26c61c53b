/** The compiler of the package: the real phases behind the interfaces of `phases.ts`. */
import { analyze } from '../analyze/index.js';
import type { InferenceOptions } from '../analyze/infer/state.js';
import { Fault } from '../diagnostics/fault.js';
import { emit } from '../emit/emit.js';
import { EmitError } from '../emit/emit-error.js';
import { lower } from '../lower/index.js';
import type { LibraryJson } from '../maps/compile/compile-maps.js';
import { loadLibrary } from '../maps/load.js';
import type { Library } from '../maps/model.js';
import { createParser, type Parser, type ParserWasm } from '../parse/index.js';
import type * as ast from '../syntax/ast.js';
import type * as ir from '../target/ir.js';
import { compilerOf, type Compiler } from './compiler.js';
import type { ProjectOptions } from './options.js';
import type { EmitOutcome, Phases } from './phases.js';
import { lowerOptions, projectFacts, type ProjectFacts } from './project-facts.js';

export interface CompilerParts {
  readonly wasm: ParserWasm;
  /** The grammar maps as the build compiled them. */
  readonly maps: LibraryJson;
  /** Compiled maps of the user's own; theirs win. */
  readonly userMaps?: LibraryJson | undefined;
}

/**
 * Loads the parser and the maps once; the compiler can then be used any number of times.
 *
 * @example
 * const compiler = await createCompiler({ wasm: { grammar }, maps });
 * const { code, diagnostics } = await compiler.transpile('print("hi")\n', { path: 'app.py' });
 */
export async function createCompiler(parts: CompilerParts): Promise<Compiler> {
  return compilerOf(await createPhases(parts));
}

/** The phases one by one, for `npm run quick` and the benchmarks. */
export async function createPhases({ wasm, maps, userMaps }: CompilerParts): Promise<Phases<ProjectFacts>> {
  return phasesOver(await createParser(wasm), loadLibrary(maps, userMaps ?? null));
}

function phasesOver(parser: Parser, library: Library): Phases<ProjectFacts> {
  return {
    parse: ({ path, name, source }, firstId) => parser.parse(source, { path, name, firstId }),
    analyze: (modules, options) => ({ facts: projectFacts(analyze(modules, library, { parseAnnotation: annotationParser(parser), acceptsDifferences: options.fidelity !== 'exact' }), options), diagnostics: [] }),
    lower: (module, project, options) => {
      // The analysis may have made a tree of its own: with copies of functions for threads.
      const info = project.facts.modules.find(({ node }) => node.path === module.path)!;
      return lower(info, project.facts, lowerOptions(info, project, options));
    },
    emit: emitModule,
  };
}

/** Annotations in quotes are parsed when the analysis comes to them. */
function annotationParser(parser: Parser): InferenceOptions['parseAnnotation'] {
  return (text, firstId) => {
    const { expression, endId } = parser.parseExpression(text, { firstId });
    return expression === null ? null : { expression, endId };
  };
}

async function emitModule(module: ir.Module, source: ast.Module, options: ProjectOptions): Promise<EmitOutcome> {
  try {
    const { code, map } = await emit(module, {
      format: options.format,
      types: options.target === 'typescript',
      sourceMap: options.sourceMap,
      sourcePath: source.path,
      outputPath: outputName(source.name, options),
      sourceText: source.text,
      prettier: options.prettier,
    });
    return { code, map: map === null ? null : JSON.stringify(map) };
  } catch (error) {
    if (!(error instanceof EmitError) || error.at === undefined) throw error;
    throw new Fault(error, source.path, { start: error.at, end: error.at + 1 });
  }
}

function outputName(name: string, { target }: ProjectOptions): string {
  return `${name.slice(name.lastIndexOf('.') + 1)}${target === 'typescript' ? '.ts' : '.js'}`;
}
