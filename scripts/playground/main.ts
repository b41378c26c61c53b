/** `npm run build:playground`: a folder that any static host can serve. Needs `npm run build` before it. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectAssets, filesOf } from './assets.js';
import { buildPage } from './build-page.js';
import { output, root } from './paths.js';
import { writeServiceWorker } from './service-worker.js';
import { sizeTable } from './sizes.js';

/** Built here and put in place at the end, so that the folder is never half-built. */
const staging = await mkdtemp(join(root, 'dist.'));
try {
  const assets = await collectAssets();
  await buildPage(staging, assets);
  for (const { fileName, content } of filesOf(assets)) {
    await mkdir(dirname(join(staging, fileName)), { recursive: true });
    await writeFile(join(staging, fileName), content);
  }
  await writeServiceWorker(staging, assets);
  await rm(output, { recursive: true, force: true });
  await mkdir(dirname(output), { recursive: true });
  await rename(staging, output);
  console.log(sizeTable(output));
} finally {
  await rm(staging, { recursive: true, force: true });
}
