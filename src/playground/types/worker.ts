/** Asks TypeScript about a port. Large, so it is loaded only when it is asked for, in a worker of its own. */
import { checkTypes, pythonOffset } from '../../compiler/index.js';
import { loadCompiler } from '../compile/load-compiler.js';
import type { Problem, TypeCheckReply, TypeCheckRequest } from '../protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<TypeCheckRequest>) => void) | null;
  postMessage: (reply: TypeCheckReply) => void;
};

scope.onmessage = ({ data }) => {
  check(data).then(
    (problems) => scope.postMessage({ kind: 'checked', problems }),
    (error: unknown) => scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
};

interface Declaration {
  readonly path: string;
  readonly code: string;
}

async function check({ source, path, options, assets, declarations }: TypeCheckRequest): Promise<readonly Problem[]> {
  const [{ compilerFor }, runtime] = await Promise.all([
    loadCompiler(assets),
    fetch(declarations).then((response) => response.json() as Promise<readonly Declaration[]>),
  ]);
  const compiler = await compilerFor(source);
  const { fidelity, names } = options;
  const { code, map } = await compiler.transpile(source, { path, fidelity, names, sourceMap: true });
  if (code === null || map === null) return [];
  const findings = await checkTypes(code, runtime);
  return findings.map(({ number, message, offset }) => {
    const from = pythonOffset(offset, { source, code, map }) ?? 0;
    return { code: `TS${number}`, severity: 'error', message, hint: null, from, to: from + lengthOfWord(source, from) };
  });
}

/** What is underlined: TypeScript's place has no end in the Python. */
function lengthOfWord(source: string, from: number): number {
  return /^\w+/.exec(source.slice(from, from + 200))?.[0].length ?? 1;
}
