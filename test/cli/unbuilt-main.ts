/** The command as a process of its own, over the sources and maps as they stand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGrammarMaps } from '../../scripts/build/grammar-maps.js';
import { processHost } from '../../src/cli/host.js';
import { runCommand } from '../../src/cli/run-command.js';
import { loadUserMaps } from '../../src/cli/user-maps.js';
import { createCompiler, describeLibrary, loadLibrary } from '../../src/compiler/index.js';

const wasmOf = (name: string): Uint8Array => readFileSync(new URL(`../../node_modules/${name}/${name}.wasm`, import.meta.url));
const wasm = { grammar: wasmOf('tree-sitter-python'), runtime: wasmOf('web-tree-sitter') };

const exitCode = await runCommand(process.argv.slice(2), processHost(), {
  version: '0.1.0',
  loadCompiler: async (folders) => {
    const { maps } = await compileGrammarMaps();
    return createCompiler({ wasm, maps, userMaps: await loadUserMaps(folders, maps, async () => wasm) });
  },
  describeMaps: async (folders) => {
    const { maps } = await compileGrammarMaps();
    return describeLibrary(loadLibrary(maps, (await loadUserMaps(folders, maps, async () => wasm)) ?? null));
  },
  command: [process.execPath, ...process.execArgv, process.argv[1]!],
  runtimeFolder: fileURLToPath(new URL('../../src/runtime', import.meta.url)),
  runtimeSources: '/nowhere',
  loadRuntimeManifest: async () => ({ exports: {}, imports: {} }),
});
if (exitCode !== undefined) process.exitCode = exitCode;
