/** The compiler off the page's thread, so that typing never waits for it. */
import { loadFormatter, type Compiler, type Diagnostic } from '../../compiler/index.js';
import type { CompileReply, CompileRequest, Conversion, LinkedLines, Problem, RunnableProgram } from '../protocol.js';
import { Arrival } from './arrival.js';
import { linkedLines, programPlaces } from './linked-lines.js';
import { textLinks } from './text-links.js';
import { loadCompiler, type CompilerSource } from './load-compiler.js';
import { RUN_SPECIFIER, specifierFor } from './runtime-specifier.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<CompileRequest>) => void) | null;
  postMessage: (reply: CompileReply) => void;
};

/** Milliseconds for which the first port waits for prettier. */
const PATIENCE = 400;
const formatter = new Arrival(loadFormatter);

function serve(): void {
  let compiler: Promise<CompilerSource> | null = null;
  let isAsked = false;
  scope.onmessage = ({ data }) => {
    if (data.kind === 'start') {
      compiler = loadCompiler(data.assets);
      void formatter.isThere();
      compiler.then((loaded) => void setTimeout(() => isAsked || warmUp(loaded)), fail);
    } else {
      isAsked = true;
      compiler?.then((loaded) => answer(loaded, data)).then(scope.postMessage, fail);
    }
  };
}

/** The first conversion costs several times what the next one does: better before somebody waits for it. */
async function warmUp({ compilerFor }: CompilerSource): Promise<void> {
  const compiler = await compilerFor(SAMPLE);
  await compiler.transpile(SAMPLE, { path: 'sample.py', sourceMap: true });
}

const SAMPLE = `import asyncio

class Job:
    def __init__(self, name: str):
        self.name = name

async def work(job, delay=0.1):
    for i in range(3):
        await asyncio.sleep(delay)
    return {"name": job.name, "parts": [i for i in range(3)]}

async def main():
    try:
        results = await asyncio.gather(*(work(Job(f"job {n}")) for n in range(2)))
        print(results)
    except ValueError as error:
        print(error)

asyncio.run(main())
`;

function fail(error: unknown): void {
  scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

type Task = Exclude<CompileRequest, { readonly kind: 'start' }>;

async function answer({ compilerFor }: CompilerSource, task: Task): Promise<CompileReply> {
  const { kind, id, source } = task;
  const compiler = await compilerFor(source);
  if (kind === 'convert') return { kind: 'converted', id, conversion: await convert(compiler, task) };
  return { kind, id, program: await program(compiler, task) };
}

/**
 * With the first text prettier may still be on its way: on a slow line the port is shown as it was printed, and laid out when
 * prettier is there. Without a network that has it, it stays so.
 */
async function convert(compiler: Compiler, task: Task): Promise<Conversion> {
  if (await formatter.isThere(PATIENCE)) return convertTo(compiler, task, true);
  scope.postMessage({ kind: 'converted', id: task.id, conversion: { ...(await convertTo(compiler, task, false)), isProvisional: true } });
  return convertTo(compiler, task, await formatter.isThere());
}

async function convertTo(compiler: Compiler, { source, path, options }: Task, format: boolean): Promise<Conversion> {
  const started = performance.now();
  const { fidelity, names } = options;
  const runtimeSpecifier = specifierFor(options);
  const { code, map, diagnostics } = await compiler.transpile(source, { path, fidelity, names, format, sourceMap: true, runtimeSpecifier });
  return {
    isProvisional: false,
    source,
    code,
    problems: diagnostics.map(problemOf),
    links: map === null || code === null ? [] : allLinks(source, code, map),
    milliseconds: performance.now() - started,
  };
}

function allLinks(source: string, code: string, map: string): readonly LinkedLines[] {
  const links = linkedLines(map);
  return [...links, ...textLinks(source, code, links)];
}

function problemOf({ code, severity, message, hint, span }: Diagnostic): Problem {
  return { code, severity, message, hint: hint ?? null, from: span.start, to: span.end };
}

/** The port as JavaScript, for the sandbox. */
async function program(compiler: Compiler, { source, path, options }: Task): Promise<RunnableProgram> {
  const { fidelity, names } = options;
  const runtimeSpecifier = (part: string): string => `${RUN_SPECIFIER}${part}`;
  const target = { target: 'javascript', format: false, sourceMap: true } as const;
  const { code, map } = await compiler.transpile(source, { path, fidelity, names, runtimeSpecifier, ...target });
  return { code, places: map === null ? [] : programPlaces(map) };
}

serve();
