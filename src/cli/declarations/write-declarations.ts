/** Writes the types of Python modules beside them. */
import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import { displayPath } from '../input/load-inputs.js';
import { authorshipOf, withTypesMarker } from '../output/marker.js';
import { writeOutput, type WriteOptions } from '../output/output-file.js';
import type { Written } from '../output/write-conversion.js';
import type { Declaration } from './declarations.js';

export async function writeDeclarations(
  declarations: readonly Declaration[],
  { cwd, ...options }: WriteOptions & { readonly cwd: string },
): Promise<Written> {
  const written: string[] = [];
  const unchanged: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { file, target, text } of declarations) {
    const shown = displayPath(target, cwd);
    const marked = withTypesMarker(text, basename(file.input.absolute!));
    const outcome = await writeOutput({ target, shown, text: marked, source: file.input.path, authorshipOf }, options);
    if (outcome.kind === 'refused') diagnostics.push(outcome.diagnostic);
    else (outcome.kind === 'written' ? written : unchanged).push(shown);
  }
  return { written, unchanged, diagnostics };
}
