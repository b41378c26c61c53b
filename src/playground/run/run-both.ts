/** Runs the original and its port, each in a sandbox of its own, one after the other so that durations can be compared. */
import { assets } from 'playground:assets';
import { assetUrl, loadText } from '../load-asset.js';
import type { RunnableProgram } from '../protocol.js';
import type { Outcome } from './outcome.js';
import { portProgram } from './port-program.js';
import type { Stream } from './program-events.js';
import { ProgramRun } from './program-run.js';
import type { PythonPool } from './python-pool.js';
import { openSandbox } from './sandbox.js';

export type Side = 'python' | 'port';

export interface BothPrograms {
  readonly source: string;
  readonly path: string;
  readonly program: RunnableProgram;
  /** The compiler has something to say of them. */
  readonly hasProblems: boolean;
  /** For both to read. */
  readonly input: string;
  readonly isVirtual: boolean;
  readonly timeLimit: number;
}

export interface BothEvents {
  readonly loading: (side: Side) => void;
  readonly started: (side: Side) => void;
  readonly printed: (side: Side, stream: Stream, text: string) => void;
  readonly ended: (side: Side, outcome: Outcome) => void;
}

export class BothRuns {
  private current: ProgramRun | null = null;
  private isStopped = false;

  /** Ends what runs; what has not begun does not begin. */
  stop(): void {
    this.isStopped = true;
    this.current?.stop();
  }

  async run(programs: BothPrograms, pool: PythonPool, events: BothEvents): Promise<{ readonly python: Outcome; readonly port: Outcome }> {
    const port = await this.runOne('port', events, (run) => startPort(run, programs));
    const python = await this.runOne('python', events, (run) => startPython(run, programs, pool));
    pool.prepare();
    return { python, port };
  }

  private runOne(side: Side, events: BothEvents, start: (run: ProgramRun) => Promise<void>): Promise<Outcome> {
    return new Promise((resolve) => {
      const run = new ProgramRun({
        printed: (stream, text) => events.printed(side, stream, text),
        ended: (outcome) => {
          events.ended(side, outcome);
          resolve(outcome);
        },
      });
      this.current = run;
      if (this.isStopped) {
        run.stop();
        return;
      }
      events.loading(side);
      start(run).then(() => events.started(side), (error: unknown) => run.fail(error instanceof Error ? error.message : String(error)));
    });
  }
}

async function startPort(run: ProgramRun, { program: { code, places }, timeLimit, ...about }: BothPrograms): Promise<void> {
  if (code === null) throw new Error('The Python has an error that has to be corrected first: Problems shows where.');
  const runtime = await loadText(assetUrl(assets.portRuntime));
  run.start(await openSandbox(portProgram({ runtime, code, places, ...about }), run.receive), timeLimit);
}

async function startPython(run: ProgramRun, { source, path, input, isVirtual, timeLimit }: BothPrograms, pool: PythonPool): Promise<void> {
  const sandbox = await pool.take();
  sandbox.listen(run.receive);
  run.start(sandbox, timeLimit);
  sandbox.send({ kind: 'run', source, path, input, isVirtual });
}
