/** The plugin over the sources as they stand, and programs that it bundles. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import type { PluginOptions } from '../../src/plugin/options.js';
import { createPlugin } from '../../src/plugin/create-plugin.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const plugin = createPlugin(() => loadCompiler());
const runtime = join(root, 'src/runtime');

/** The package's runtime, unbuilt. */
export const runtimeAlias = [{ find: /^aio2ts\/runtime\/(.*)$/, replacement: `${runtime}/$1/index.ts` }];

const unbuiltRuntime = {
  name: 'unbuilt-runtime',
  resolveId: (id: string) => (id.startsWith('aio2ts/runtime/') ? `${id.replace('aio2ts/runtime', runtime)}/index.ts` : null),
};

export interface Bundle {
  readonly code: string;
  readonly map: { readonly sources: readonly string[]; readonly sourcesContent?: readonly (string | null)[] | undefined };
}

export async function bundledByVite(folder: string, entry: string, out: string, options?: PluginOptions): Promise<Bundle> {
  const result = await build({
    root: folder, configFile: false, logLevel: 'silent', plugins: [plugin.vite(options)], resolve: { alias: runtimeAlias },
    build: { outDir: out, emptyOutDir: true, minify: false, sourcemap: true, target: 'es2022', rolldownOptions: { input: join(folder, entry), output: { entryFileNames: 'main.js' } } },
  });
  return bundleOf(result as Parameters<typeof bundleOf>[0]);
}

export async function bundledByRolldown(
  folder: string,
  entry: string,
  out: string,
  told: (message: string) => void = () => undefined,
  options?: PluginOptions,
): Promise<Bundle> {
  const bundle = await rolldown({
    cwd: folder, input: join(folder, entry), plugins: [plugin.rolldown(options), unbuiltRuntime],
    external: /^node:/, onLog: (_level, log) => told(log.message), resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  try {
    return bundleOf(await bundle.write({ dir: out, format: 'esm', sourcemap: true, entryFileNames: 'main.js' }));
  } finally {
    await bundle.close();
  }
}

function bundleOf({ output }: { readonly output: readonly { readonly type: string; readonly fileName: string }[] }): Bundle {
  return output.find((part) => part.type === 'chunk' && part.fileName === 'main.js') as unknown as Bundle;
}

export function printed(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 20_000 });
  return stdout + stderr;
}
