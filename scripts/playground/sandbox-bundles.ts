/** The two scripts that run in a sandbox: each is one text, for a sandbox can load nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { root, source } from './paths.js';

/** A classic script: the runtime's parts, and what they ask of their host. */
export function bundlePortRuntime(): Promise<string> {
  const runtime = join(root, 'src/runtime');
  const parts = (readdirSync(runtime, { recursive: true }) as string[])
    .map((folder) => folder.replaceAll('\\', '/'))
    .filter((folder) => existsSync(join(runtime, folder, 'index.ts')))
    .sort();
  const entry = [
    `import { installRuntime } from '${source}/run/port-runtime.ts';`,
    `import { setHost, reportUncaught } from '${runtime}/python/index.ts';`,
    `import { setProgramClock, virtualClock } from '${runtime}/time/clock.ts';`,
    `import { deadlockReport } from '${runtime}/asyncio/program-end.ts';`,
    ...parts.map((part, index) => `import * as part${index} from '${runtime}/${part}/index.ts';`),
    `const parts = { ${parts.map((part, index) => `'${part}': part${index}`).join(', ')} };`,
    'const useVirtualClock = () => setProgramClock(virtualClock());',
    'installRuntime({ parts, setHost, reportUncaught, deadlockReport, useVirtualClock });',
  ].join('\n');
  return bundle('playground:port-runtime', 'iife', [virtual('playground:port-runtime', entry), withoutNode]);
}

/** A module: Pyodide, and what runs a program in it. */
export function bundlePythonWorker(): Promise<string> {
  return bundle(join(source, 'run/python-worker.ts'), 'esm', [rawPython]);
}

/**
 * Host parts of the runtime read it while they load. It is local to them, so nothing takes the worker for Node.
 */
const PROCESS = `const process = { env: {}, argv: [], platform: 'emscripten', versions: {}, cwd: () => '/', on() {}, once() {}, off() {} };
const Buffer = new Proxy({}, { get() { throw new Error('There are no files and sockets in the playground'); } });`;

async function bundle(input: string, format: 'iife' | 'esm', plugins: readonly Plugin[]): Promise<string> {
  // Pyodide asks for Node's modules only under Node, and warns of its own generated code.
  const isForeign = format === 'esm';
  const build = await rolldown({
    input,
    platform: 'browser',
    plugins: [...plugins],
    external: isForeign ? /^node:|^ws$/ : [],
    logLevel: isForeign ? 'silent' : 'warn',
  });
  const { output } = await build.generate({ format, codeSplitting: false, intro: isForeign ? '' : PROCESS, minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } } });
  await build.close();
  return output[0].code;
}

function virtual(name: string, code: string): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? { code, moduleType: 'ts' } : null),
  };
}

/** A text file as a module, as Vite's `?raw` has it. */
const rawPython: Plugin = {
  name: 'raw-python',
  resolveId: (id, importer) => (id.endsWith('.py?raw') && importer ? join(importer, '..', id.slice(0, -'?raw'.length)) : null),
  load: async (id) =>
    id.endsWith('.py') ? { code: `export default ${JSON.stringify(await readFile(id, 'utf8'))};`, moduleType: 'js' } : null,
};

/** What the runtime calls while it loads: it may go wrong only once a program asks for it. */
const AT_LOADING: ReadonlyMap<string, string> = new Map([['promisify', '(operation) => operation']]);

/** Node's own modules, in a place that has none: what is called says so. */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: (id) => (id.startsWith('node:') ? `\0${id}` : null),
  load: async (id) => {
    if (!id.startsWith('\0node:')) return null;
    const name = id.slice(1);
    const names = Object.keys((await import(name)) as object).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
    const lines = names.map((key) => `const $${key} = ${AT_LOADING.get(key) ?? `missing('${key}')`}; export { $${key} as ${key} };`);
    const missing = `const missing = (what) => new Proxy(function () {}, {
      apply() { throw new Error(\`There are no files and sockets in the playground (\${what} of ${name})\`); },
      get: (target, key) => (key === Symbol.toPrimitive ? () => 0 : key in target ? target[key] : missing(\`\${what}.\${String(key)}\`)),
    });`;
    return { code: `${missing}\n${lines.join('\n')}\nexport default {};`, moduleType: 'js' };
  },
};
