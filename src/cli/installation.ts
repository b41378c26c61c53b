/** Where the parts of the package lie: two folders above this file, built (`dist/cli`) or not (`src/cli`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

export function runtimeFolder(): string {
  return join(root, 'dist/runtime');
}

/** The runtime as TypeScript, which the package holds for `--runtime vendor`. */
export function runtimeSources(): string {
  return join(root, 'src/runtime');
}

export function runtimeManifestFile(): string {
  return join(root, 'dist/runtime-manifest.json');
}

/** What `aio2ts playground` serves. */
export function playgroundFolder(): string {
  return join(root, 'dist/playground');
}

/** The grammar maps, compiled at build. */
export function compiledMapsFile(): string {
  return join(root, 'dist/grammar-maps.json');
}

/** `tree-sitter-python.wasm` or `web-tree-sitter.wasm`: the build copies both, so that users need no grammar package. */
export function wasmFile(name: 'tree-sitter-python' | 'web-tree-sitter'): string {
  const built = join(root, `dist/wasm/${name}.wasm`);
  if (existsSync(built)) return built;
  return join(root, `node_modules/${name}/${name}.wasm`);
}
