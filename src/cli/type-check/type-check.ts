/** `--type-check`: what TypeScript says of the output, at the Python lines. TypeScript is loaded only here. */
import type { Diagnostic as TypeScriptDiagnostic } from 'ts-morph';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import { pythonOffset } from '../../compiler/index.js';
import type { ConvertedFile } from '../convert-inputs.js';
import { NOWHERE } from '../input/load-inputs.js';
import { targetOf, type Destination } from '../output/write-conversion.js';
import { outputProject } from './output-project.js';

/** What the output imports: the runtime's declarations, or the files that will lie beside the output. */
export interface RuntimeTypes {
  readonly runtimeFolder: string;
  readonly vendored: readonly { readonly path: string; readonly text: string }[];
}

export async function typeCheck(
  files: readonly ConvertedFile[],
  destination: Destination,
  { runtimeFolder, vendored }: RuntimeTypes,
): Promise<readonly Diagnostic[]> {
  const project = await outputProject(runtimeFolder, { noEmit: true });
  for (const { path, text } of vendored) project.createSourceFile(path, text, { overwrite: true });
  const byTarget = new Map<string, ConvertedFile>();
  for (const file of files) {
    if (file.result.code === null) continue;
    const source = project.createSourceFile(targetOf(file, destination), file.result.code, { overwrite: true });
    byTarget.set(source.getFilePath(), file);
  }
  return project.getPreEmitDiagnostics().flatMap((finding) => {
    const file = byTarget.get(finding.getSourceFile()?.getFilePath() ?? '');
    return file === undefined ? [] : [atPython(finding, file)];
  });
}

function atPython(finding: TypeScriptDiagnostic, { input, result }: ConvertedFile): Diagnostic {
  const text = finding.getMessageText();
  const message = (typeof text === 'string' ? text : text.getMessageText()).replace(/\.$/, '');
  const { code, map } = result;
  const offset = code === null || map === null ? null : pythonOffset(finding.getStart() ?? 0, { source: input.source, code, map });
  const span = offset === null ? NOWHERE : { start: offset, end: offset + 1 };
  return diagnostics.typeMismatch({ message, number: finding.getCode() }, input.path, span);
}
