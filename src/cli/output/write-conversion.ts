/** Where each converted file goes, and writing it there. */
import { basename, dirname, join, relative, sep } from 'node:path';
import { outputPath } from '../../compiler/index.js';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import type { ConvertedFile } from '../convert-inputs.js';
import { displayPath, NOWHERE } from '../input/load-inputs.js';
import { signMap, mapAuthorship } from './marked-map.js';
import { authorshipOf, MARKER_LINES, withMarker } from './marker.js';
import { writeOutput, type OutputFile, type WriteOptions } from './output-file.js';

export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Destination {
  /** Absolute; null for beside the source. */
  readonly outDir: string | null;
  readonly extension: '.ts' | '.js';
  readonly withMaps: boolean;
  readonly cwd: string;
}

export async function writeConversion(
  files: readonly ConvertedFile[],
  destination: Destination,
  options: WriteOptions,
): Promise<Written> {
  const written: string[] = [];
  const unchanged: string[] = [];
  const problems: Diagnostic[] = [];
  const takenBy = new Map<string, string>();
  for (const file of files) {
    if (file.result.code === null) continue;
    const target = targetOf(file, destination);
    const owner = takenBy.get(target);
    if (owner !== undefined) {
      const values = { target: displayPath(target, destination.cwd), other: owner };
      problems.push(diagnostics.outputClash(values, file.input.path, NOWHERE));
      continue;
    }
    takenBy.set(target, file.input.path);
    for (const output of outputsOf(file, file.result.code, target, destination)) {
      const outcome = await writeOutput(output, options);
      if (outcome.kind === 'refused') {
        problems.push(outcome.diagnostic);
        break; // a map without its code would lead nowhere
      }
      (outcome.kind === 'written' ? written : unchanged).push(output.shown);
    }
  }
  return { written, unchanged, diagnostics: problems };
}

export function targetOf({ input }: ConvertedFile, { outDir, extension }: Destination): string {
  return join(outDir ?? input.root, `${outputPath(input)}${extension}`);
}

function outputsOf({ input, result }: ConvertedFile, code: string, target: string, to: Destination): readonly OutputFile[] {
  const shown = displayPath(target, to.cwd);
  const from = relative(dirname(target), input.absolute ?? target).split(sep).join('/');
  if (result.map === null || !to.withMaps) {
    return [{ target, shown, text: withMarker(code, from), source: input.path, authorshipOf }];
  }
  const map = `${basename(target)}.map`;
  const text = withMarker(`${code}//# sourceMappingURL=${map}\n`, from);
  const mapText = signMap(result.map, basename(target), from, MARKER_LINES);
  return [
    { target, shown, text, source: input.path, authorshipOf },
    { target: `${target}.map`, shown: `${shown}.map`, text: mapText, source: input.path, authorshipOf: mapAuthorship },
  ];
}
