/** One run of a program, with what can be seen of it. */
import { spawn } from 'node:child_process';

export interface TimedRun {
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Null where it was ended by a signal, or by us. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly milliseconds: number;
  /** Why we ended it. */
  readonly ended: 'late' | 'flood' | null;
}

export interface RunRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Uint8Array;
  readonly timeLimit: number;
}

/** A program that prints more, prints for ever. */
const MOST_OUTPUT = 100e6;

export function timedRun({ command, args, cwd, env, stdin, timeLimit }: RunRequest): Promise<TimedRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: 'pipe' });
    let ended: TimedRun['ended'] = null;
    const end = (why: TimedRun['ended']): void => {
      ended ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('late'), timeLimit);
    const collect = (stream: NodeJS.ReadableStream): Buffer[] => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if ((size += chunk.length) > MOST_OUTPUT) end('flood');
      });
      return chunks;
    };
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - started;
      resolve({ stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8'), status, signal, milliseconds, ended });
    });
    child.stdin.on('error', () => undefined); // a program need not read its input
    child.stdin.end(stdin);
  });
}
