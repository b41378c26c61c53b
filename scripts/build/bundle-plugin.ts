/** The plugin for bundlers in one file, with its declarations. unplugin stays outside: webpack loads parts of it by path. */
import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { withoutBlanks } from './bundle-command.js';

export async function bundlePlugin(root: string, dir: string): Promise<void> {
  const bundle = await rolldown({
    input: { index: join(root, 'src/plugin/index.ts') },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
  });
  await bundle.write({ dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: withoutBlanks });
  await bundle.close();
  for (const name of ['index', 'options']) {
    const text = readFileSync(join(root, `src/plugin/${name}.ts`), 'utf8');
    const { outputText } = ts.transpileDeclaration(text, { compilerOptions: { isolatedDeclarations: true } });
    await writeFile(join(dir, `${name}.d.ts`), outputText);
  }
  await copyFile(join(root, 'src/plugin/modules.d.ts'), join(dir, 'modules.d.ts'));
}
