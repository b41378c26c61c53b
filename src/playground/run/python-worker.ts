/** Runs in a sandbox: one program under Pyodide, which is CPython compiled to WebAssembly. */
import { loadPyodide } from 'pyodide';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';
import { inputLines } from './input-lines.js';
import { OutputBuffer } from './output-buffer.js';
import type { ProgramEvent, Stream } from './program-events.js';
import runProgram from './run_program.py?raw';

/** The bytes of Pyodide come from the page: a sandbox can load nothing itself. */
export interface PythonFiles {
  readonly kind: 'load';
  readonly wasm: ArrayBuffer;
  readonly library: ArrayBuffer;
  /** `info` of Pyodide's lock file. */
  readonly lockInfo: object;
}

export interface PythonProgram {
  readonly kind: 'run';
  readonly source: string;
  readonly path: string;
  readonly input: string;
  readonly isVirtual: boolean;
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PythonFiles | PythonProgram>) => void) | null;
  postMessage: (event: ProgramEvent) => void;
  fetch: (url: URL | string) => Promise<Response>;
};
const post = (event: ProgramEvent): void => scope.postMessage(event);
const output = new OutputBuffer(post);

async function load({ wasm, library, lockInfo }: PythonFiles) {
  const files: Readonly<Record<string, ArrayBuffer>> = { 'pyodide.asm.wasm': wasm, 'python_stdlib.zip': library };
  const headers = { 'content-type': 'application/wasm' };
  scope.fetch = async (url) => new Response(files[String(url).split('/').at(-1)!] ?? null, { headers });
  const python = await loadPyodide({
    indexURL: 'https://pyodide.invalid/',
    createPyodideModule,
    lockFileContents: JSON.stringify({ info: lockInfo, packages: {} }),
  });
  for (const stream of ['stdout', 'stderr'] as const) python[stream === 'stdout' ? 'setStdout' : 'setStderr']({ write: writer(stream) });
  return python;
}

function writer(stream: Stream): (bytes: Uint8Array) => number {
  const decoder = new TextDecoder();
  return (bytes) => {
    output.write(stream, decoder.decode(bytes, { stream: true }));
    return bytes.length;
  };
}

function run(python: Awaited<ReturnType<typeof load>>, { source, path, input, isVirtual }: PythonProgram): void {
  const lines = inputLines(input);
  python.setStdin({ stdin: () => lines.shift() ?? null });
  const globals = python.toPy({ source, path, virtual: isVirtual, flush: output.flush });
  const started = performance.now();
  python.runPython(runProgram, { globals });
  const milliseconds = performance.now() - started;
  output.flush();
  const status = globals.get('status') as number | undefined;
  post({ kind: 'ended', status: status ?? null, milliseconds });
}

function fail(error: unknown): void {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

function serve(): void {
  let python: ReturnType<typeof load> | undefined;
  scope.onmessage = ({ data }) => {
    if (data.kind === 'load') {
      python = load(data);
      python.then(() => post({ kind: 'ready' }), fail);
    } else {
      python?.then((loaded) => run(loaded, data)).catch(fail);
    }
  };
}

serve();
