/** `--runtime vendor`: copies of the runtime files that the output uses, beside it, so that it needs no package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputPath, type RuntimeSpecifier, type SourceFile } from '../../compiler/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { displayPath } from '../input/load-inputs.js';
import { authorshipOf, withRuntimeMarker } from './marker.js';
import { writeOutput, type WriteOptions } from './output-file.js';
import { fileOf, reachable, type RuntimeManifest } from './runtime-manifest.js';
import type { Written } from './write-conversion.js';

const FOLDER = 'aio2ts-runtime';

/** Where the package keeps its runtime. */
export interface RuntimeFiles {
  readonly version: string;
  /** The built runtime: `asyncio/sleep.js` and so on. */
  readonly runtimeFolder: string;
  /** The same as TypeScript: `asyncio/sleep.ts`. */
  readonly runtimeSources: string;
  readonly loadRuntimeManifest: () => Promise<RuntimeManifest>;
}

export interface VendoredFile {
  /** Below the folder of the output. */
  readonly path: string;
  readonly text: string;
}

/** Hands out specifiers that lead straight to the file behind each name, and remembers which were asked for. */
export class VendoredRuntime {
  readonly specifierOf: RuntimeSpecifier;
  private readonly files: RuntimeFiles;
  private readonly manifest: RuntimeManifest;
  private readonly used = new Set<string>();

  private constructor(files: RuntimeFiles, manifest: RuntimeManifest, sources: readonly SourceFile[]) {
    this.files = files;
    this.manifest = manifest;
    const depths = new Map(sources.map((source) => [source.name, outputPath(source).split('/').length - 1]));
    this.specifierOf = (part, module, name) => {
      const file = fileOf(manifest, part, name);
      this.used.add(file);
      const depth = depths.get(module) ?? 0;
      return `${depth === 0 ? './' : '../'.repeat(depth)}${FOLDER}/${file}.js`;
    };
  }

  static async load(files: RuntimeFiles, sources: readonly SourceFile[]): Promise<VendoredRuntime> {
    return new VendoredRuntime(files, await files.loadRuntimeManifest(), sources);
  }

  /** The files that what was converted so far needs. */
  async copies(extension: '.ts' | '.js'): Promise<readonly VendoredFile[]> {
    const { runtimeFolder, runtimeSources, version } = this.files;
    const folder = extension === '.ts' ? runtimeSources : runtimeFolder;
    return Promise.all(
      reachable(this.manifest, this.used).map(async (file) => {
        const code = await readFile(join(folder, `${file}${extension}`), 'utf8');
        const path = `${FOLDER}/${file}${extension}`;
        return { path, text: withRuntimeMarker(withoutMapComment(code), version) };
      }),
    );
  }

  /** Writes them below `folder`; what somebody else put there is left as it is, and reported. */
  async write(folder: string, extension: '.ts' | '.js', options: WriteOptions & { readonly cwd: string }): Promise<Written> {
    const written: string[] = [];
    const unchanged: string[] = [];
    const problems: Diagnostic[] = [];
    for (const { path, text } of await this.copies(extension)) {
      const target = join(folder, path);
      const shown = displayPath(target, options.cwd);
      const outcome = await writeOutput({ target, shown, text, source: shown, authorshipOf }, options);
      if (outcome.kind === 'refused') problems.push(outcome.diagnostic);
      else (outcome.kind === 'written' ? written : unchanged).push(shown);
    }
    const shownFolder = displayPath(join(folder, FOLDER), options.cwd);
    const summary = written.length === 0 ? [] : [`${shownFolder} (${counted(written.length, extension)})`];
    return { written: summary, unchanged, diagnostics: problems };
  }
}

function counted(count: number, extension: string): string {
  return `${count} ${extension} ${count === 1 ? 'file' : 'files'}`;
}

function withoutMapComment(code: string): string {
  return code.replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
}
