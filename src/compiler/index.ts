export { compilerOf, type Compiler } from './compiler.js';
export { checkTypes, type Declaration, type TypeFinding } from './check-types.js';
export { compileUserMaps, type BuiltMaps } from './compile-user-maps.js';
export { createCompiler, type CompilerParts } from './create-compiler.js';
export { decodeMappings, type Segment } from './decode-mappings.js';
export { describeLibrary, type MapDescription } from './describe-library.js';
export { normalizeSource } from './normalize-source.js';
export {
  defaultOptions, type ConversionObserver, type Fidelity, type Naming, type OwnSpecifier, type ProjectOptions, type RuntimeSpecifier, type Target,
  type TranspileOptions,
} from './options.js';
export { loadFormatter } from '../emit/format.js';
export { outputPath } from './output-path.js';
export type { AnalyzeOutcome, EmitOutcome, LowerOutcome, ParseOutcome, Phases } from './phases.js';
export { pythonOffset } from './python-offset.js';
export type { SourceFile, TranspileResult } from './source-file.js';
export type { CompiledMaps, LibraryJson } from '../maps/compile/compile-maps.js';
export type { MapFile } from '../maps/compile/map-node.js';
export { loadLibrary } from '../maps/load.js';
export type { ParserWasm } from '../parse/index.js';
export type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
export { LineTable, type Position } from '../syntax/positions.js';
