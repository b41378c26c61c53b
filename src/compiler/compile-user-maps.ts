/** A user's own grammar maps. The compiler of maps, YAML and TypeScript's parser are loaded only here: they are slow to start. */
import type { CompiledMaps, LibraryJson } from '../maps/compile/compile-maps.js';
import type { StubParser } from '../maps/compile/context.js';
import type { MapFile } from '../maps/compile/map-node.js';
import { loadLibrary } from '../maps/load.js';
import { createParser, type ParserWasm } from '../parse/index.js';

/** The compiled maps of the package, with what user maps are checked against. */
export interface BuiltMaps extends LibraryJson {
  /** The names that each runtime package exports, by specifier. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
}

export async function compileUserMaps(files: readonly MapFile[], base: BuiltMaps, wasm: ParserWasm): Promise<CompiledMaps> {
  const [{ compileMaps }, { handlers }, { ts }, parser] = await Promise.all([
    import('../maps/compile/compile-maps.js'),
    import('../lower/handlers/index.js'),
    import('ts-morph'),
    stubParser(wasm),
  ]);
  const exports = new Map(Object.entries(base.exports).map(([specifier, names]) => [specifier, new Set(names)]));
  return compileMaps(files, { ts, parser, handlers: new Set(Object.keys(handlers)), exports }, loadLibrary(base));
}

/** A stub that does not parse is an empty module, with what is wrong beside it. */
export async function stubParser(wasm: ParserWasm): Promise<StubParser> {
  const parser = await createParser(wasm);
  const empty = parser.parseStub('').module!;
  return {
    parseStub: (text) => {
      const { module, diagnostics } = parser.parseStub(text);
      return { module: module ?? empty, diagnostics };
    },
  };
}
