/** The folders of `--map`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileUserMaps, type BuiltMaps, type LibraryJson, type MapFile, type ParserWasm } from '../compiler/index.js';
import { diagnostics } from '../diagnostics/index.js';
import { NOWHERE } from './input/load-inputs.js';
import { ioCode, ioReason } from './io-reason.js';
import { SetupFailure } from './setup-failure.js';

/** Undefined where no folders are given. */
export async function loadUserMaps(
  folders: readonly string[],
  maps: BuiltMaps,
  loadWasm: () => Promise<ParserWasm>,
): Promise<LibraryJson | undefined> {
  if (folders.length === 0) return undefined;
  const files = (await Promise.all(folders.map(readMapFolder))).flat();
  const compiled = await compileUserMaps(files, maps, await loadWasm());
  if (compiled.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
    throw new SetupFailure(compiled.diagnostics, new Map(files.map((file) => [file.path, file.text])));
  }
  return compiled.library;
}

async function readMapFolder(folder: string): Promise<readonly MapFile[]> {
  try {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort();
    return await Promise.all(
      names.map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
    );
  } catch (error) {
    const isMissing = ioCode(error) === 'ENOENT';
    const found = isMissing
      ? diagnostics.fileNotFound(folder, NOWHERE)
      : diagnostics.cannotRead({ reason: ioReason(error) }, folder, NOWHERE);
    throw new SetupFailure([found], new Map());
  }
}
