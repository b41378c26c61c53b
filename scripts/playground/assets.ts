/** Files that the page loads when it needs them, under names that change with their content. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { LibraryJson } from '../../src/compiler/index.js';
import { compileGrammarMaps } from '../build/grammar-maps.js';
import { mapPacks, type MapPack } from './map-packs.js';
import { root } from './paths.js';
import { bundlePortRuntime, bundlePythonWorker } from './sandbox-bundles.js';

export interface Asset {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

export interface Assets {
  readonly files: Readonly<Record<string, Asset>>;
  /** Maps of libraries, loaded when they are imported. */
  readonly packs: Readonly<Record<string, { readonly asset: Asset; readonly needs: readonly string[] }>>;
}

export async function collectAssets(): Promise<Assets> {
  const [maps, portRuntime, pythonWorker] = await Promise.all([grammarMaps(), bundlePortRuntime(), bundlePythonWorker()]);
  const { core, packs } = mapPacks(maps);
  const files = {
    grammar: asset('tree-sitter-python.wasm', fromPackage('tree-sitter-python/tree-sitter-python.wasm')),
    treeSitter: asset('web-tree-sitter.wasm', fromPackage('web-tree-sitter/web-tree-sitter.wasm')),
    maps: asset('maps.json', JSON.stringify(core)),
    portRuntime: asset('port-runtime.js', portRuntime),
    pythonWorker: asset('python-worker.js', pythonWorker),
    pythonWasm: asset('pyodide.asm.wasm', fromPackage('pyodide/pyodide.asm.wasm')),
    pythonLibrary: asset('python_stdlib.zip', fromPackage('pyodide/python_stdlib.zip')),
    declarations: asset('runtime-declarations.json', runtimeDeclarations()),
  };
  const pack = ({ name, library, needs }: MapPack) => [name, { asset: asset(`maps-${name}.json`, JSON.stringify(library)), needs }] as const;
  return { files, packs: Object.fromEntries(packs.map(pack)) };
}

export function filesOf({ files, packs }: Assets): readonly Asset[] {
  return [...Object.values(files), ...Object.values(packs).map((pack) => pack.asset)];
}

function asset(name: string, content: string | Uint8Array): Asset {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const extension = extname(name);
  return { fileName: `assets/${name.slice(0, -extension.length)}-${hash}${extension}`, content };
}

function fromPackage(path: string): Uint8Array {
  return readFileSync(join(root, 'node_modules', path));
}

async function grammarMaps(): Promise<LibraryJson> {
  const { maps, diagnostics } = await compileGrammarMaps();
  if (diagnostics.length > 0) throw new Error('The grammar maps have errors: npm run build shows them');
  return maps;
}

/** For the type check: `/node_modules/aio2ts/...` and its text. */
function runtimeDeclarations(): string {
  const folder = join(root, 'dist/runtime');
  if (!existsSync(folder)) throw new Error('The declarations of the runtime are missing: npm run build makes them');
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.d.ts')).sort();
  return JSON.stringify(names.map((name) => ({
    path: `/node_modules/aio2ts/runtime/${name.replaceAll('\\', '/')}`,
    code: readFileSync(join(folder, name), 'utf8'),
  })));
}
