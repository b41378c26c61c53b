/** The command line, from arguments to an exit status. Nothing here ends the process. */
import { Command, CommanderError } from 'commander';
import { faultDiagnostic, renderText, Sources } from '../diagnostics/index.js';
import { addCheck } from './commands/check.js';
import { addConvert } from './commands/convert.js';
import { addExplain } from './commands/explain.js';
import { addInit } from './commands/init.js';
import { addMaps } from './commands/maps.js';
import { addPlayground } from './commands/playground.js';
import { addRun } from './commands/run.js';
import { addTypes } from './commands/types.js';
import { addVerify } from './commands/verify.js';
import { applyConfig } from './config/apply-config.js';
import { debugLog } from './convert-inputs.js';
import { ExitCode } from './exit-code.js';
import { usesColour, type Host } from './host.js';
import { inspectorArguments } from './inspector.js';
import { ProgramError } from './run-program.js';
import type { Services } from './services.js';
import { SetupFailure } from './setup-failure.js';
import { UsageError } from './usage-error.js';

const HELP = `
Examples:
  aio2ts convert app.py     write app.ts
  aio2ts run app.py         convert in memory and run
  aio2ts verify app.py      CPython and the port side by side
  aio2ts check src          what would not port
  aio2ts explain AIO2001    what a code means

Environment: NO_COLOR turns colours off; AIO2TS_DEBUG=1 adds stack traces to failures of aio2ts itself.`;

/** Undefined when a program ran: it has set the status itself. Rejects only with what a program raised. */
export async function runCommand(args: readonly string[], host: Host, services: Services): Promise<ExitCode | undefined> {
  let exitCode: ExitCode | undefined;
  const program = commandLine(host, services, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(preparedArguments(args, program), { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, host);
  }
}

function preparedArguments([name, ...rest]: readonly string[], program: Command): string[] {
  const run = program.commands.find((command) => command.name() === 'run');
  if (name === undefined || name !== run?.name()) return name === undefined ? [] : [name, ...rest];
  return [name, ...inspectorArguments(rest, run)];
}

function commandLine(host: Host, services: Services, end: (code: ExitCode) => void): Command {
  const program = new Command('aio2ts')
    .description('Converts async Python to TypeScript that reads as if written by hand and behaves as Python does.')
    .version(services.version, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => Math.min(host.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(host.stderr.columns, 100),
      outputError: (text, write) => write(text.replace(/^error: /, 'aio2ts: ')),
    })
    .addHelpText('after', HELP);
  for (const add of [addConvert, addRun, addVerify, addCheck, addExplain, addMaps, addTypes, addInit, addPlayground]) add(program, host, services, end);
  program.hook('preAction', (_, command) => applyConfig(command, host));
  // Commander copies these settings to commands only when they are made.
  for (const command of program.commands) command.showHelpAfterError(`(aio2ts ${command.name()} --help shows how it is used)`);
  return program.showHelpAfterError('(aio2ts --help shows the commands)');
}

function exitCodeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof ProgramError) throw error.cause;
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.usage;
  if (error instanceof UsageError) {
    host.stderr.write(`aio2ts: ${error.message}\n`);
    return ExitCode.usage;
  }
  const colour = usesColour(host.stderr, host.env);
  if (error instanceof SetupFailure) {
    host.stderr.write(renderText(error.diagnostics, new Sources(error.texts), { colour, verbose: true }));
    return ExitCode.errors;
  }
  debugLog(host)(error);
  const failure = faultDiagnostic(error, 'aio2ts');
  host.stderr.write(renderText([failure], new Sources(new Map()), { colour, verbose: false }));
  return ExitCode.errors;
}
