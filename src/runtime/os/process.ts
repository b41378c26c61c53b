/** What `os` knows of the process and the machine. */
import { randomBytes } from 'node:crypto';
import { availableParallelism, userInfo } from 'node:os';
import { type Path, pathText } from '../io/path-text.js';
import { OSError } from '../python/exceptions.js';
import { system } from './system.js';

export const name = 'posix';
export const sep = '/';
export const pathsep = ':';
export const linesep = '\n';
export const curdir = '.';
export const pardir = '..';
export const extsep = '.';
export const devnull = '/dev/null';

export function getcwd(): string {
  return process.cwd();
}

export function chdir(path: Path): null {
  const folder = pathText(path);
  system(() => {
    try {
      process.chdir(folder);
    } catch (error) {
      // Node names the folder that it came from.
      throw new OSError((error as { readonly code?: string }).code === 'ENOTDIR' ? 20 : 2, messageOf(error), folder);
    }
  });
  return null;
}

function messageOf(error: unknown): string {
  return (error as { readonly code?: string }).code === 'ENOTDIR' ? 'Not a directory' : 'No such file or directory';
}

export function getpid(): number {
  return process.pid;
}

export function getppid(): number {
  return process.ppid;
}

export function getuid(): number {
  return process.getuid?.() ?? 0;
}

export function getlogin(): string {
  return userInfo().username;
}

export function cpuCount(): number {
  return availableParallelism();
}

/** So many random bytes. */
export function urandom(size: number): Uint8Array {
  return new Uint8Array(randomBytes(size));
}

/** Sends a signal to a process. @throws ProcessLookupError */
export function kill(pid: number, signal: number | { valueOf(): unknown }): null {
  system(() => process.kill(pid, Number(signal)));
  return null;
}

/** Ends the process at once: nothing is cleaned up. */
export function exitNow(status: number): never {
  return (process as unknown as { reallyExit(status: number): never }).reallyExit(status);
}
