/** Files of the host, written at once. */
import { OSError } from '../python/exceptions/os-error.js';

interface FileSystem {
  openSync(path: string, flags: string): number;
  writeSync(file: number, text: string): number;
  closeSync(file: number): void;
  existsSync(path: string): boolean;
  renameSync(from: string, to: string): void;
  rmSync(path: string): void;
  fstatSync(file: number): { readonly size: number };
}

interface HostProcess {
  cwd(): string;
  getBuiltinModule?(name: string): unknown;
}

const host = (): HostProcess | undefined => (globalThis as { readonly process?: HostProcess }).process;

/** Node's file system. @throws OSError where there is none. */
export function fileSystem(): FileSystem {
  const found = host()?.getBuiltinModule?.('node:fs');
  if (found === undefined) throw new OSError('this host has no files');
  return found as FileSystem;
}

export function absolutePath(path: string): string {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${host()?.cwd() ?? ''}/${path}`;
}
