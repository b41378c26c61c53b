/** Converts a recorded program, runs the port in a Node of its own, and compares it with what CPython printed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, needsServer, optionalText, type RecordedCase } from '../../scripts/golden/cases.js';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { convertCase } from '../../scripts/golden/conversion.js';
import { runCase } from '../../scripts/golden/run-case.js';
import type { ProgramRun } from '../../scripts/golden/run-program.js';
import type { Compiler } from '../../src/compiler/index.js';
import { buildRuntime, type BuiltRuntime } from './built-runtime.js';
import { Turns } from './turns.js';

/** What is compared: what a user of the program can observe. */
export interface Observed {
  readonly stdout: string;
  readonly status: number;
  /** The lines of stderr that the case asks for and that are there. */
  readonly stderr: readonly string[];
}

export class PortRunner {
  readonly compiler: Compiler;
  private readonly runtime: BuiltRuntime;
  private readonly turns = new Turns(2);

  private constructor(compiler: Compiler, runtime: BuiltRuntime) {
    this.compiler = compiler;
    this.runtime = runtime;
  }

  static async start(): Promise<PortRunner> {
    return new PortRunner(await loadCompiler(), await buildRuntime());
  }

  close(): void {
    this.runtime.remove();
  }

  /** A program that does not convert ends as `aio2ts run` does: with status 1 and the message on stderr. */
  async run(testCase: RecordedCase): Promise<ProgramRun> {
    const { code, diagnostics } = await convertCase(this.compiler, testCase, {
      target: 'javascript',
      format: false,
      runtimeSpecifier: this.runtime.specifierOf,
    });
    if (code === null) return { stdout: '', stderr: diagnostics, status: 1 };
    return this.turns.take(() => runJavaScript(code, testCase));
  }
}

function runJavaScript(code: string, testCase: RecordedCase): Promise<ProgramRun> {
  return runCase(testCase, {
    command: process.execPath,
    env: { NO_COLOR: '1', NODE_OPTIONS: '', AIO2TS_VIRTUAL_CLOCK: clockOf(testCase) },
    place: (folder) => {
      const script = join(folder, 'app.mjs');
      writeFileSync(script, code);
      return script;
    },
  });
}

// A loaded machine delays timers; on the virtual clock they come due in the order of their deadlines, as CPython's did.
// A web server goes by real time.
function clockOf(testCase: RecordedCase): string {
  return process.env['AIO2TS_VIRTUAL_CLOCK'] ?? (needsServer(testCase) ? '0' : '1');
}

export function expectedOf(testCase: RecordedCase): Observed {
  const status = Number(optionalText(testCase.status) ?? '0');
  return { stdout: readFileSync(testCase.stdout, 'utf8'), status, stderr: wantedLines(testCase) };
}

export function observedOf(testCase: RecordedCase, run: ProgramRun): Observed {
  const stderr = wantedLines(testCase).filter((line) => run.stderr.includes(withoutKind(line)));
  return { stdout: run.stdout, status: run.status, stderr };
}

function wantedLines(testCase: RecordedCase): readonly string[] {
  return [...linesOf(optionalText(testCase.stderrLastLine)), ...linesOf(optionalText(testCase.stderrContains))];
}

// CPython's kinds of syntax error (IndentationError, TabError) are one diagnostic of ours.
function withoutKind(line: string): string {
  return line.replace(/^(SyntaxError|IndentationError|TabError): /, '');
}
