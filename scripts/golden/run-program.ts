/** Runs a program to its end and keeps what it printed. */
import { spawn } from 'node:child_process';

export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: string;
  readonly timeLimit: number;
}

/** Rejects when the program takes longer than `timeLimit` milliseconds or is ended by a signal. */
export function runProgram(command: string, args: readonly string[], options: ProgramOptions): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env });
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeLimit);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (status !== null) resolve({ stdout, stderr, status });
      else reject(new Error(`ended by ${signal} within ${options.timeLimit} ms, having printed:\n${stdout}${stderr}`));
    });
    // A program that ends without reading its input closes the pipe under us.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin);
  });
}
