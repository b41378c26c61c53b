/**
 * Writes every generated file, or with `--check` fails when one is stale.
 * A new kind of generated file is one more entry of `outputs`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCataloguePage, type CataloguePage } from './catalogue-page.js';
import { generateFactories, generatePages } from './diagnostics.js';
import { generateDifferences } from './differences.js';
import { supportTable } from '../maps/support-table.js';
import { compileGrammarMaps } from '../build/grammar-maps.js';
import { jsonSchema } from '../../src/maps/compile/json-schema.js';
import { configSchema } from '../../src/cli/config/config-schema.js';
import { loadLibrary } from '../../src/maps/load.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function readCatalogue(): Promise<readonly CataloguePage[]> {
  const folder = join(root, 'src/diagnostics/catalogue');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(files.map(async (file) => parseCataloguePage(file, await readFile(join(folder, file), 'utf8'))));
}

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const pages = await readCatalogue();
  const { maps } = await compileGrammarMaps();
  return new Map([
    ['src/diagnostics/generated.ts', generateFactories(pages)],
    ['src/diagnostics/generated-pages.ts', generatePages(pages)],
    ['docs/differences.md', generateDifferences(pages)],
    ['docs/support.md', supportTable(loadLibrary(maps))],
    ['schemas/config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`],
    ['grammar-maps/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ]);
}

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  for (const [file, text] of await outputs()) {
    const path = join(root, file);
    const current = await readFile(path, 'utf8').catch(() => null);
    if (current === text) continue;
    stale.push(file);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  if (!check) {
    console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`);
  } else if (stale.length > 0) {
    console.error(`stale: ${stale.join(', ')}. Run npm run generate and commit the result.`);
    process.exitCode = 1;
  }
}

await main(process.argv.includes('--check'));
