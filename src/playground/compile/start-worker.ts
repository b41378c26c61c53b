/** Imported before everything else, so that the compiler loads while the page is still being built. */
import type { CompileRequest } from '../protocol.js';
import { compileAssets } from './assets.js';

export const compileWorker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'compiler' });
compileWorker.postMessage({ kind: 'start', assets: compileAssets } satisfies CompileRequest);
