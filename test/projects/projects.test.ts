/** Folders of modules that import one another, converted as the command does it, and run as under CPython. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../scripts/golden/cases.js';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { runProgram } from '../../scripts/golden/run-program.js';
import { projectRecordings, projects } from '../../scripts/projects/projects.js';
import type { Host } from '../../src/cli/host.js';
import { loadInputs, type InputFile } from '../../src/cli/input/load-inputs.js';
import { outputPath, type Compiler, type ProjectOptions } from '../../src/compiler/index.js';
import { renderText, Sources } from '../../src/diagnostics/index.js';
import { buildRuntime, type BuiltRuntime } from '../support/built-runtime.js';
import { programOf, typeFaults } from '../support/type-check.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-projects-')));
let compiler: Compiler;
let runtime: BuiltRuntime;

beforeAll(async () => {
  [compiler, runtime] = await Promise.all([loadCompiler(), buildRuntime()]);
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
}, 60_000);
afterAll(() => {
  runtime.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function sourcesOf(project: string): Promise<readonly InputFile[]> {
  const { files } = await loadInputs([project], { cwd: project } as Host);
  return files;
}

/** Converts, writes, and returns the paths of what was written, with the diagnostics as the command prints them. */
async function convert(project: string, to: string, options: Partial<ProjectOptions>) {
  const sources = await sourcesOf(project);
  const results = await compiler.transpileProject(sources, options);
  const extension = options.target === 'javascript' ? '.js' : '.ts';
  const written = sources.map((source, index) => {
    const target = join(to, `${outputPath(source)}${extension}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, results[index]!.code ?? '');
    return target;
  });
  const found = results.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity !== 'info');
  const texts = new Sources(new Map(sources.map(({ path, source }) => [path, source])));
  return { written, diagnostics: renderText(found, texts, { colour: false, verbose: false }) };
}

const table = projects().map((project) => [project.name, project] as const);

describe.each(table)('%s', (name, project) => {
  test('is recorded as it stands', () => {
    expect(projectRecordings()[name]?.fingerprint, 'run npm run record:projects').toBe(project.fingerprint);
  });

  test('runs as under CPython', async () => {
    const to = join(folder, 'js', name);
    const { diagnostics } = await convert(project.folder, to, { target: 'javascript', format: false, runtimeSpecifier: runtime.specifierOf });
    const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', AIO2TS_VIRTUAL_CLOCK: '1' };
    const run = await runProgram(process.execPath, [join(to, 'main.js')], { cwd: project.folder, env, stdin: '', timeLimit: 20_000 });
    const status = existsSync(project.status) ? Number(readFileSync(project.status, 'utf8')) : 0;
    expect({ stdout: run.stdout, status: run.status }, run.stderr).toEqual({ stdout: readFileSync(project.stdout, 'utf8'), status });
    expect(diagnostics).toBe(existsSync(project.diagnostics) ? readFileSync(project.diagnostics, 'utf8') : '');
  }, 60_000);
});

test('all pass tsc --strict without any', async () => {
  const converted = await Promise.all(projects().map(({ name, folder: project }) => convert(project, join(folder, 'ts', name), {})));
  const files = converted.flatMap(({ written }) => written);
  expect([...typeFaults(programOf(files), files)]).toEqual([]);
}, 60_000);

describe('imports that Python runs later', () => {
  async function codesFor(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const sources = Object.entries(files).map(([path, source]) => ({ path, source, name: path.slice(0, -'.py'.length), isPackage: false }));
    const results = await compiler.transpileProject(sources, {});
    return results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  }
  const noisy = 'print("here")\n';
  const quiet = 'def f():\n    return 1\n';

  test.each([
    ['in a function', 'def main():\n    import late\n    return late\n\n\nmain()\n'],
    ['after statements', 'print("first")\nimport late\nprint(late)\n'],
  ])('an import %s of a module that does something is reported as AIO2401', async (_, main) => {
    expect(await codesFor({ 'main.py': main, 'late.py': noisy })).toContain('AIO2401');
    expect(await codesFor({ 'main.py': main, 'late.py': quiet })).not.toContain('AIO2401');
  });

  test('an import at the top is none of them', async () => {
    expect(await codesFor({ 'main.py': '"""Doc."""\nimport late\nprint(late)\n', 'late.py': noisy })).not.toContain('AIO2401');
  });
});
