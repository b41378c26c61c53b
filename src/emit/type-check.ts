/**
 * What TypeScript itself says about the output. ts-morph takes most of a second to load, so nothing else in this folder
 * imports it, and it is loaded when a check is first asked for (docs/decisions/2026-11-20-ts-morph-gate.md).
 */
import type { CompilerOptions, Diagnostic, ts } from 'ts-morph';
import { EmitError } from './emit-error.js';
import { type Positions, sourceOffsetAt } from './positions.js';

export interface CheckedFile {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly code: string;
  /** As `emit` returned them for `code`. */
  readonly positions: Positions;
}

export interface TypeDiagnostic {
  readonly path: string;
  /** TypeScript's number: 2322 for TS2322. */
  readonly code: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The UTF-16 offset in the output. */
  readonly offset: number;
  /** The UTF-16 offset of the Python code that this stands for, where it is known. */
  readonly at: number | undefined;
}

export interface TypeCheckOptions {
  /** Declarations of what the files import (`/node_modules/aio2ts/runtime/asyncio/index.d.ts`). */
  readonly declarations?: readonly { readonly path: string; readonly code: string }[] | undefined;
  /** Resolve imports on the disk too. Without it there are only the files given, and TypeScript's own libraries. */
  readonly disk?: boolean | undefined;
  readonly compilerOptions?: CompilerOptions | undefined;
}

/**
 * The syntactic gate: text that TypeScript cannot parse is never written.
 * @throws EmitError
 */
export async function checkWithTsMorph(code: string, positions: Positions): Promise<void> {
  const { Project } = await import('ts-morph');
  const compilerOptions = { noLib: true, noResolve: true };
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions });
  const file = project.createSourceFile('/output.ts', code);
  const [first] = project.getProgram().getSyntacticDiagnostics(file);
  if (first === undefined) return;
  const start = first.getStart();
  const line = code.slice(code.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  throw new EmitError(`The port does not parse: ${textOf(first)}`, sourceOffsetAt(positions, start), line);
}

/** TypeScript's diagnostics for the output (`strict`), each with the place in the Python file that it is about. */
export async function typeCheck(
  files: readonly CheckedFile[],
  options: TypeCheckOptions = {},
): Promise<readonly TypeDiagnostic[]> {
  const { DiagnosticCategory, ModuleKind, ModuleResolutionKind, Project, ScriptTarget } = await import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: options.disk !== true,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true, noEmit: true, skipLibCheck: true, target: ScriptTarget.ESNext, module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      ...options.compilerOptions,
    },
  });
  for (const { path, code } of options.declarations ?? []) project.createSourceFile(path, code, { overwrite: true });
  for (const { path, code } of files) project.createSourceFile(path, code, { overwrite: true });
  const severities = new Map<number, TypeDiagnostic['severity']>([
    [DiagnosticCategory.Error, 'error'],
    [DiagnosticCategory.Warning, 'warning'],
  ]);
  return files.flatMap(({ path, positions }) =>
    project.getSourceFileOrThrow(path).getPreEmitDiagnostics().map((diagnostic): TypeDiagnostic => {
      const offset = diagnostic.getStart() ?? 0;
      const severity = severities.get(diagnostic.getCategory()) ?? 'info';
      const at = sourceOffsetAt(positions, offset);
      return { path, code: diagnostic.getCode(), message: textOf(diagnostic), severity, offset, at };
    }));
}

/** A message and the reasons that it is followed by, one a line. */
function textOf(diagnostic: Diagnostic<ts.Diagnostic>): string {
  const text = diagnostic.getMessageText();
  if (typeof text === 'string') return text;
  const reasons = text.getNext() ?? [];
  return [text.getMessageText(), ...reasons.map((reason) => `  ${reason.getMessageText()}`)].join('\n');
}
