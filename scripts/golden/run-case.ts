/** Runs a case's program, under CPython or as its port, with everything that belongs to the case. */
import { argumentsOf, needsServer, optionalText, type RecordedCase } from './cases.js';
import { runProgram, type ProgramRun } from './run-program.js';
import { startWebServer, withoutPort } from './web-server/server.js';
import { inWorkingDirectory } from './working-directory.js';

export interface CaseRun {
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
  /** Puts the program into the folder, and returns its path. */
  readonly place: (folder: string) => string;
}

export async function runCase(testCase: RecordedCase, run: CaseRun): Promise<ProgramRun> {
  if (!needsServer(testCase)) return runInFolder(testCase, run, []);
  const server = await startWebServer();
  try {
    const env = { ...run.env, TEST_SERVER: server.url };
    const { stdout, stderr, status } = await runInFolder(testCase, { ...run, env }, [server.url]);
    return { stdout: withoutPort(stdout, server), stderr: withoutPort(stderr, server), status };
  } finally {
    await server.close();
  }
}

function runInFolder(testCase: RecordedCase, run: CaseRun, first: readonly string[]): Promise<ProgramRun> {
  return inWorkingDirectory(testCase, async (cwd, folder) =>
    runProgram(run.command, [run.place(folder), ...first, ...argumentsOf(testCase)], {
      cwd,
      env: { ...process.env, ...run.env },
      stdin: optionalText(testCase.stdin) ?? '',
      timeLimit: 20_000,
    }),
  );
}
