/** One run of a program, with what can be seen of it. */
import { spawn } from 'node:child_process';

export interface TimedRun {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where it was ended by a signal, or by us after the time limit. */
  readonly status: number | null;
  readonly milliseconds: number;
  readonly timedOut: boolean;
}

export interface RunRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Uint8Array;
  readonly timeLimit: number;
}

export function timedRun({ command, args, cwd, env, stdin, timeLimit }: RunRequest): Promise<TimedRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: 'pipe' });
    let [stdout, stderr, timedOut] = ['', '', false];
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeLimit);
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ stdout, stderr, status, milliseconds: performance.now() - started, timedOut });
    });
    child.stdin.on('error', () => undefined); // a program need not read its input
    child.stdin.end(stdin);
  });
}
