/** What programs carry of the runtime once a bundler has done its work. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown, type Plugin } from 'rolldown';
import { repository } from '../golden/cases.js';

export interface BundleSize {
  readonly what: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Imports as ports of typical programs have them. */
const programs: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['`asyncio.sleep`, `asyncio.gather` as `Promise.all`', { asyncio: ['sleep'] }],
  ['the same with `print` of floats', { asyncio: ['sleep'], python: ['floatStr'] }],
  ['tasks: `run`, `createTask`, `gather`', { asyncio: ['run', 'createTask', 'gather', 'sleep'] }],
  ['tasks, queues, locks, timeouts, groups', { asyncio: ['run', 'createTask', 'gather', 'sleep', 'Queue', 'Lock', 'Semaphore', 'timeout', 'taskGroup', 'waitFor'] }],
  ['`repr`, formats and exceptions', { python: ['repr', 'print', 'format', 'ValueError', 'asPythonError'] }],
  ['all of `asyncio`', { asyncio: ['*'] }],
  ['all of `python`', { python: ['*'] }],
];

export async function runtimeSizes(): Promise<readonly BundleSize[]> {
  return Promise.all(programs.map(async ([what, imports]) => ({ what, ...(await bundleSize(imports)) })));
}

export async function bundleSize(imports: Readonly<Record<string, readonly string[]>>): Promise<Omit<BundleSize, 'what'>> {
  const bundle = await rolldown({ input: 'program', platform: 'node', external: /^node:/, plugins: [programPlugin(imports)] });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const codes = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  return {
    minified: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
    gzipped: codes.reduce((sum, code) => sum + gzipSync(code).length, 0),
  };
}

function programPlugin(imports: Readonly<Record<string, readonly string[]>>): Plugin {
  const lines = Object.entries(imports).map(([part, names]) =>
    names.includes('*') ? `export * from 'aio2ts/runtime/${part}';` : `export { ${names.join(', ')} } from 'aio2ts/runtime/${part}';`);
  const withEffects = filesWithEffects();
  const runtime = join(repository, 'src/runtime');
  return {
    name: 'program',
    resolveId: (id) => (id === 'program' ? id : id.startsWith('aio2ts/runtime/') ? join(runtime, id.slice('aio2ts/runtime/'.length), 'index.ts') : null),
    load: (id) => (id === 'program' ? { code: lines.join('\n'), moduleSideEffects: true } : null),
    transform: (_, id) => (id === 'program' ? null : { moduleSideEffects: withEffects.has(relative(repository, id)) }),
  };
}

/** The files that package.json says have effects. */
function filesWithEffects(): ReadonlySet<string> {
  const { sideEffects } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { readonly sideEffects: readonly string[] };
  return new Set(sideEffects.map((path) => path.replace(/^\.\//, '')));
}
