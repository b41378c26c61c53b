/** Files in, results out: one project for each root folder, so that `a/app.py` and `b/app.py` do not meet. */
import type { Compiler, ProjectOptions, TranspileResult } from '../compiler/index.js';
import type { Host } from './host.js';
import type { InputFile } from './input/load-inputs.js';
import { Progress } from './progress.js';

export interface ConvertedFile {
  readonly input: InputFile;
  readonly result: TranspileResult;
}

export async function convertInputs(
  files: readonly InputFile[],
  compiler: Compiler,
  options: Partial<ProjectOptions>,
  host: Host,
): Promise<readonly ConvertedFile[]> {
  const progress = new Progress(host.stderr, files.length);
  const observer = { converted: (path: string) => progress.advance(path), failed: debugLog(host) };
  const converted: ConvertedFile[] = [];
  for (const project of projectsOf(files)) {
    const results = await compiler.transpileProject(project, { ...options, observer });
    results.forEach((result, index) => converted.push({ input: project[index]!, result }));
  }
  progress.finish();
  return converted;
}

function projectsOf(files: readonly InputFile[]): Iterable<readonly InputFile[]> {
  const projects = new Map<string, InputFile[]>();
  for (const file of files) {
    const project = projects.get(file.root);
    if (project === undefined) projects.set(file.root, [file]);
    else project.push(file);
  }
  return projects.values();
}

/** With AIO2TS_DEBUG=1, the stack trace of what becomes AIO9001. */
export function debugLog(host: Host): (error: unknown) => void {
  return (error) => {
    if (host.env['AIO2TS_DEBUG'] !== '1') return;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    host.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
  };
}
