/** The files of the project that the given ones import, directly or not: they are converted together. */
import { existsSync } from 'node:fs';
import type { Compiler } from '../../compiler/index.js';
import type { Host } from '../host.js';
import { candidatePaths, loadInputs, type InputFile, type Inputs } from './load-inputs.js';
import { moduleIdentity } from './module-identity.js';

export async function followImports(inputs: Inputs, compiler: Compiler, host: Host): Promise<Inputs> {
  const known = new Map(inputs.files.map((file) => [file.absolute ?? '', file]));
  const pending = [...inputs.files];
  const failed = [...inputs.failed];
  const diagnostics = [...inputs.diagnostics];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    const found = importedFiles(file, compiler).filter((path) => !known.has(path));
    const loaded = await loadInputs(found, host);
    failed.push(...loaded.failed);
    diagnostics.push(...loaded.diagnostics);
    for (const imported of loaded.files) {
      const member = { ...imported, ...moduleIdentity(imported.absolute!, file.root) };
      known.set(imported.absolute ?? '', member);
      pending.push(member);
    }
  }
  return { files: [...known.values()], failed, diagnostics };
}

function importedFiles(file: InputFile, compiler: Compiler): readonly string[] {
  return compiler.importsOf(file).flatMap((module) => candidatePaths(file.root, module).filter((path) => existsSync(path)));
}
