/** The compiler, from the files of the playground's folder. Maps of a library are loaded when a program imports it. */
import { createCompiler, type Compiler, type LibraryJson } from '../../compiler/index.js';
import type { CompileAssets } from '../protocol.js';
import { importedNames } from './imported-names.js';

export interface CompilerSource {
  /** A compiler that knows the libraries which this text imports. */
  readonly compilerFor: (source: string) => Promise<Compiler>;
}

export async function loadCompiler(assets: CompileAssets): Promise<CompilerSource> {
  const [grammar, runtime, core] = await Promise.all([bytes(assets.grammar), bytes(assets.treeSitter), json(assets.maps)]);
  const loaded = new Set<string>();
  let maps = core;
  let compiler = createCompiler({ wasm: { grammar, runtime }, maps });
  const load = async (names: readonly string[]): Promise<Compiler> => {
    const packs = await Promise.all(names.map((name) => json(assets.packs[name]!.url)));
    maps = { entries: Object.assign({}, maps.entries, ...packs.map((pack) => pack.entries)) as LibraryJson['entries'] };
    return createCompiler({ wasm: { grammar, runtime }, maps });
  };
  return {
    compilerFor: (source) => {
      const missing = [...neededPacks(source, assets.packs)].filter((name) => !loaded.has(name));
      for (const name of missing) loaded.add(name);
      // One after the other: whoever asks later gets at least what was asked for before.
      if (missing.length > 0) compiler = compiler.then(() => load(missing));
      return compiler;
    },
  };
}

/** The packs of what is imported, and those that they refer to. */
function neededPacks(source: string, packs: CompileAssets['packs']): ReadonlySet<string> {
  const needed = new Set(importedNames(source).filter((name) => Object.hasOwn(packs, name)));
  // A set that grows while it is walked is walked to its new end.
  for (const name of needed) for (const other of packs[name]!.needs) needed.add(other);
  return needed;
}

async function bytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await found(url)).arrayBuffer());
}

async function json(url: string): Promise<LibraryJson> {
  return (await (await found(url)).json()) as LibraryJson;
}

async function found(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url).pathname} cannot be loaded (status ${response.status})`);
  return response;
}
