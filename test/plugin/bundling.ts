/** The plugin over the sources as they stand, and the bundlers that it is for: each writes `main.js` and its map. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithEsbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import type { Compiler } from '../../src/compiler/index.js';
import { createPlugin } from '../../src/plugin/create-plugin.js';
import type { PluginOptions } from '../../src/plugin/options.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = loadCompiler();
export const compilerFor = (maps: readonly string[]): Promise<Compiler> => (maps.length === 0 ? compiler : loadCompiler(maps));
export const plugin = createPlugin(compilerFor);

/** The package's runtime, unbuilt, for Vite's server. */
export const runtimeAlias = [{ find: /^aio2ts\/runtime\/(.*)$/, replacement: `${join(root, 'src/runtime')}/$1/index.ts` }];

/** A project with `aio2ts` in its `node_modules`. */
export interface Project {
  readonly folder: string;
  /** Relative to the folder. */
  readonly entry: string;
  /** Is given what the bundler warns of. */
  readonly told?: (message: string) => void;
  readonly options?: PluginOptions;
  readonly minify?: boolean;
}

const OUT = 'out';

export type Bundler = (project: Project) => Promise<void>;

export const bundlers: Readonly<Record<string, Bundler>> = {
  async Vite({ folder, entry, options, told = ignored, minify = false }) {
    const output = { entryFileNames: 'main.js' };
    const logger = { info: ignored, warn: told, warnOnce: told, error: ignored, clearScreen: ignored, hasErrorLogged: () => false, hasWarned: false };
    await buildWithVite({
      root: folder, configFile: false, customLogger: logger, logLevel: 'warn', plugins: [plugin.vite(options)],
      build: { outDir: OUT, minify, sourcemap: true, target: 'es2022', rolldownOptions: { input: join(folder, entry), output } },
    });
  },

  async Rolldown({ folder, entry, options, told = ignored, minify = false }) {
    const input = join(folder, entry);
    const bundle = await rolldown({ cwd: folder, input, plugins: [plugin.rolldown(options)], external: /^node:/, onLog: (_, { message }) => told(message) });
    try {
      await bundle.write({ dir: join(folder, OUT), format: 'esm', minify, sourcemap: true, entryFileNames: 'main.js' });
    } finally {
      await bundle.close();
    }
  },

  async Rollup({ folder, entry, options, told = ignored }) {
    const input = join(folder, entry);
    const bundle = await rollup({ input, plugins: [plugin.rollup(options), installedModules(folder)], external: /^node:/, onLog: (_, { message }) => told(message) });
    try {
      await bundle.write({ dir: join(folder, OUT), format: 'esm', sourcemap: true, entryFileNames: 'main.js' });
    } finally {
      await bundle.close();
    }
  },

  async esbuild({ folder, entry, options, told = ignored, minify = false }) {
    const { warnings } = await buildWithEsbuild({
      absWorkingDir: folder, entryPoints: [entry], outfile: join(OUT, 'main.js'), bundle: true, minify, sourcemap: true, format: 'esm', target: 'es2022',
      platform: 'node', logLevel: 'silent', plugins: [plugin.esbuild(options)],
    });
    for (const { text } of warnings) told(text);
  },

  async webpack({ folder, entry, options, told = ignored, minify = false }) {
    const compiler = webpack({
      context: folder, entry: `./${entry}`, mode: 'production', target: 'node20', devtool: 'source-map', plugins: [plugin.webpack(options)],
      output: { path: join(folder, OUT), filename: 'main.js', module: true, chunkFormat: 'module' }, experiments: { outputModule: true }, optimization: { minimize: minify },
    });
    const stats = await new Promise<webpack.Stats>((done, failed) => {
      compiler.run((error, result) => compiler.close(() => (result === undefined ? failed(error) : done(result))));
    });
    for (const { message } of stats.compilation.warnings) told(message);
    const [error] = stats.compilation.errors;
    if (error !== undefined) throw error;
  },
};

function ignored(): void {}

/** Rollup itself knows nothing of `node_modules`. */
function installedModules(folder: string): { readonly name: string; resolveId(id: string): string | null } {
  return {
    name: 'installed-modules',
    resolveId: (id) => (id.startsWith('aio2ts/runtime/') ? join(folder, 'node_modules/aio2ts/dist', id.slice('aio2ts/'.length), 'index.js') : null),
  };
}

export interface SourceMap {
  readonly version: 3;
  readonly names: string[];
  readonly mappings: string;
  readonly sources: string[];
  readonly sourcesContent: string[];
}

export function mapIn(folder: string): SourceMap {
  return JSON.parse(readFileSync(join(folder, OUT, 'main.js.map'), 'utf8')) as SourceMap;
}

export function run(folder: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--enable-source-maps', join(folder, OUT, 'main.js'), ...args], { encoding: 'utf8', timeout: 20_000 });
}
