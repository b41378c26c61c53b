/** The services of the installed package: grammar, maps and runtime from the files beside it. */
import { readFile } from 'node:fs/promises';
import { createCompiler, describeLibrary, loadLibrary, type BuiltMaps } from '../compiler/index.js';
import {
  compiledMapsFile, packageVersion, runtimeFolder, runtimeManifestFile, runtimeSources, wasmFile,
} from './installation.js';
import type { RuntimeManifest } from './output/runtime-manifest.js';
import type { Services } from './services.js';
import { loadUserMaps } from './user-maps.js';

export function installedServices(): Services {
  return {
    version: packageVersion(),
    command: [process.execPath, ...process.execArgv, process.argv[1]!],
    runtimeFolder: runtimeFolder(),
    runtimeSources: runtimeSources(),
    loadRuntimeManifest: () => readBuilt<RuntimeManifest>(runtimeManifestFile()),
    loadCompiler: async (folders) => {
      const [maps, wasm] = await Promise.all([loadMaps(), loadWasm()]);
      const userMaps = await loadUserMaps(folders, maps, async () => wasm);
      return createCompiler({ wasm, maps, userMaps });
    },
    describeMaps: async (folders) => {
      const maps = await loadMaps();
      const userMaps = await loadUserMaps(folders, maps, loadWasm);
      return describeLibrary(loadLibrary(maps, userMaps ?? null));
    },
  };
}

function loadMaps(): Promise<BuiltMaps> {
  return readBuilt<BuiltMaps>(compiledMapsFile());
}

async function readBuilt<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${file} cannot be read; in a clone, npm run build makes it`, { cause });
  }
}

async function loadWasm(): Promise<{ readonly grammar: Uint8Array; readonly runtime: Uint8Array }> {
  const [grammar, runtime] = await Promise.all([
    readFile(wasmFile('tree-sitter-python')),
    readFile(wasmFile('web-tree-sitter')),
  ]);
  return { grammar, runtime };
}
