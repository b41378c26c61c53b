/** `aio2ts verify`: CPython and the port side by side. */
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { colourPaint, diagnostics, plainPaint, renderText, Sources, type Paint } from '../../diagnostics/index.js';
import { ExitCode } from '../exit-code.js';
import { usesColour, type Host } from '../host.js';
import { displayPath, NOWHERE, STDIN } from '../input/load-inputs.js';
import { pythonFiles } from '../input/python-files.js';
import { Progress } from '../progress.js';
import type { Services } from '../services.js';
import { UsageError } from '../usage-error.js';
import { compareRuns, UNPORTED, type Comparison } from '../verify/compare-runs.js';
import { findPython, type FoundPython } from '../verify/find-python.js';
import { programsIn } from '../verify/program-files.js';
import { renderComparison, renderTable } from '../verify/render-comparison.js';
import { timedRun, type TimedRun } from '../verify/timed-run.js';
import { WorkingCopies } from '../verify/working-copy.js';
import { withSharedOptions, type SharedOptions } from './shared-options.js';

interface VerifyOptions extends SharedOptions {
  readonly runs: number;
  readonly timeout: number;
  readonly python?: string;
}

const EXAMPLES = `
Examples:
  aio2ts verify app.py --port 8080       arguments after the file are the program's
  aio2ts verify --runs 5 app.py          for programs whose output differs from run to run
  aio2ts verify examples                 each program of a folder, in a table
  aio2ts verify app.py < input.txt       both read the same standard input

Each run has a copy of the working directory of its own, the same arguments, input and environment. What they write to the
standard error is not compared, but for the error that ends a program.
Exit status: 0 they agree, 1 they differ, 2 the command line is wrong or there is no Python.`;

export function addVerify(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('verify')
    .summary('run CPython and the port, and show the first difference')
    .description('Runs a Python program under CPython and as its port, and compares what they print and how they end.')
    .argument('<path>', 'the program, or a folder of programs')
    .argument('[args...]', "the program's own arguments")
    .option('--runs <n>', 'run each so many times: the port has to do each time what CPython did some time', positive, 1)
    .option('--timeout <seconds>', 'end a run that takes longer', positive, 60)
    .option('--python <command>', 'the Python to compare with (default: the newest of python3.13 to python3.11, python3)')
    .passThroughOptions();
  withSharedOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, args: readonly string[], options: VerifyOptions) => {
      if (path === STDIN) throw new UsageError('verify needs a file: the standard input is for the program.');
      const verification = new Verification(args, options, host, services);
      try {
        end(await verification.run(path));
      } finally {
        verification.remove();
      }
    });
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It must be a positive number.');
  return value;
}

class Verification {
  private readonly args: readonly string[];
  private readonly options: VerifyOptions;
  private readonly host: Host;
  private readonly services: Services;
  private readonly paint: Paint;
  private readonly copies = new WorkingCopies();

  constructor(args: readonly string[], options: VerifyOptions, host: Host, services: Services) {
    this.args = args;
    this.options = options;
    this.host = host;
    this.services = services;
    this.paint = usesColour(host.stdout, host.env) ? colourPaint : plainPaint;
  }

  remove(): void {
    this.copies.remove();
  }

  async run(path: string): Promise<ExitCode> {
    const { host } = this;
    const absolute = resolve(host.cwd, path);
    const found = await stat(absolute).catch(() => null);
    if (found === null) {
      host.stderr.write(renderText([diagnostics.fileNotFound(path, NOWHERE)], new Sources(new Map()), { colour: false, verbose: false }));
      return ExitCode.errors;
    }
    const python = this.python();
    const stdin = host.isInteractive === true ? new Uint8Array() : await host.readStdin();
    if (!found.isDirectory()) {
      const comparison = await this.compare(absolute, python, stdin);
      host.stdout.write(renderComparison(path, python.version, comparison, this.paint));
      return comparison.difference === null ? ExitCode.clean : ExitCode.errors;
    }
    return this.all(programsIn(await pythonFiles(absolute)), python, stdin);
  }

  private async all(files: readonly string[], python: FoundPython, stdin: Uint8Array): Promise<ExitCode> {
    const { host } = this;
    if (files.length === 0) throw new UsageError('The folder holds no programs: no file does anything when it runs.');
    const progress = new Progress(host.stderr, files.length);
    const rows: (readonly [string, Comparison])[] = [];
    for (const file of files) {
      const name = displayPath(file, host.cwd);
      rows.push([name, await this.compare(file, python, stdin)]);
      progress.advance(name);
    }
    progress.finish();
    host.stdout.write(renderTable(rows, this.paint));
    return rows.every(([, { difference }]) => difference === null) ? ExitCode.clean : ExitCode.errors;
  }

  private python(): FoundPython {
    const python = findPython(this.options.python, this.host.env);
    if (python !== null) return python;
    const wanted = this.options.python;
    const what = wanted === undefined ? 'No Python 3 was found on the PATH.' : `${wanted} is no CPython 3.`;
    throw new UsageError(`${what} verify needs one to compare with: install Python, or say where it is with --python.`);
  }

  private async compare(file: string, { command }: FoundPython, stdin: Uint8Array): Promise<Comparison> {
    const [python, port]: [TimedRun[], TimedRun[]] = [[], []];
    for (let run = 0; run < this.options.runs; run += 1) {
      python.push(await this.once(command, [], file, stdin));
      port.push(await this.once(this.services.command[0]!, [...this.services.command.slice(1), 'run', '--quiet', '--unported-status', String(UNPORTED), ...this.shared()], file, stdin));
    }
    return compareRuns(python, port);
  }

  /** In a copy of the working directory; a program outside it is run where it is. */
  private once(command: string, before: readonly string[], file: string, stdin: Uint8Array): Promise<TimedRun> {
    const { cwd, env } = this.host;
    const inside = relative(cwd, file);
    const isInside = !inside.startsWith('..') && !isAbsolute(inside);
    return this.copies.use(cwd, inside, (copy) =>
      timedRun({
        command,
        args: [...before, isInside ? inside : file, ...this.args],
        cwd: copy,
        env: { ...env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
        stdin,
        timeLimit: this.options.timeout * 1000,
      }),
    );
  }

  private shared(): readonly string[] {
    const { fidelity, names, map } = this.options;
    return ['--no-config', '--fidelity', fidelity, '--names', names, ...map.flatMap((folder) => ['--map', join(resolve(this.host.cwd, folder))])];
  }
}
