/** TypeScript's own view of the output. TypeScript is loaded only here. */
import type { CompilerOptions, Project } from 'ts-morph';

/** As strict as the output promises to be. */
export async function outputProject(runtimeFolder: string, options: CompilerOptions): Promise<Project> {
  const { Project, ts } = await import('ts-morph');
  return new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { 'aio2ts/runtime/*': [`${runtimeFolder}/*/index.d.ts`] },
      ...options,
    },
  });
}
