/** The text of the worker that runs a port: runtime and program in one module, for a sandbox can load nothing. */
import { RUN_SPECIFIER } from '../compile/runtime-specifier.js';
import type { ProgramPlaces } from '../protocol.js';
import type { PortSettings } from './port-runtime.js';

/** Where the bundled runtime puts its parts. */
const RUNTIME = "globalThis[Symbol.for('aio2ts.playground')]";
/** Only the import declarations of the output, which stand at the beginning of a line, name the specifier. */
const IMPORT = new RegExp(String.raw`^import\s+(?:\{([^}]*)\}|\*\s+as\s+(\w+))\s+from\s+["']${RUN_SPECIFIER}([\w/]+)["'];?`, 'gm');

export interface PortProgram {
  /** A classic script: it puts the runtime's parts under a global symbol. */
  readonly runtime: string;
  /** The port as JavaScript that imports the runtime by `RUN_SPECIFIER`. */
  readonly code: string;
  readonly places: ProgramPlaces;
  readonly source: string;
  readonly path: string;
  /** What the program reads from standard input. */
  readonly input: string;
  readonly isVirtual: boolean;
}

export function portProgram({ runtime, code, places, source, path, input, isVirtual }: PortProgram): string {
  const script = path.replace(/\.pyw?$/, '.js');
  const offset = runtime.split('\n').length + 1;
  const settings: PortSettings = { source, path, input, isVirtual, stack: { path, script, offset, places } };
  return `${runtime}
${RUNTIME}.start(${JSON.stringify(settings)}, import.meta.url);
${withoutImports(code)}
${RUNTIME}.end();
//# sourceURL=${script}
`;
}

/** Imports become destructuring: a module that is all there is has nothing to import from. */
function withoutImports(code: string): string {
  return code.replace(IMPORT, (_, names: string | undefined, namespace: string | undefined, part: string) => {
    const from = `${RUNTIME}.part(${JSON.stringify(part)})`;
    return namespace === undefined ? `const {${names!.replaceAll(' as ', ': ')}} = ${from};` : `const ${namespace} = ${from};`;
  });
}
