/**
 * Bundles our own modules into a few files for the command: starting Node over hundreds of small ones costs more than
 * a small conversion. Packages stay outside, and what is imported lazily stays lazy.
 */
import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Names stay, so that stack traces can be read; what goes is a third of what Node has to read at every start. */
export const withoutBlanks = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

export async function bundleCommand(root: string, dir: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object };
  const packages = Object.keys(manifest.dependencies);
  const bundle = await rolldown({
    input: { main: join(root, 'src/cli/main.ts') },
    platform: 'node',
    external: (id) => id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  });
  await bundle.write({ dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: withoutBlanks });
  await bundle.close();
  await chmod(join(dir, 'main.js'), 0o755);
}
