/** The page and its workers, bundled by Vite. Every address in them is relative, so that any base path will do. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { build, type Plugin } from 'vite';
import { FRAME_SCRIPT } from '../../src/playground/run/frame-script.js';
import type { Assets } from './assets.js';
import { findExamples } from './examples.js';
import { root, source } from './paths.js';

export async function buildPage(folder: string, assets: Assets): Promise<void> {
  const plugins = (): Plugin[] => [virtualModules(assets), policy, leanTreeSitter, smallFont];
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    publicDir: join(source, 'public'),
    plugins: plugins(),
    worker: { format: 'es', plugins },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
    },
  });
}

function virtualModules(assets: Assets): Plugin {
  const paths = Object.fromEntries(Object.entries(assets.files).map(([name, { fileName }]) => [name, fileName]));
  const packs = Object.fromEntries(Object.entries(assets.packs).map(([name, { asset, needs }]) => [name, { path: asset.fileName, needs }]));
  const examples = findExamples();
  const texts: Readonly<Record<string, () => string>> = {
    'playground:assets': () => [
      `export const assets = ${JSON.stringify(paths)};`,
      `export const mapPacks = ${JSON.stringify(packs)};`,
      `export const pythonLockInfo = ${JSON.stringify(lockInfo())};`,
      `export const version = ${JSON.stringify(packageVersion())};`,
    ].join('\n'),
    'playground:examples': () => `export const examples = ${JSON.stringify(examples.map(({ source: _, ...about }) => about))};`,
    'playground:example-sources': () => `export const sources = ${JSON.stringify(Object.fromEntries(examples.map(({ name, source }) => [name, source])))};`,
  };
  return {
    name: 'playground-modules',
    resolveId: (id) => (id in texts ? `\0${id}` : null),
    load: (id) => texts[id.slice(1)]?.() ?? null,
  };
}

function lockInfo(): unknown {
  return (JSON.parse(readFileSync(join(root, 'node_modules/pyodide/pyodide-lock.json'), 'utf8')) as { readonly info: unknown }).info;
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

/** The one inline script that the page's policy allows is the sandbox frame's. */
const policy: Plugin = {
  name: 'frame-hash',
  transformIndexHtml: (html) => html.replace('%FRAME_HASH%', createHash('sha256').update(FRAME_SCRIPT).digest('base64')),
};

/**
 * web-tree-sitter is given its bytes, so it need not bring a file of its own. And its direct eval, which no policy of ours
 * allows, would keep every name around it from being shortened.
 */
const leanTreeSitter: Plugin = {
  name: 'lean-tree-sitter',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.includes('/web-tree-sitter/')) return null;
    const lean = code.replace(/\beval\(/g, '(0, eval)(').replace(/new URL\(("[^"]+\.wasm"), import\.meta\.url\)/g, 'new URL($1, self.location.href)');
    return { code: lean, map: null };
  },
};

/** The letters of the page alone: everything else is shown in the system's font. */
const LETTERS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}…’‘“”·–—→✓`;

const smallFont: Plugin = {
  name: 'small-font',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.woff2')) continue;
      file.source = await subsetFont(Buffer.from(file.source), LETTERS, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
    }
  },
};
