/** The page and its workers, bundled by Vite. Every address in them is relative, so that any base path will do. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { FRAME_SCRIPT } from '../../src/playground/run/frame-script.js';
import type { Assets } from './assets.js';
import { findExamples } from './examples.js';
import { root, source } from './paths.js';

export async function buildPage(folder: string, assets: Assets): Promise<void> {
  const plugins = (): Plugin[] => [virtualModules(assets), policy, leanTreeSitter];
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    publicDir: join(source, 'public'),
    plugins: plugins(),
    worker: { format: 'es', plugins, rolldownOptions: { output: { codeSplitting: false } } },
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
  const paths = Object.fromEntries(Object.entries(assets).map(([name, { fileName }]) => [name, fileName]));
  const texts: Readonly<Record<string, () => string>> = {
    'playground:assets': () => [
      `export const assets = ${JSON.stringify(paths)};`,
      `export const pythonLockInfo = ${JSON.stringify(lockInfo())};`,
      `export const version = ${JSON.stringify(packageVersion())};`,
    ].join('\n'),
    'playground:examples': () => `export const examples = ${JSON.stringify(findExamples())};`,
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
